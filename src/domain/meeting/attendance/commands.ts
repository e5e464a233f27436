import type { ClockTime } from '../../basics/time.ts';
import type { Wish } from '../happened.ts';
import type { Presence, Reply } from '../vocabulary.ts';

/** A `time` left out means now, on the meeting's clock. */
export type AttendanceCommand =
  | Wish<'Reply', { personId: string; reply: Reply }>
  /** `reminderId` is minted by the client; `again` reminds those too who were reminded a short while ago. */
  | Wish<'RemindUnanswered', { reminderId: string; again?: boolean }>
  | Wish<'ConfirmAttendance', { missing: readonly string[]; alsoPresent: readonly string[] }>
  | Wish<'RegisterArrival', { personId: string; time?: ClockTime; approximate?: boolean }>
  | Wish<'RegisterDeparture', { personId: string; time?: ClockTime; approximate?: boolean }>
  | Wish<
      'CorrectPresence',
      {
        personId: string;
        presence: Presence;
        from?: ClockTime;
        to?: ClockTime;
        fromApproximate?: boolean;
        toApproximate?: boolean;
        /** For parts of the meeting, and which is not known. */
        parts?: boolean;
      }
    >;
