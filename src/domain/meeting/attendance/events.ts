import type { ClockTime, Instant } from '../../basics/time.ts';
import type { Happened } from '../happened.ts';
import type { CalendarAnswerKind, Presence, Reply } from '../vocabulary.ts';

/** Who says they come, and who was there: a reply is not attendance (D3). */
export type AttendanceEvent =
  | Happened<'AttendanceReplied', { personId: string; reply: Reply }>
  // What somebody has answered to the invitation in their own calendar, and when they did.
  | Happened<'CalendarAnswered', { personId: string; answer: CalendarAnswerKind; answeredAt: Instant }>
  // Those who had not answered and whom mail reaches; by `system` when it came at its time.
  | Happened<'RemindersSent', { reminderId: string; personIds: readonly string[] }>
  | Happened<'AttendanceConfirmed', { presences: readonly { personId: string; presence: Presence }[] }>
  | Happened<'PersonArrived', { personId: string; time: ClockTime; approximate?: boolean }>
  | Happened<'PersonLeft', { personId: string; time: ClockTime; approximate?: boolean }>
  | Happened<
      'PresenceCorrected',
      {
        personId: string;
        presence: Presence;
        from?: ClockTime;
        to?: ClockTime;
        fromApproximate?: true;
        toApproximate?: true;
        parts?: true;
        /** In older logs: that the time told last is approximate. */
        approximate?: boolean;
      }
    >;
