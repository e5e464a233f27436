import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { TaskCommand } from '../../domain/task/commands.ts';
import { decideTask } from '../../domain/task/decide.ts';
import { taskPerson } from '../../domain/task/people.ts';
import { TASK_RULES } from '../../domain/task/rules.ts';
import type { TaskState } from '../../domain/task/state.ts';
import type { TaskSource } from '../../domain/task/vocabulary.ts';
import type { OnceKey } from '../../store/event-store.port.ts';
import type { Caller } from '../identify.ts';
import type { Committed } from '../ledger.ts';
import { openMeeting } from '../open-meeting.ts';
import { taskStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { taskEffects } from './task-effects.ts';

export interface TaskRequest {
  readonly command: TaskCommand;
  readonly once?: OnceKey;
}

/**
 * Carries out what a person asks about a task, through whichever door. Answers the state after it, also when nothing
 * needed changing. The roster says who may; the domain says what can.
 */
export async function commandTask(
  workplace: Workplace,
  caller: Caller,
  { command, once }: TaskRequest,
): Promise<Result<Committed<TaskState>>> {
  const { abilities, group, groupId, actor, member } = caller;
  if (!abilities.has(TASK_RULES[command.type].ability)) return refuse('not-allowed');
  if (command.type === 'ReportTask') {
    const heardAt = await openMeeting(workplace, caller, command.data.meetingId);
    if (!heardAt.ok) return heardAt;
    if (heardAt.value.state.rehearsal) return refuse('task-of-rehearsal');
  }
  const { timeZone } = group.settings;
  const moment = workplace.clock.now(timeZone);
  const person = taskPerson(member, group);
  return workplace.ledger.transact(taskStream(groupId, command.data.taskId), {
    actor,
    moment,
    prepare: async () => (command.type === 'GiveTask' ? findSource(workplace, caller, command) : undefined),
    decide(state, source) {
      const decided = decideTask(state, command, { moment, group, person, ...(source ? { source } : {}) });
      return decided.ok ? ok({ events: decided.value }) : decided;
    },
    effects: (after, events) => taskEffects(after, events, { moment, timeZone }),
    ...(once ? { once } : {}),
  });
}

/** The item that gives a task, with its matter; undefined where the task comes from nowhere. */
async function findSource(
  workplace: Workplace,
  caller: Caller,
  { data: { source } }: Extract<TaskCommand, { type: 'GiveTask' }>,
): Promise<Result<TaskSource> | undefined> {
  if (!source) return undefined;
  const meeting = await openMeeting(workplace, caller, source.meetingId);
  if (!meeting.ok) return meeting;
  // Nothing of a rehearsal leaves it (D9).
  if (meeting.value.state.rehearsal) return refuse('task-of-rehearsal');
  const item = meeting.value.state.items.find(({ itemId }) => itemId === source.itemId);
  if (!item) return refuse('item-not-found');
  const { clauseId } = source;
  if (clauseId !== undefined && !item.clauses.some((clause) => clause.clauseId === clauseId))
    return refuse('clause-not-found');
  const { meetingId, itemId } = source;
  return ok({
    meetingId,
    itemId,
    ...(clauseId === undefined ? {} : { clauseId }),
    matterId: item.plan.matterId ?? itemId,
  });
}
