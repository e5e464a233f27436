import { z } from 'zod';
import type { Instant, IsoDate } from '../../domain/basics/time.ts';
import type { NewJob } from '../../store/outbox.port.ts';

/** Payload of `reminders.plan`. */
export const planRemindersSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `reminders.replies`: when it was to be, so that one planned before the meeting moved is told apart. */
export const replyRemindersSchema = z.strictObject({ meetingId: z.string(), due: z.string() });

/** Payload of `reminders.inquiry`: when it was to be, so that one planned before the time was extended is told apart. */
export const inquiryReminderSchema = z.strictObject({ inquiryId: z.string(), due: z.string() });

/** Finds out when those who have not answered are to be reminded; asked for whenever that may have changed. */
export function planReminders(meetingId: string): NewJob {
  return {
    kind: 'reminders.plan',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `plan reminders ${meetingId}`,
  };
}

/** Reminds those who have not answered by then. */
export function remindOfReplies(meetingId: string, due: Instant): NewJob {
  return {
    kind: 'reminders.replies',
    payload: { meetingId, due },
    delivery: 'repeatable',
    joinKey: `remind of replies ${meetingId} ${due}`,
    notBefore: due,
  };
}

/** Reminds those who have not answered an inquiry by then. */
export function remindOfInquiry(inquiryId: string, due: Instant): NewJob {
  return {
    kind: 'reminders.inquiry',
    payload: { inquiryId, due },
    delivery: 'repeatable',
    joinKey: `remind of inquiry ${inquiryId} ${due}`,
    notBefore: due,
  };
}

/** Payload of `reminders.task`: with the deadline it was planned for, so that one planned before it moved is told apart. */
export const taskReminderSchema = z.strictObject({ taskId: z.string(), deadline: z.string() });

/** Reminds of a task that is not done by then. */
export function remindOfTaskAt(taskId: string, deadline: IsoDate, at: Instant): NewJob {
  return {
    kind: 'reminders.task',
    payload: { taskId, deadline },
    delivery: 'repeatable',
    joinKey: `remind of task ${taskId} ${deadline}`,
    notBefore: at,
  };
}
