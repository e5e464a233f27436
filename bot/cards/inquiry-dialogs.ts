import type { MeetingRow } from '../../src/store/register.port.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { commandTexts } from '../../src/texts/commands.ts';
import { longDate } from '../../src/texts/format.ts';
import { inquiryDialogTexts as t } from '../../src/texts/inquiries.ts';
import { alternativeLabel } from '../../src/texts/inquiry-words.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { container, fitting, paragraph } from './adaptive-card.ts';
import { choiceSet, dialogCard, submit } from './dialog-parts.ts';
import { clipped } from './escape.ts';
import type { InquiryScene } from './inquiry-scene.ts';
import { inquiryLink, tallyIn } from './inquiry-scene.ts';

/** Teams draws long lists slowly; who is not in it is registered in the tab. */
const MOST_CHOICES = 120;

export interface AnswerDraft {
  readonly personId?: string;
  readonly alternativeId?: string;
  readonly statement?: string;
  readonly problem?: string;
}

/** An answer with a statement, one's own or for those one may answer for (D4). */
export function inquiryAnswerDialog(
  scene: InquiryScene,
  people: readonly string[],
  draft: AnswerDraft = {},
): Card {
  const { inquiry, locale } = scene;
  const { alternatives, inquiryId, question } = inquiry;
  const rows = tallyIn(scene)
    .municipalities.flatMap((each) => each.people)
    .filter(({ personId }) => people.includes(personId));
  const [only, second] = rows;
  const chosen = rows.find(({ personId }) => personId === draft.personId) ?? (second ? undefined : only);
  const alternativeId = draft.alternativeId ?? chosen?.answer?.alternativeId;
  const statement = draft.statement ?? chosen?.answer?.statement;
  // For whom is part of what is sent: with one person it is no question.
  const data = {
    dialog: 'inquiry-answer',
    inquiryId,
    ...(second || !only ? {} : { personId: only.personId }),
  };
  return fitting((fold) => {
    const length = fold === 0 ? 120 : 40;
    return dialogCard(locale, {
      title: speak(locale, t.answerTitle),
      tab: inquiryLink(scene, inquiryId),
      ...(draft.problem ? { problem: draft.problem } : {}),
      body: [
        paragraph(clipped(question, 300), { weight: 'Bolder' }),
        ...(second
          ? [
              choiceSet(
                'personId',
                speak(locale, t.person),
                rows
                  .slice(0, MOST_CHOICES)
                  .map(
                    ({ name, organisation, personId }) =>
                      [clipped(`${organisation}: ${name}`, length), personId] as const,
                  ),
                {
                  needed: speak(locale, t.choosePerson),
                  ...(chosen ? { value: chosen.personId } : {}),
                },
              ),
            ]
          : []),
        choiceSet(
          'alternativeId',
          speak(locale, t.answer),
          alternatives.map(
            (alternative) =>
              [clipped(alternativeLabel(locale, alternative), length), alternative.alternativeId] as const,
          ),
          { needed: speak(locale, t.chooseAnswer), ...(alternativeId ? { value: alternativeId } : {}) },
        ),
        textInput('statement', speak(locale, t.statement), statement, 2_000),
      ],
      actions: [submit(speak(locale, t.register), data, 'positive')],
    });
  });
}

export interface LeadDraft {
  readonly outcome?: string;
  readonly date?: string;
  readonly time?: string;
  readonly reason?: string;
  readonly problem?: string;
}

/** The end of an inquiry, or more time for it: three buttons, each with the field it needs. */
export function inquiryLeadDialog(scene: InquiryScene, draft: LeadDraft = {}): Card {
  const { inquiry, locale } = scene;
  const { inquiryId, purpose, question } = inquiry;
  const data = { dialog: 'inquiry-lead', inquiryId };
  const outcome = purpose === 'per-capsulam' ? t.outcomeOf : t.outcomeOfInterest;
  return dialogCard(locale, {
    title: speak(locale, t.leadTitle),
    tab: inquiryLink(scene, inquiryId),
    ...(draft.problem ? { problem: draft.problem } : {}),
    body: [
      paragraph(clipped(question, 300), { weight: 'Bolder' }),
      textInput('outcome', speak(locale, outcome), draft.outcome, 5_000),
      container(
        [
          { type: 'Input.Date', id: 'date', label: speak(locale, t.newDeadline), ...valueOf(draft.date) },
          { type: 'Input.Time', id: 'time', label: speak(locale, t.time), ...valueOf(draft.time) },
        ],
        { separator: true },
      ),
      container([textInput('reason', speak(locale, t.reason), draft.reason, 2_000)], { separator: true }),
    ],
    actions: [
      submit(speak(locale, t.close), { ...data, what: 'close' }, 'positive'),
      submit(speak(locale, t.extend), { ...data, what: 'extend' }),
      submit(speak(locale, t.withdraw), { ...data, what: 'withdraw' }),
    ],
  });
}

/** In which protocol a closed inquiry is entered. `itemId` was minted when the dialog opened. */
export function inquiryEnterDialog(
  scene: InquiryScene,
  meetings: readonly MeetingRow[],
  draft: { readonly itemId: string; readonly meetingId?: string; readonly problem?: string },
): Card {
  const { inquiry, locale } = scene;
  const { itemId, meetingId, problem } = draft;
  return dialogCard(locale, {
    title: speak(locale, t.enterTitle),
    tab: inquiryLink(scene, inquiry.inquiryId),
    ...(problem ? { problem } : {}),
    body: [
      paragraph(clipped(inquiry.question, 300), { weight: 'Bolder' }),
      paragraph(speak(locale, t.enterText)),
      choiceSet(
        'meetingId',
        speak(locale, t.meeting),
        meetings.map((row) => [
          speak(locale, commandTexts.meeting, {
            title: clipped(row.title, 100),
            date: longDate(locale, row.date),
          }),
          row.meetingId,
        ]),
        {
          needed: speak(locale, t.chooseMeeting),
          ...valueOf(meetingId ?? meetings[0]?.meetingId),
        },
      ),
    ],
    actions: [
      submit(
        speak(locale, t.enter),
        { dialog: 'inquiry-enter', inquiryId: inquiry.inquiryId, itemId },
        'positive',
      ),
    ],
  });
}

function textInput(id: string, label: string, value: string | undefined, maxLength: number): CardPart {
  return { type: 'Input.Text', id, label, isMultiline: true, maxLength, ...valueOf(value) };
}

function valueOf(value: string | undefined): { value?: string } {
  return value ? { value } : {};
}
