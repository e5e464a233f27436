import type { CheckKind } from '../../src/domain/meeting/vocabulary.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { enumeration, longDate, longDates } from '../../src/texts/format.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { card, fitting, openUrl, paragraph } from './adaptive-card.ts';
import { decisionsPart, hasPostedDecisions } from './decisions-part.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';
import { linkable, tabLink } from './scene.ts';

/** Teams draws six buttons; the tab is one of them. */
const MOST_FILES = 4;

/** The agreed protocol: with whom it was checked, where it stands, and what was decided. */
export function protocolCard(scene: Scene): Card {
  const { locale, meeting } = scene;
  const heading = title(scene);
  const files = (meeting.archived?.files ?? []).flatMap(({ name, url }) => {
    const address = linkable(url);
    return address ? [openUrl(speak(locale, t.openFile, { name: clipped(name, 60) }), address)] : [];
  });
  return fitting((fold) =>
    card(locale, {
      body: [
        paragraph(heading, { size: 'Large', weight: 'Bolder', style: 'heading' }),
        ...agreedPart(scene),
        ...(meeting.items.some(hasPostedDecisions)
          ? [
              paragraph(speak(locale, t.decisions), {
                weight: 'Bolder',
                spacing: 'Medium',
                style: 'heading',
              }),
              ...decisionsPart(scene, fold),
            ]
          : []),
      ],
      actions: [
        openUrl(speak(locale, t.openProtocol), tabLink(scene, meeting.meetingId)),
        ...files.slice(0, MOST_FILES),
      ],
      fallbackText: heading,
    }),
  );
}

/** The draft for those who review it: a link alone, for nothing of a draft is in the channel (D5). */
export function reviewCard(scene: Scene): Card {
  const { locale, meeting } = scene;
  const heading = speak(locale, t.review);
  return card(locale, {
    body: [
      paragraph(heading, { size: 'Large', weight: 'Bolder', style: 'heading' }),
      paragraph(meetingName(scene)),
      paragraph(speak(locale, t.reviewText)),
    ],
    actions: [openUrl(speak(locale, t.openTab), tabLink(scene, meeting.meetingId))],
    fallbackText: heading,
  });
}

function title(scene: Scene): string {
  const { locale, meeting } = scene;
  const words = {
    title: clipped(meeting.details.title, 300),
    date: longDates(locale, meeting.details.date, meeting.details.endDate),
  };
  const number = meeting.agreed?.number;
  return number === undefined
    ? speak(locale, t.protocol, words)
    : speak(locale, t.protocolNumbered, { ...words, number });
}

function meetingName({ locale, meeting }: Scene): string {
  return speak(locale, t.meetingTitle, {
    title: clipped(meeting.details.title, 300),
    date: longDates(locale, meeting.details.date, meeting.details.endDate),
  });
}

function agreedPart({ locale, meeting }: Scene): readonly CardPart[] {
  const { agreed, archived, checks } = meeting;
  if (!agreed) return [];
  const date = longDate(locale, agreed.date);
  const names = (how: CheckKind): string =>
    clipped(
      enumeration(
        locale,
        checks.filter((check) => check.how === how).map((check) => check.name),
      ),
      600,
    );
  const checked = names('checked');
  const approved = names('approved');
  return [
    paragraph(speak(locale, archived ? t.agreed : t.agreedNotArchived, { date })),
    // "Avstämt med" is not "justerat": both are printed as they happened (D8).
    ...(checked ? [paragraph(speak(locale, t.checkedWith, { names: checked }))] : []),
    ...(approved ? [paragraph(speak(locale, t.approvedBy, { names: approved }))] : []),
  ];
}
