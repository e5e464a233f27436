import type { MeetingView, RemindersView } from '../../contract/views.ts';
import { SYSTEM } from '../../domain/basics/event.ts';
import type { Moment } from '../../domain/basics/time.ts';
import { reachableByMail } from '../../domain/group/mail-addresses.ts';
import { toRemind, unansweredIn } from '../../domain/meeting/attendance/unanswered.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Caller } from '../../usecases/identify.ts';
import { clockAt } from '../../usecases/instant-at.ts';
import { replyReminderDue, timedReminder } from '../../usecases/reply-reminders.ts';

/** Who was reminded and who would be: for those who answer for others, while answers are awaited. */
export function presentReminders(
  state: MeetingState,
  caller: Caller,
  moment: Moment,
  nameOf: (personId: string) => string,
): Pick<MeetingView, 'reminders'> {
  if (state.phase !== 'notified' || !caller.abilities.has('reply-for-others')) return {};
  const { timeZone } = caller.group.settings;
  const reachable = reachableByMail(caller.group);
  const unanswered = unansweredIn(state).map(({ personId }) => personId);
  const due = toRemind(state, reachable, moment.instant);
  const reminders: RemindersView = {
    sent: state.reminders.map(({ at, personIds, by }) => ({
      ...clockAt(at, timeZone),
      personIds,
      ...(by === SYSTEM.personId ? {} : { by: nameOf(by) }),
    })),
    ...next(state, moment, timeZone),
    due,
    justReminded: unanswered.filter((personId) => reachable.has(personId) && !due.includes(personId)),
    withoutAddress: unanswered.filter((personId) => !reachable.has(personId)),
  };
  return { reminders };
}

function next(state: MeetingState, moment: Moment, timeZone: string): Pick<RemindersView, 'next'> {
  const due = replyReminderDue(state, timeZone);
  const sent = state.reminders.some(({ reminderId }) => due && reminderId === timedReminder(due));
  return due === undefined || sent || due < moment.instant ? {} : { next: clockAt(due, timeZone) };
}
