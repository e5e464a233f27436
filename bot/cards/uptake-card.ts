import { taskPerson } from '../../src/domain/task/people.ts';
import type { TaskPerson } from '../../src/domain/task/people.ts';
import { ownVoices } from '../../src/domain/uptake/people.ts';
import { uptakeCommandsNow } from '../../src/domain/uptake/views/commands-now.ts';
import type { MatrixRow } from '../../src/domain/uptake/views/matrix.ts';
import { summaryOf } from '../../src/domain/uptake/views/matrix.ts';
import type { UptakeCell } from '../../src/domain/uptake/vocabulary.ts';
import { MUNICIPAL_ROLES } from '../../src/domain/group/group.ts';
import type { MeetingUptake } from '../../src/domain/uptake/views/meeting-uptake.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { plainDate } from '../../src/texts/format.ts';
import { uptakeCardTexts as t } from '../../src/texts/uptake-card.ts';
import { uptakeTexts } from '../../src/texts/uptake.ts';
import { cellStatusWords, summaryWords, uptakeStatusWords } from '../../src/texts/uptake-words.ts';
import type { Card, CardPart, Fold, JsonObject } from './adaptive-card.ts';
import {
  buttons,
  card,
  container,
  execute,
  fitting,
  openDialog,
  openUrl,
  paragraph,
  row,
} from './adaptive-card.ts';
import { refreshFor } from './audience.ts';
import { clipped } from './escape.ts';
import type { Setting } from './scene.ts';

/** For whom it is drawn, and what they were answered in words, if they have just done something. */
export interface UptakeViewer {
  readonly person: TaskPerson;
  readonly receipt?: string;
}

/** Which card the sum stands on: every button says so, so that the same card is drawn again. */
export type UptakePlace = 'protocol' | 'matrix';

/** How many decisions a card lists; the rest stands in the tab. */
const MOST: Readonly<Record<Fold, number>> = { 0: 20, 1: 15, 2: 10, 3: 6, 4: 3 };
const TEXT: Readonly<Record<Fold, number>> = { 0: 300, 1: 200, 2: 120, 3: 80, 4: 50 };

/** The decisions of a meeting that are followed, by number, with what the viewer's own municipality says of each. */
export function uptakeCard(scene: Setting, uptake: MeetingUptake, viewer?: UptakeViewer): Card {
  const { group, locale, publicUrl } = scene;
  const { meeting, rows } = uptake;
  const name = `${clipped(meeting.title, 200)} ${plainDate(locale, meeting.date)}`;
  const heading = speak(locale, t.ofMeeting, { meeting: name });
  return fitting((fold) =>
    card(locale, {
      body: [
        paragraph(heading, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
        ...rows.slice(0, MOST[fold]).map((each) => decisionPart(scene, uptake, each, viewer, TEXT[fold])),
        ...(rows.length > MOST[fold] ? [paragraph(speak(locale, t.restInTab), { isSubtle: true })] : []),
        ...uptakePart(scene, uptake, 'matrix', viewer),
      ],
      actions: [openUrl(speak(locale, t.open), `${publicUrl}/tab/uptake`)],
      fallbackText: heading,
      refresh: uptakeRefresh(group, meeting.meetingId, 'matrix'),
    }),
  );
}

/** The sum, the receipt of whoever has just answered, and the buttons: everybody's, or those that are the viewer's. */
export function uptakePart(
  { group, locale }: Setting,
  { meeting, rows }: MeetingUptake,
  card: UptakePlace,
  viewer?: UptakeViewer,
): readonly CardPart[] {
  const { meetingId } = meeting;
  const can = viewer ? uptakeCommandsNow(rows, viewer.person, group) : undefined;
  const may = (type: 'AcknowledgeDecisions' | 'AnswerDecisions') =>
    rows.length > 0 && (can?.includes(type) ?? true);
  const data = { meetingId, card };
  const actions = [
    ...(may('AcknowledgeDecisions')
      ? [execute(speak(locale, t.acknowledge), 'uptake-acknowledge', data, { inputs: false })]
      : []),
    ...(may('AnswerDecisions') ? [openDialog(speak(locale, t.answer), 'uptake-answer', { meetingId })] : []),
    ...(can?.includes('ChooseDecisions')
      ? [openDialog(speak(locale, t.choose), 'uptake-choose', { meetingId })]
      : []),
    ...(can?.includes('EnterUptake')
      ? [execute(speak(locale, t.enter), 'uptake-enter', data, { inputs: false })]
      : []),
  ];
  if (rows.length === 0 && actions.length === 0 && card === 'protocol') return [];
  return [
    container(
      [
        paragraph(speak(locale, t.heading), { weight: 'Bolder', style: 'heading' }),
        paragraph(rows.length === 0 ? speak(locale, t.nothing) : summaryWords(locale, summaryOf(rows))),
        ...(viewer?.receipt ? [paragraph(viewer.receipt, { weight: 'Bolder', color: 'Good' })] : []),
        ...(actions.length > 0 ? [buttons(actions)] : []),
      ],
      { separator: true },
    ),
  ];
}

/** Whose client asks for a view of their own: those who speak for a municipality, and those who run the meeting. */
export function uptakeRefresh(
  group: Setting['group'],
  meetingId: string,
  place: UptakePlace,
): { readonly userIds: readonly string[]; readonly data: JsonObject } {
  const directors = group.members.filter(({ roles }) => roles.some((role) => MUNICIPAL_ROLES.includes(role)));
  return { userIds: refreshFor(group, directors), data: { meetingId, place } };
}

function decisionPart(
  { group, locale }: Setting,
  { decisions }: MeetingUptake,
  { clauseId, cells }: MatrixRow,
  viewer: UptakeViewer | undefined,
  length: number,
): CardPart {
  const decision = decisions.find((each) => each.clauseId === clauseId);
  const own = viewer ? ownVoices(viewer.person, group).map(({ municipality }) => municipality) : [];
  const lines = cells
    .filter(({ municipality }) => own.includes(municipality))
    .map((cell) =>
      paragraph(
        speak(locale, t.cell, {
          municipality: clipped(cell.municipality, 100),
          words: cell.answer ? answerWords(locale, cell.answer) : cellStatusWords(locale, cell),
        }),
        { isSubtle: true, spacing: 'None' },
      ),
    );
  return row(paragraph(`${decision?.number ?? 0}.`), [
    paragraph(`att ${clipped(decision?.text ?? '', length)}`),
    ...lines,
  ]);
}

/** `Pågår, ansvarig Eva Ros, dnr KS 2026/12`. */
export function answerWords(
  locale: Locale,
  { status, owner, caseNumber }: Pick<UptakeCell, 'status' | 'owner' | 'caseNumber'>,
): string {
  return [
    uptakeStatusWords(locale, status),
    ...(owner === undefined ? [] : [speak(locale, uptakeTexts.ownerIs, { name: clipped(owner, 60) })]),
    ...(caseNumber === undefined ? [] : [speak(locale, uptakeTexts.dnr, { number: caseNumber })]),
  ].join(', ');
}

/** A member as the matrix looks at them. */
export function uptakeViewer(
  member: Parameters<typeof taskPerson>[0],
  group: Setting['group'],
  receipt?: string,
): UptakeViewer {
  return { person: taskPerson(member, group), ...(receipt ? { receipt } : {}) };
}
