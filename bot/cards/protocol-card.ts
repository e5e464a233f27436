import type { Standing } from '../../src/domain/meeting/review/words.ts';
import { standingWords } from '../../src/domain/meeting/review/words.ts';
import type { MeetingUptake } from '../../src/domain/uptake/views/meeting-uptake.ts';
import type { Text } from '../../src/texts/catalogue.ts';
import { speak, speakLoosely } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { enumeration, longDate, longDates } from '../../src/texts/format.ts';
import { reviewCardTexts } from '../../src/texts/review.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { card, fitting, openUrl, paragraph } from './adaptive-card.ts';
import { correctionsPart } from './corrections-part.ts';
import { decisionsPart, hasPostedDecisions } from './decisions-part.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';
import { linkable, tabLink } from './scene.ts';
import type { UptakeViewer } from './uptake-card.ts';
import { uptakePart, uptakeRefresh } from './uptake-card.ts';

/** Teams draws six buttons; the tab is one of them. */
const MOST_FILES = 4;

/** The agreed protocol: with whom it was checked, where it stands, what was decided, and how that is taken up (N1). */
export function protocolCard(
  scene: Scene,
  taken: { readonly uptake?: MeetingUptake; readonly viewer?: UptakeViewer } = {},
): Card {
  const { group, locale, meeting } = scene;
  const { uptake, viewer } = taken;
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
        ...correctionsPart(scene, fold),
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
        ...(uptake ? uptakePart(scene, uptake, 'protocol', viewer) : []),
      ],
      actions: [
        openUrl(speak(locale, t.openProtocol), tabLink(scene, meeting.meetingId)),
        ...files.slice(0, MOST_FILES),
      ],
      fallbackText: heading,
      ...(uptake ? { refresh: uptakeRefresh(group, meeting.meetingId, 'protocol') } : {}),
    }),
  );
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

function agreedPart({ locale, meeting }: Scene): readonly CardPart[] {
  const { agreed, archived } = meeting;
  if (!agreed) return [];
  const date = longDate(locale, agreed.date);
  const words = standingWords(meeting);
  const whole = words.filter(({ except }) => except.length === 0);
  const filed = archived?.revision === agreed.revision;
  const named = (text: Text, whose: readonly Standing[]): readonly CardPart[] => {
    const names = enumeration(
      locale,
      whose.map(({ reviewer }) => reviewer.name),
    );
    return names === '' ? [] : [paragraph(speakLoosely(locale, text, { names: clipped(names, 600) }))];
  };
  return [
    paragraph(speak(locale, filed ? t.agreed : t.agreedNotArchived, { date })),
    // "Avstämt med" is not "justerat": both are told as they happened, and of whom of part of it alone (D8).
    ...named(
      t.checkedWith,
      whole.filter(({ how }) => how === 'checked'),
    ),
    ...named(
      t.approvedBy,
      whole.filter(({ how }) => how === 'approved'),
    ),
    ...named(
      reviewCardTexts.partlyChecked,
      words.filter(({ except }) => except.length > 0),
    ),
  ];
}
