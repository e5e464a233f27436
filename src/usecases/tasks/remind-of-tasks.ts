import { SYSTEM } from '../../domain/basics/event.ts';
import { ok } from '../../domain/basics/result.ts';
import { reachableByMail } from '../../domain/group/mail-addresses.ts';
import { remindOfTask } from '../../domain/task/reminding.ts';
import type { ClaimedJob, JobOutcome } from '../../store/outbox.port.ts';
import { groupToday } from '../group-today.ts';
import { taskReminderSchema } from '../jobs/reminders.ts';
import { taskStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { taskEffects } from './task-effects.ts';

/**
 * Reminds of a task some days before its deadline, each by a mail of their own, and records whom. One planned for
 * another deadline than the present one does nothing: another is planned.
 */
export async function sendTaskReminder(workplace: Workplace, job: ClaimedJob): Promise<JobOutcome> {
  const { taskId, deadline } = taskReminderSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const { timeZone } = group.settings;
  const moment = workplace.clock.now(timeZone);
  const reachable = reachableByMail(group);
  const reminded = await workplace.ledger.transact(taskStream(job.groupId, taskId), {
    actor: SYSTEM,
    moment,
    decide: (state) => ok({ events: remindOfTask(state, deadline, { group, reachable, moment }) }),
    effects: (after, events) => taskEffects(after, events, { moment, timeZone }),
    completesJob: job,
  });
  return reminded.ok ? { kind: 'completed' } : { kind: 'retry', problem: reminded.error.code };
}
