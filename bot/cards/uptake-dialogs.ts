import { cellOf } from '../../src/domain/uptake/aggregate.ts';
import { followingOf } from '../../src/domain/uptake/following.ts';
import { UPTAKE_STATUSES } from '../../src/domain/uptake/vocabulary.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { uptakeDialogTexts as t } from '../../src/texts/uptake-card.ts';
import { uptakeTexts } from '../../src/texts/uptake.ts';
import { uptakeStatusWords } from '../../src/texts/uptake-words.ts';
import { UPTAKE_LIMITS } from '../../src/domain/uptake/answering.ts';
import type { MeetingUptake, ShownDecision } from '../../src/domain/uptake/views/meeting-uptake.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { buttons, container, fitting, paragraph, toggle } from './adaptive-card.ts';
import { choiceSet, dialogCard, submit } from './dialog-parts.ts';
import { clipped } from './escape.ts';
import type { Setting } from './scene.ts';

/** The parts of an answer, each a field of the dialog. */
export const UPTAKE_FIELDS = ['status', 'owner', 'caseNumber', 'note'] as const;

/** The field of a decision, by its number in the protocol. */
export const uptakeField = (field: (typeof UPTAKE_FIELDS)[number], number: number) => `${field}-${number}`;

/** More than this nobody fills in in a dialog: the tab has them all. */
const MOST_DECISIONS = 8;

/** What a municipality says of the decisions it is asked about: one field for each part, as it stands. */
export function uptakeAnswerDialog(
  { locale, publicUrl }: Setting,
  uptake: MeetingUptake,
  municipality: string,
  draft: { readonly problem?: string } = {},
): Card {
  const asked = decisionsFor(uptake, municipality);
  const { meetingId } = uptake.meeting;
  return fitting((fold) => {
    const shown = asked.slice(0, MOST_DECISIONS - fold);
    const more = asked.length - shown.length;
    return dialogCard(locale, {
      title: speak(locale, t.answerTitle),
      tab: `${publicUrl}/tab/uptake`,
      ...(draft.problem ? { problem: draft.problem } : {}),
      body: [
        paragraph(municipality, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
        ...(asked.length === 0 ? [paragraph(speak(locale, t.nothingAsked, { municipality }))] : []),
        ...shown.map((decision) => decisionFields({ locale }, uptake, decision, municipality)),
        ...(more > 0 ? [paragraph(speak(locale, t.more, { count: more }), { isSubtle: true })] : []),
      ],
      actions:
        asked.length === 0
          ? []
          : [submit(speak(locale, t.save), { dialog: 'uptake-answer', meetingId, municipality }, 'positive')],
    });
  });
}

/** The decisions that a municipality is asked about, or has answered, in the order of the protocol. */
export function decisionsFor(
  { decisions, rows }: MeetingUptake,
  municipality: string,
): readonly ShownDecision[] {
  return decisions.filter((decision) => {
    const cell = rows
      .find(({ clauseId }) => clauseId === decision.clauseId)
      ?.cells.find((each) => each.municipality === municipality);
    return cell !== undefined && (cell.asked || cell.answer !== undefined);
  });
}

/** For which municipality, where one may answer for several. */
export function uptakeMunicipalityDialog(
  { locale, publicUrl }: Setting,
  meetingId: string,
  municipalities: readonly string[],
): Card {
  return dialogCard(locale, {
    title: speak(locale, t.answerTitle),
    tab: `${publicUrl}/tab/uptake`,
    body: [
      choiceSet(
        'municipality',
        speak(locale, uptakeTexts.municipality),
        municipalities.map((name) => [clipped(name, 120), name] as const),
        { needed: speak(locale, t.chooseMunicipality) },
      ),
    ],
    actions: [
      submit(speak(locale, t.next), { dialog: 'uptake-answer', meetingId, step: 'choose' }, 'positive'),
    ],
  });
}

/** Which decisions are followed. */
export function uptakeChooseDialog({ locale, publicUrl }: Setting, uptake: MeetingUptake): Card {
  const { decisions, facts, meeting } = uptake;
  const followed = decisions.filter((decision) => followingOf(decision, facts) !== 'none');
  return fitting((fold) =>
    dialogCard(locale, {
      title: speak(locale, t.chooseTitle),
      tab: `${publicUrl}/tab/uptake`,
      body: [
        paragraph(speak(locale, t.chooseHint)),
        choiceSet(
          'followed',
          speak(locale, t.followed),
          decisions.map(({ number, text }) => [
            speak(locale, t.clause, { number, text: clipped(text, fold === 0 ? 160 : 60) }),
            String(number),
          ]),
          { many: true, value: followed.map(({ number }) => String(number)).join(',') },
        ),
      ],
      actions: [
        submit(speak(locale, t.save), { dialog: 'uptake-choose', meetingId: meeting.meetingId }, 'positive'),
      ],
    }),
  );
}

function decisionFields(
  { locale }: Pick<Setting, 'locale'>,
  { facts }: MeetingUptake,
  { clauseId, number, text }: ShownDecision,
  municipality: string,
): CardPart {
  const known = cellOf(facts, clauseId, municipality);
  const note = uptakeField('note', number);
  const typed = (id: string, label: string, most: number, value: string | undefined): CardPart => ({
    type: 'Input.Text',
    id,
    label,
    maxLength: most,
    ...(value === undefined ? {} : { value }),
  });
  const noteField: CardPart = {
    ...typed(note, speak(locale, t.noteLabel), UPTAKE_LIMITS.note, known?.note),
    isMultiline: true,
  };
  return container(
    [
      paragraph(speak(locale, t.clause, { number, text: clipped(text, 200) })),
      choiceSet(
        uptakeField('status', number),
        speak(locale, uptakeTexts.status),
        [
          [speak(locale, uptakeTexts.unanswered), 'unanswered'],
          ...UPTAKE_STATUSES.map((status) => [uptakeStatusWords(locale, status), status] as const),
        ],
        { value: known?.status ?? 'unanswered' },
      ),
      typed(
        uptakeField('owner', number),
        speak(locale, uptakeTexts.owner),
        UPTAKE_LIMITS.owner,
        known?.owner,
      ),
      typed(
        uptakeField('caseNumber', number),
        speak(locale, uptakeTexts.caseNumber),
        UPTAKE_LIMITS.caseNumber,
        known?.caseNumber,
      ),
      ...(known?.note === undefined
        ? [
            container([noteField], { id: `of-${note}`, hidden: true }),
            buttons([toggle(speak(locale, t.addNote), `of-${note}`)]),
          ]
        : [noteField]),
    ],
    { separator: true },
  );
}
