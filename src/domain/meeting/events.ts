import type { RichText } from '../basics/rich-text.ts';
import type { ClockTime, IsoDate } from '../basics/time.ts';
import type {
  ArchivedFile,
  CheckKind,
  Guest,
  Invitee,
  ItemPlan,
  LeftoverChoice,
  MeetingDetails,
  PostedCard,
  Presence,
  Reply,
  TextPlace,
} from './vocabulary.ts';

interface Happened<Type extends string, Data extends object> {
  readonly type: Type;
  readonly data: Data;
}

/**
 * Everything that can happen to a meeting. Frozen early: a field is added as optional or by a new version with an
 * upcaster in src/store, never renamed. Private notes are not here and never will be (D6).
 */
export type MeetingEvent =
  // before the meeting
  | Happened<
      'MeetingDrafted',
      {
        meetingId: string;
        groupId: string;
        details: MeetingDetails;
        invitees: readonly Invitee[];
        copiedFrom?: string;
      }
    >
  | Happened<'MeetingDetailsChanged', { details: MeetingDetails }>
  | Happened<
      'ItemAdded',
      {
        itemId: string;
        plan: ItemPlan;
        before?: string;
        adHoc?: boolean;
        carriedFrom?: { meetingId: string; itemId: string };
      }
    >
  | Happened<'ItemChanged', { itemId: string; plan: ItemPlan }>
  | Happened<'ItemMoved', { itemId: string; before?: string }>
  | Happened<'ItemRemoved', { itemId: string }>
  | Happened<'GuestInvited', { guest: Guest }>
  | Happened<'GuestWithdrawn', { guestId: string }>
  | Happened<'NoticePosted', Record<never, never>>
  | Happened<'AttendanceReplied', { personId: string; reply: Reply }>
  // during the meeting
  | Happened<'MeetingStarted', { time: ClockTime }>
  | Happened<'AttendanceConfirmed', { presences: readonly { personId: string; presence: Presence }[] }>
  | Happened<'PersonArrived', { personId: string; time: ClockTime; approximate?: boolean }>
  | Happened<'PersonLeft', { personId: string; time: ClockTime; approximate?: boolean }>
  | Happened<
      'PresenceCorrected',
      { personId: string; presence: Presence; from?: ClockTime; to?: ClockTime; approximate?: boolean }
    >
  | Happened<'ItemStarted', { itemId: string; time: ClockTime }>
  | Happened<'BreakStarted', { time: ClockTime }>
  | Happened<'BreakEnded', { time: ClockTime }>
  // what is written
  | Happened<'TextWritten', { place: TextPlace; text: RichText }>
  | Happened<'ClauseRecorded', { itemId: string; clauseId: string; text: string; before?: string }>
  | Happened<'ClauseReworded', { clauseId: string; text: string }>
  | Happened<'ClauseRemoved', { clauseId: string }>
  | Happened<'OutcomeRecorded', { itemId: string; text: string }>
  | Happened<'DecisionsPosted', { itemId: string }>
  // the end
  | Happened<
      'MeetingClosed',
      { time: ClockTime; leftovers: readonly { itemId: string; choice: LeftoverChoice }[] }
    >
  | Happened<'LeftoverChosen', { itemId: string; choice: LeftoverChoice }>
  | Happened<'ProtocolChecked', { name: string; personId?: string; how: CheckKind }>
  | Happened<'ProtocolCheckWithdrawn', { name: string }>
  | Happened<
      'ProtocolAgreed',
      {
        revision: number;
        number?: string;
        date: IsoDate;
        signatories: readonly { name: string; role: string }[];
      }
    >
  // what the product did because of it
  | Happened<'CardPosted', PostedCard>
  | Happened<'ProtocolArchived', { revision: number; files: readonly ArchivedFile[] }>;

export type MeetingEventType = MeetingEvent['type'];
