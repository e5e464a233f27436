import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import type { Instant } from '../domain/basics/time.ts';
import { daysAfter } from '../domain/basics/days.ts';
import { reachableByMail } from '../domain/group/mail-addresses.ts';
import { remindInTime } from '../domain/meeting/attendance/decide-reminder.ts';
import { justNoticed, reminderTime } from '../domain/meeting/attendance/unanswered.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ClaimedJob, JobOutcome } from '../store/outbox.port.ts';
import { groupToday } from './group-today.ts';
import { clockAt, instantAt } from './instant-at.ts';
import { planRemindersSchema, remindOfReplies, replyRemindersSchema } from './jobs/reminders.ts';
import { meetingEffects } from './meeting-effects.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Sets the time for the reminder to those who will not have answered by then (T2, D11). */
export async function planReplyReminder(workplace: Workplace, job: ClaimedJob): Promise<JobOutcome> {
  const { meetingId } = planRemindersSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const stream = meetingStream(job.groupId, meetingId);
  const { state } = await workplace.ledger.load(stream);
  const due = replyReminderDue(state, group.settings.timeZone);
  if (due === undefined) return { kind: 'done' };
  const planned = await workplace.ledger.transact(stream, {
    actor: SYSTEM,
    moment: workplace.clock.now(group.settings.timeZone),
    decide: () => ok({ events: [] }),
    effects: () => ({ jobs: [remindOfReplies(meetingId, due)] }),
    completesJob: job,
  });
  return planned.ok ? { kind: 'completed' } : { kind: 'retry', problem: planned.error.code };
}

/**
 * Reminds those who have not answered now, each by a mail of their own, and records whom. A reminder planned for another
 * time than the meeting's present one does nothing: the meeting has moved, and another is planned.
 */
export async function sendReplyReminders(workplace: Workplace, job: ClaimedJob): Promise<JobOutcome> {
  const { meetingId, due } = replyRemindersSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const { timeZone } = group.settings;
  const moment = workplace.clock.now(timeZone);
  const reachable = reachableByMail(group);
  const reminded = await workplace.ledger.transact(meetingStream(job.groupId, meetingId), {
    actor: SYSTEM,
    moment,
    decide(state) {
      const planned = replyReminderDue(state, timeZone) === due;
      return ok({ events: planned ? remindInTime(state, timedReminder(due), { moment, reachable }) : [] });
    },
    effects: meetingEffects,
    completesJob: job,
  });
  return reminded.ok ? { kind: 'completed' } : { kind: 'retry', problem: reminded.error.code };
}

/** The id of the reminder that goes by itself at that time. */
export function timedReminder(due: Instant): string {
  return `timed-${due}`;
}

/**
 * When those who have not answered are to be reminded; undefined when nobody is. A notice posted after that time, or
 * shortly before it, is given time to be read: the reminder then comes at the next noon, unless the meeting is sooner.
 */
export function replyReminderDue(state: MeetingState, timeZone: string): Instant | undefined {
  if (state.phase !== 'notified' || state.noticedAt === undefined) return undefined;
  const { date, time } = reminderTime(state.details);
  const noticed = clockAt(state.noticedAt, timeZone).date;
  let day = date < noticed ? noticed : date;
  while (justNoticed(state, instantAt(day, time, timeZone))) day = daysAfter(day, 1);
  const due = instantAt(day, time, timeZone);
  return due < instantAt(state.details.date, state.details.start, timeZone) ? due : undefined;
}
