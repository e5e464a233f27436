import { isEmptyRichText, plainFromRichText } from '../../src/domain/basics/rich-text.ts';
import { isOver } from '../../src/domain/inquiry/deadline.ts';
import { inquiryCommandsNow } from '../../src/domain/inquiry/views/abilities-now.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { longDate } from '../../src/texts/format.ts';
import { inquiryCardTexts as t } from '../../src/texts/inquiries.ts';
import { deadlineWords, purposeWords } from '../../src/texts/inquiry-words.ts';
import type { Card, CardPart, Fold } from './adaptive-card.ts';
import {
  buttons,
  card,
  container,
  fitting,
  openDialog,
  openUrl,
  paragraph,
  toggle,
} from './adaptive-card.ts';
import { refreshFor } from './audience.ts';
import { clipped } from './escape.ts';
import { answerPart } from './inquiry-answer-part.ts';
import { countsPart, foldedAnswers, FOLDED_ID, resultPart, showsAnswers } from './inquiry-roll-part.ts';
import type { InquiryScene, InquiryViewer } from './inquiry-scene.ts';
import { inquiryLink } from './inquiry-scene.ts';
import { tabLink } from './scene.ts';

/** Characters of background that a card shows; the rest stands in the tab. */
const BACKGROUND: Readonly<Record<Fold, number>> = { 0: 4_000, 1: 1_500, 2: 700, 3: 300, 4: 150 };

/**
 * A question to the municipalities (N11, D16): while it is open with a button an answer, and who answered what by
 * municipality; once it has ended frozen, with the outcome. For a viewer with their own answer.
 */
export function inquiryCard(scene: InquiryScene, viewer?: InquiryViewer): Card {
  return fitting((fold) => drawn(scene, viewer, fold));
}

function drawn(scene: InquiryScene, viewer: InquiryViewer | undefined, fold: Fold): Card {
  const { group, inquiry, locale } = scene;
  const { inquiryId, entered, phase, purpose, question } = inquiry;
  const open = phase === 'open';
  const folded = open && showsAnswers(fold);
  return card(locale, {
    body: [
      paragraph(purposeWords(locale, purpose), { isSubtle: true }),
      paragraph(question, { size: 'Large', weight: 'Bolder', style: 'heading', spacing: 'None' }),
      ...endPart(scene),
      ...backgroundPart(scene, fold),
      ...(open ? [paragraph(timePart(scene), { isSubtle: true }), ...answerPart(scene, viewer)] : []),
      ...(open ? [...countsPart(scene), ...foldedAnswers(scene, fold)] : resultPart(scene, fold)),
      ...leadingPart(scene, viewer),
    ],
    actions: [
      ...(folded ? [toggle(speak(locale, t.showRoll), FOLDED_ID)] : []),
      openUrl(speak(locale, cardTexts.openTab), inquiryLink(scene, inquiryId)),
      ...(entered ? [openUrl(speak(locale, t.openProtocol), tabLink(scene, entered.meetingId))] : []),
    ],
    fallbackText: `${purposeWords(locale, purpose)}: ${question}`,
    refresh: { userIds: refreshFor(group, inquiry.asked), data: { inquiryId } },
  });
}

/** How it ended, where it has. */
function endPart({ inquiry, locale }: InquiryScene): readonly CardPart[] {
  const { closed, withdrawn, purpose } = inquiry;
  if (withdrawn)
    return [
      container(
        [
          paragraph(
            speak(locale, t.withdrawn, {
              date: longDate(locale, withdrawn.date),
              reason: clipped(withdrawn.reason, 600),
            }),
          ),
        ],
        { style: 'warning' },
      ),
    ];
  if (!closed) return [];
  const said = purpose === 'per-capsulam' ? t.decided : t.outcome;
  const date = longDate(locale, closed.date);
  return [
    container(
      [
        ...(closed.outcome === ''
          ? []
          : [
              paragraph(speak(locale, said, { outcome: clipped(closed.outcome, 1_500) }), {
                weight: 'Bolder',
              }),
            ]),
        paragraph(speak(locale, t.closed, { date })),
      ],
      { style: 'good' },
    ),
  ];
}

function backgroundPart({ inquiry, locale }: InquiryScene, fold: Fold): readonly CardPart[] {
  const { answersTo, background } = inquiry;
  const text = plainFromRichText(background);
  const most = BACKGROUND[fold];
  return [
    ...(isEmptyRichText(background) ? [] : [paragraph(clipped(text, most))]),
    ...(text.length > most ? [paragraph(speak(locale, t.more), { isSubtle: true, size: 'Small' })] : []),
    ...(answersTo === undefined ? [] : [paragraph(speak(locale, t.answersTo, { name: answersTo }))]),
  ];
}

function timePart({ inquiry, locale, moment }: InquiryScene): string {
  const deadline = deadlineWords(locale, inquiry.deadline);
  return speak(locale, isOver(inquiry.deadline, moment) ? t.timeIsOver : t.answerBy, { deadline });
}

/** The buttons of the secretariat, in their own view alone. */
function leadingPart(
  { inquiry, locale }: InquiryScene,
  viewer: InquiryViewer | undefined,
): readonly CardPart[] {
  if (!viewer) return [];
  const can = new Set(inquiryCommandsNow(inquiry, viewer, viewer.entryStands));
  const data = { inquiryId: inquiry.inquiryId };
  const steps = [
    ...(can.has('GiveAnswer') && viewer.abilities.has('reply-for-others')
      ? [openDialog(speak(locale, t.answerForOther), 'inquiry-answer', data)]
      : []),
    ...(can.has('CloseInquiry') ? [openDialog(speak(locale, t.lead), 'inquiry-lead', data)] : []),
    ...(can.has('EnterInquiry') ? [openDialog(speak(locale, t.enter), 'inquiry-enter', data)] : []),
  ];
  if (steps.length === 0) return [];
  return [
    container([paragraph(speak(locale, t.leading), { weight: 'Bolder' }), buttons(steps)], {
      style: 'emphasis',
    }),
  ];
}
