import { ok, refuse } from '../basics/result.ts';
import { same } from '../basics/same.ts';
import { unless, lengthProblem } from '../meeting/checks.ts';
import { soundDeadline, TASK_LIMITS } from './checks.ts';
import type { TaskWishOf } from './commands.ts';
import type { TaskContext, TaskDecided } from './decision.ts';
import type { TaskEvent } from './events.ts';
import type { Answering } from './people.ts';
import { answering, directedMunicipalities } from './people.ts';
import type { TaskState } from './state.ts';
import type { TaskStatus } from './vocabulary.ts';
import { isOpen, lastAnswer, partsOf } from './vocabulary.ts';

/**
 * How a task goes, told by those whose it is. The same again is no event, but for an owner who makes their own what was
 * told for them (D4). What the secretariat dropped only they take up again.
 */
export function setTaskStatus(
  state: TaskState,
  wish: TaskWishOf<'SetTaskStatus'>,
  context: TaskContext,
): TaskDecided {
  const { person, group, moment } = context;
  const { status, part } = wish;
  if (part !== undefined && !group.municipalities.includes(part))
    return refuse('not-a-municipality', { value: part });
  const as = answering(state.owner, person, part);
  if (!as) return refuse('task-of-others');
  if (!person.abilities.has('write-protocol')) {
    if (status === 'dropped') return refuse('not-allowed');
    if (state.status === 'dropped') return refuse('task-dropped');
  }
  const until = soundDeadline(status === 'needs-time' ? wish.until : undefined);
  if (!until.ok) return until;
  const note = wish.note?.trim();
  const told = { status, ...(note ? { note } : {}), ...(until.value ? { until: until.value } : {}) };
  const sound = unless(told, lengthProblem(note, TASK_LIMITS.note));
  if (!sound.ok) return sound;
  if (isSaid(state, told, as)) return ok([]);
  const event: TaskEvent = { type: 'TaskStatusSet', data: { ...told, ...as, date: moment.date } };
  return ok([event, ...wholeAfter(state, told.status, as, context)]);
}

/** Whether this is what stands already: the same status, and nothing new in words or days. */
function isSaid(
  state: TaskState,
  told: Pick<TaskWishOf<'SetTaskStatus'>, 'status' | 'note' | 'until'>,
  as: Answering,
): boolean {
  const known = as.part === undefined ? lastAnswer(state) : partsOf(state).get(as.part);
  const status = as.part === undefined ? state.status : (known?.status ?? 'open');
  if (status !== told.status) return false;
  if (told.note !== undefined && told.note !== known?.note) return false;
  if (told.until !== undefined && !same(told.until, known?.until)) return false;
  return as.standing !== 'owner' || known === undefined || known.standing === 'owner';
}

/**
 * What one municipality's answer makes of a task of all directors: done when every municipality is, and going on when
 * one of them says that it is not.
 */
function wholeAfter(
  state: TaskState,
  status: TaskStatus,
  as: Answering,
  { group, moment }: TaskContext,
): readonly TaskEvent[] {
  const { part, ...rest } = as;
  if (part === undefined) return [];
  const parts = new Map([...partsOf(state)].map(([name, answer]) => [name, answer.status]));
  parts.set(part, status);
  const done = directedMunicipalities(group).every((name) => parts.get(name) === 'done');
  const whole = done ? 'done' : isOpen(status) && state.status === 'done' ? 'in-progress' : state.status;
  if (whole === state.status) return [];
  return [{ type: 'TaskStatusSet', data: { status: whole, ...rest, date: moment.date } }];
}
