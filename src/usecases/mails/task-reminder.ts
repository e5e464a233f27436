import type { Moment } from '../../domain/basics/time.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { mailAddressesOf, secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { doersOf } from '../../domain/task/people.ts';
import type { TaskState } from '../../domain/task/state.ts';
import { isOpen } from '../../domain/task/vocabulary.ts';
import type { MeetingRow } from '../../store/register.port.ts';
import { groupToday } from '../group-today.ts';
import { taskStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { MailJobs } from './mail-job.ts';

/** What a reminder of a task is made of. */
export interface TaskReminder {
  readonly to: readonly Addressee[];
  readonly replyTo: readonly Addressee[];
  readonly groupName: string;
  readonly task: TaskState;
  /** The meeting that gave it. */
  readonly meeting?: MeetingRow;
  /** Whether the words of the task may leave the circle: the protocol that gives it is agreed (D5). */
  readonly quotable: boolean;
  /** Whether it is theirs to do; else they keep it for an owner whom mail does not reach. */
  readonly theirs: boolean;
  readonly now: Moment;
}

/** The reminder as it is due now; null when the task is done meanwhile, or has another day. */
export async function taskReminder(
  workplace: Workplace,
  groupId: string,
  { taskId, personId, deadline }: MailJobs['task-reminder'],
): Promise<TaskReminder | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state: task } = await workplace.ledger.load(taskStream(groupId, taskId));
  const to = mailAddressesOf(group, personId);
  if (!isOpen(task.status) || task.deadline?.date !== deadline || to.length === 0) return null;
  const meeting = task.source && (await workplace.store.register.meeting(groupId, task.source.meetingId));
  return {
    to,
    replyTo: secretariatAddresses(group),
    groupName: group.name,
    task,
    ...(meeting ? { meeting } : {}),
    quotable: !task.source || meeting?.phase === 'agreed',
    theirs: doersOf(task, group).some((member) => member.personId === personId),
    now: workplace.clock.now(group.settings.timeZone),
  };
}
