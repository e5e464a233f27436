import type { RichText } from '../basics/rich-text.ts';
import type { ClockTime, IsoDate } from '../basics/time.ts';
import type { GroupState } from '../group/group.ts';
import { memberById } from '../group/group.ts';
import type { Letterhead } from '../group/letterhead/letterhead.ts';
import { printedAt } from '../group/settings/printed.ts';
import { letterheadAt } from '../group/letterhead/letterhead.ts';
import type { MeetingState, Phase } from '../meeting/state.ts';
import { textAt } from '../meeting/writing/text-at.ts';
import type { NameOf } from '../meeting/views/names.ts';
import { CLOSING, OPENING } from '../meeting/vocabulary.ts';
import type { AttendanceGroup, PrintedPerson } from './attendance-view.ts';
import { afterwardsOf, attendanceGroupsOf, guestsOf } from './attendance-view.ts';
import type { ProtocolCorrection } from './corrections.ts';
import { correctionsOf } from './corrections.ts';
import type { ProtocolCheck } from './protocol-checks.ts';
import { checkSentences, protocolChecks } from './protocol-checks.ts';
import type { ProtocolItem } from './protocol-item.ts';
import type { ProtocolOptions } from './protocol-items.ts';
import { protocolItems } from './protocol-items.ts';
import { signatoriesOf } from './signatories.ts';
import type { ProtocolStyle } from './wording.ts';
import { agreedMark, correcting, GUESTS, heldWhen, PRELIMINARY } from './wording.ts';

/**
 * A protocol as plain data for whoever renders it (HTML, PDF, DOCX, the tab). Labels and sentences are Swedish as
 * printed; nothing is escaped.
 */
export interface ProtocolView {
  readonly meetingId: string;
  /** The version of the log that it prints, where that is known. */
  readonly version?: number;
  readonly groupName: string;
  /** The group's, as it was when the protocol was agreed; absent = the house style alone. */
  readonly letterhead?: Letterhead;
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
  /** Who came when the meeting was over, as a sentence. */
  readonly joinedAfterwards?: string;
  readonly opening: RichText;
  readonly items: readonly ProtocolItem[];
  readonly closing: RichText;
  readonly checks: readonly ProtocolCheck[];
  /** `Avstämt med …`, `Justerat av …`: the checks as printed. */
  readonly checkSentences: readonly string[];
  readonly signatories: readonly { readonly name: string; readonly role: string }[];
  /** What was corrected since it was first agreed; absent when nothing was. */
  readonly corrections?: readonly ProtocolCorrection[];
}

/** `text` is what stands on the page. */
export type ProtocolMark =
  | { readonly kind: 'preliminary'; readonly text: string }
  | { readonly kind: 'agreed'; readonly revision: number; readonly date: IsoDate; readonly text: string };

/** The protocol of a meeting, at any stage of it, in the group's house style. */
export function protocolOf(
  state: MeetingState,
  group: Pick<GroupState, 'name' | 'settings' | 'members' | 'letterheads' | 'printed'>,
  options: ProtocolOptions = {},
): ProtocolView {
  const { details, agreed, correction } = state;
  const { name: groupName, protocolStyle: style, protocolTitle: title } = printedAt(group, agreed?.at);
  const nameOf: NameOf = (personId) => memberById(group, personId)?.name;
  const start = (options.actualTimes ? state.startedAt : undefined) ?? details.start;
  const end = (options.actualTimes ? state.closedAt : undefined) ?? details.end;
  const number = (agreed ?? state.revisions.at(-1))?.number;
  const joined = afterwardsOf(state);
  const checks = protocolChecks(state, nameOf);
  const letterhead = letterheadAt(group, agreed?.at);
  const corrections = agreed ? correctionsOf(state) : [];
  // What was agreed is printed alike for ever, whatever has come after it in the log.
  const version = agreed?.version ?? options.version;
  return {
    meetingId: state.meetingId,
    ...(version === undefined ? {} : { version }),
    groupName,
    ...(letterhead ? { letterhead } : {}),
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
    timeAndPlace: heldWhen(style, { ...details, start, end }),
    mark: agreed
      ? {
          kind: 'agreed',
          revision: agreed.revision,
          date: agreed.date,
          text: agreedMark(agreed.date, agreed.revision),
        }
      : { kind: 'preliminary', text: correction ? correcting(correction.reason) : PRELIMINARY },
    attendanceConfirmed: state.attendanceConfirmed,
    attendance: attendanceGroupsOf(state, style, nameOf),
    guests: { label: GUESTS, people: guestsOf(state, nameOf) },
    ...(joined === undefined ? {} : { joinedAfterwards: joined }),
    opening: textAt(state, OPENING).text,
    items: protocolItems(state, style, options),
    closing: textAt(state, CLOSING).text,
    checks,
    checkSentences: checkSentences(checks),
    signatories: agreed?.signatories ?? signatoriesOf(state),
    ...(corrections.length > 0 ? { corrections } : {}),
  };
}
