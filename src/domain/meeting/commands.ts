import type { RichText } from '../basics/rich-text.ts';
import type { ClockTime } from '../basics/time.ts';
import type { Ability } from '../group/abilities.ts';
import type {
  CheckKind,
  Guest,
  ItemPlan,
  LeftoverChoice,
  MeetingDetails,
  Presence,
  Reply,
  TextPlace,
} from './vocabulary.ts';

interface Wish<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data;
}

/**
 * What a person can ask of an existing meeting. Ids of new things (`itemId`, `clauseId`, `guestId`) are minted by the
 * client when its field or dialog opens, so that the same wish sent twice is one (design.md 10). A `time` left out
 * means now, on the meeting's clock.
 */
export type MeetingCommand =
  | Wish<'ChangeDetails', { details: MeetingDetails }>
  | Wish<'AddItem', { itemId: string; plan: ItemPlan; before?: string }>
  | Wish<'ChangeItem', { itemId: string; plan: ItemPlan }>
  | Wish<'MoveItem', { itemId: string; before?: string }>
  | Wish<'RemoveItem', { itemId: string }>
  | Wish<'InviteGuest', { guest: Guest }>
  | Wish<'WithdrawGuest', { guestId: string }>
  | Wish<'PostNotice', Record<never, never>>
  | Wish<'Reply', { personId: string; reply: Reply }>
  | Wish<'StartMeeting', { time?: ClockTime }>
  | Wish<'ConfirmAttendance', { missing: readonly string[]; alsoPresent: readonly string[] }>
  | Wish<'RegisterArrival', { personId: string; time?: ClockTime; approximate?: boolean }>
  | Wish<'RegisterDeparture', { personId: string; time?: ClockTime; approximate?: boolean }>
  | Wish<
      'CorrectPresence',
      { personId: string; presence: Presence; from?: ClockTime; to?: ClockTime; approximate?: boolean }
    >
  | Wish<'StartItem', { itemId: string; time?: ClockTime }>
  | Wish<'NextItem', { time?: ClockTime }>
  | Wish<'StartBreak', { time?: ClockTime }>
  | Wish<'EndBreak', { time?: ClockTime }>
  | Wish<'WriteText', { place: TextPlace; text: RichText; basedOn: number }>
  | Wish<'RecordClause', { itemId: string; clauseId: string; text: string; before?: string }>
  | Wish<'RewordClause', { clauseId: string; text: string }>
  | Wish<'RemoveClause', { clauseId: string }>
  | Wish<'RecordOutcome', { itemId: string; text: string }>
  | Wish<'PostDecisions', { itemId: string }>
  | Wish<'CloseMeeting', { time?: ClockTime; leftovers?: LeftoverChoice }>
  | Wish<'ChooseLeftover', { itemId: string; choice: LeftoverChoice }>
  | Wish<'MarkChecked', { name: string; personId?: string; how: CheckKind }>
  | Wish<'WithdrawCheck', { name: string }>
  | Wish<'AgreeProtocol', Record<never, never>>;

export type MeetingCommandType = MeetingCommand['type'];

/** The ability each command needs. `Reply` needs `reply` for oneself; for somebody else `reply-for-others` (D4). */
export const ABILITY_FOR: Readonly<Record<MeetingCommandType, Ability>> = {
  ChangeDetails: 'edit-agenda',
  AddItem: 'edit-agenda',
  ChangeItem: 'edit-agenda',
  MoveItem: 'edit-agenda',
  RemoveItem: 'edit-agenda',
  InviteGuest: 'edit-agenda',
  WithdrawGuest: 'edit-agenda',
  PostNotice: 'edit-agenda',
  Reply: 'reply',
  StartMeeting: 'run-meeting',
  ConfirmAttendance: 'run-meeting',
  RegisterArrival: 'run-meeting',
  RegisterDeparture: 'run-meeting',
  CorrectPresence: 'run-meeting',
  StartItem: 'run-meeting',
  NextItem: 'run-meeting',
  StartBreak: 'run-meeting',
  EndBreak: 'run-meeting',
  WriteText: 'write-protocol',
  RecordClause: 'write-protocol',
  RewordClause: 'write-protocol',
  RemoveClause: 'write-protocol',
  RecordOutcome: 'write-protocol',
  PostDecisions: 'write-protocol',
  CloseMeeting: 'run-meeting',
  ChooseLeftover: 'edit-agenda',
  MarkChecked: 'agree-protocol',
  WithdrawCheck: 'agree-protocol',
  AgreeProtocol: 'agree-protocol',
};
