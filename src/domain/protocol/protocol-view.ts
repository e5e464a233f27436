import type { RichText } from '../basics/rich-text.ts';
import type { ClockTime, IsoDate } from '../basics/time.ts';
import type { GroupState } from '../group/group.ts';
import type { Check, Item, MeetingState, Phase } from '../meeting/state.ts';
import { textAt } from '../meeting/writing/text-at.ts';
import { itemNumbersOf } from '../meeting/views/agenda.ts';
import type { NameOf } from '../meeting/views/names.ts';
import { nameIn } from '../meeting/views/names.ts';
import type { CheckKind, ItemKind, Paper, Presenter } from '../meeting/vocabulary.ts';
import { CLOSING, OPENING } from '../meeting/vocabulary.ts';
import type { AttendanceGroup, PrintedPerson } from './attendance-view.ts';
import { attendanceGroupsOf, guestsOf } from './attendance-view.ts';
import { signatoriesOf } from './signatories.ts';
import type { ProtocolStyle } from './wording.ts';
import {
  agreedMark,
  CARRIED_OVER,
  checkedSentence,
  clauseWord,
  CONDITIONS,
  decisionLabel,
  enumeration,
  GUESTS,
  guidanceSentence,
  PRELIMINARY,
  PRESENTERS,
  timeAndPlace,
  timeSpan,
} from './wording.ts';

/**
 * A protocol as plain data for whoever renders it (HTML, PDF, DOCX, the tab). Labels and sentences are Swedish as
 * printed; nothing is escaped.
 */
export interface ProtocolView {
  readonly meetingId: string;
  readonly groupName: string;
  readonly style: ProtocolStyle;
  readonly phase: Phase;
  /** Title and number as printed, `Kommundirektörsgruppens protokoll 3/2018`. */
  readonly heading: string;
  readonly title: string;
  readonly meetingTitle: string;
  readonly number?: string;
  readonly date: IsoDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly place: string;
  readonly timeAndPlace: { readonly label: string; readonly text: string };
  readonly mark: ProtocolMark;
  readonly attendanceConfirmed: boolean;
  readonly attendance: readonly AttendanceGroup[];
  readonly guests: { readonly label: string; readonly people: readonly PrintedPerson[] };
  readonly opening: RichText;
  readonly items: readonly ProtocolItem[];
  readonly closing: RichText;
  readonly checks: readonly ProtocolCheck[];
  /** `Avstämt med …`, `Justerat av …`: the checks as printed. */
  readonly checkSentences: readonly string[];
  readonly signatories: readonly { readonly name: string; readonly role: string }[];
}

/** `text` is what stands on the page. */
export type ProtocolMark =
  | { readonly kind: 'preliminary'; readonly text: string }
  | { readonly kind: 'agreed'; readonly revision: number; readonly date: IsoDate; readonly text: string };

export interface ProtocolItem {
  readonly itemId: string;
  readonly kind: ItemKind;
  /** Printed before the title in the style of 2018. */
  readonly number?: string;
  /** Printed before the title in the style of 2022. */
  readonly time?: ClockTime;
  /** Section heading above the item (S10). */
  readonly heading?: string;
  readonly title: string;
  readonly adHoc: boolean;
  readonly presenters: readonly Presenter[];
  /** `Föredragande: Anna Ek, Bjuv och Bo Al`. */
  readonly presentersText?: string;
  readonly papers: readonly Paper[];
  readonly text: RichText;
  readonly decisionLabel: string;
  readonly clauses: readonly ProtocolClause[];
  readonly outcome?: string;
  /** What was sent along, as printed: `Medskick till projektet: …`; only what is meant for the protocol. */
  readonly guidance: readonly { readonly guidanceId: string; readonly text: string }[];
  /** `Ärendet flyttas till nästa möte.`, where so. */
  readonly carriedOver?: string;
}

export interface ProtocolClause {
  readonly clauseId: string;
  readonly word: 'att' | 'samt att';
  readonly text: string;
  /** Printed below it as a list, where it holds under conditions. */
  readonly conditions?: { readonly label: string; readonly texts: readonly string[] };
}

export interface ProtocolCheck {
  readonly name: string;
  readonly how: CheckKind;
  /** Name of whoever registered it, when that was not the person (D4). */
  readonly registeredBy?: string;
}

export interface ProtocolOptions {
  /** Print the times the meeting and its items had, not the planned ones (D8). */
  readonly actualTimes?: boolean;
}

/** The protocol of a meeting, at any stage of it, in the group's house style. */
export function protocolOf(
  state: MeetingState,
  group: Pick<GroupState, 'name' | 'settings' | 'members'>,
  options: ProtocolOptions = {},
): ProtocolView {
  const { details, agreed } = state;
  const style = group.settings.protocolStyle;
  const nameOf: NameOf = (personId) => group.members.find((member) => member.personId === personId)?.name;
  const start = (options.actualTimes ? state.startedAt : undefined) ?? details.start;
  const end = (options.actualTimes ? state.closedAt : undefined) ?? details.end;
  const title = group.settings.protocolTitle;
  const number = agreed?.number;
  const checks = state.checks.map((check) => protocolCheck(state, check, nameOf));
  return {
    meetingId: state.meetingId,
    groupName: group.name,
    style,
    phase: state.phase,
    heading: number === undefined ? title : `${title} ${number}`,
    title,
    meetingTitle: details.title,
    ...(number === undefined ? {} : { number }),
    date: details.date,
    start,
    end,
    place: details.place,
    timeAndPlace: timeAndPlace(style, details.date, timeSpan(start, end), details.place),
    mark: agreed
      ? {
          kind: 'agreed',
          revision: agreed.revision,
          date: agreed.date,
          text: agreedMark(agreed.date, agreed.revision),
        }
      : { kind: 'preliminary', text: PRELIMINARY },
    attendanceConfirmed: state.attendanceConfirmed,
    attendance: attendanceGroupsOf(state, style, nameOf),
    guests: { label: GUESTS, people: guestsOf(state, nameOf) },
    opening: textAt(state, OPENING).text,
    items: protocolItems(state, style, options),
    closing: textAt(state, CLOSING).text,
    checks,
    checkSentences: checkSentences(checks),
    signatories: agreed?.signatories ?? signatoriesOf(state),
  };
}

/** A break is printed by the style of 2022, and wherever something was written about it. */
function protocolItems(
  state: MeetingState,
  style: ProtocolStyle,
  options: ProtocolOptions,
): readonly ProtocolItem[] {
  const numbers = itemNumbersOf(state);
  return state.items
    .map((item) => protocolItem(state, item, style, numbers.get(item.itemId), options))
    .filter(
      (item) =>
        item.kind !== 'break' ||
        style === '2022' ||
        item.text.length > 0 ||
        item.clauses.length > 0 ||
        item.outcome !== undefined,
    );
}

function protocolItem(
  state: MeetingState,
  item: Item,
  style: ProtocolStyle,
  number: string | undefined,
  options: ProtocolOptions,
): ProtocolItem {
  const { itemId, plan, adHoc, clauses, outcome, leftover } = item;
  const time = (options.actualTimes ? item.startedAt : undefined) ?? plan.start;
  return {
    itemId,
    kind: plan.kind,
    ...(style === '2018' && number !== undefined ? { number } : {}),
    ...(style === '2022' && time !== undefined ? { time } : {}),
    ...(plan.heading === undefined ? {} : { heading: plan.heading }),
    title: plan.title,
    adHoc,
    presenters: plan.presenters,
    ...(plan.presenters.length > 0 ? { presentersText: presentersText(plan.presenters) } : {}),
    papers: plan.papers,
    text: textAt(state, itemId).text,
    decisionLabel: decisionLabel(style),
    clauses: clauses.map(({ clauseId, text, conditions }, index) => ({
      clauseId,
      word: clauseWord(index, clauses.length, style),
      text,
      ...(conditions ? { conditions: { label: CONDITIONS, texts: conditions } } : {}),
    })),
    guidance: item.guidance
      .filter((each) => each.inProtocol)
      .map(({ guidanceId, text, to }) => ({ guidanceId, text: guidanceSentence(text, to) })),
    ...(outcome === undefined ? {} : { outcome }),
    ...(leftover === 'carry-over' ? { carriedOver: CARRIED_OVER } : {}),
  };
}

function presentersText(presenters: readonly Presenter[]): string {
  const names = presenters.map(({ name, organisation }) =>
    organisation ? `${name}, ${organisation}` : name,
  );
  return `${PRESENTERS}: ${enumeration(names)}`;
}

function protocolCheck(state: MeetingState, check: Check, nameOf: NameOf): ProtocolCheck {
  const { name, how, by, personId } = check;
  return {
    name,
    how,
    ...(by === personId ? {} : { registeredBy: nameIn(state, by, nameOf) }),
  };
}

/** One sentence for those of one kind whose word the same person registered. */
function checkSentences(checks: readonly ProtocolCheck[]): readonly string[] {
  const groups = new Map<string, ProtocolCheck[]>();
  for (const check of checks) {
    const key = JSON.stringify([check.how, check.registeredBy ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = group.map((check) => check.name);
    return [checkedSentence(first.how, names, first.registeredBy)];
  });
}
