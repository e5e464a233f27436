import type { Result } from '../../../src/domain/basics/result.ts';
import type { Member } from '../../../src/domain/group/group.ts';
import { isMember } from '../../../src/domain/group/group.ts';
import { readDeadline } from '../../../src/domain/task/deadline-text.ts';
import type { TaskCommand } from '../../../src/domain/task/commands.ts';
import { answering, taskPerson } from '../../../src/domain/task/people.ts';
import type { TaskState } from '../../../src/domain/task/state.ts';
import type { TaskFacts, TaskStatus } from '../../../src/domain/task/vocabulary.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { taskCommandTexts as t } from '../../../src/texts/commands-tasks.ts';
import { enumeration } from '../../../src/texts/format.ts';
import { commandTask } from '../../../src/usecases/tasks/command-task.ts';
import { listTasks } from '../../../src/usecases/tasks/list-tasks.ts';
import { numberedTasks } from '../../../src/usecases/tasks/own-tasks.ts';
import { clipped } from '../../cards/escape.ts';
import { taskCard } from '../../cards/task-card.ts';
import { findPerson } from '../../commands/find-person.ts';
import type { TaskTold } from '../../commands/read-task.ts';
import type { ThreadAnswer } from '../reply-to.ts';
import { asCard, inWords } from '../reply-to.ts';
import { taskSceneOf } from '../shown-tasks.ts';
import { statusReceipt, timeReceipt } from '../verbs/task.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';
import { onceKey } from './typed-turn.ts';

/** `mina uppdrag`. */
export function listMine(turn: TypedTurn): TypedAnswer {
  return listFor(turn, turn.caller.member);
}

/** `uppdrag Ängelholm`, `uppdrag Bo Al`. */
export async function listOf(turn: TypedTurn, name: string): TypedAnswer {
  const found = memberNamed(turn, name);
  return found.ok ? listFor(turn, found.value) : found.error;
}

/** `alla uppdrag`: what is open, by its day. */
export async function listAll(turn: TypedTurn): TypedAnswer {
  const { caller, desk, locale } = turn;
  const listed = await listTasks(desk.workplace, caller, { open: true });
  if (!listed.ok) return refused(locale, listed.error);
  return asCard(taskCard(taskSceneOf(turn, { tasks: listed.value, list: { kind: 'all' } })));
}

/** `klart 2`, `mer tid 2 till 1 juni: underlaget dröjer`, `klart 2 för Ängelholm`. */
export async function tellTyped(turn: TypedTurn, status: TaskStatus, said: TaskTold): TypedAnswer {
  const { caller, locale } = turn;
  const meant = await taskMeant(turn, said);
  if (!meant.ok) return meant.error;
  const { task, member } = meant.value;
  const until = status === 'needs-time' ? deadlineIn(turn, said) : undefined;
  // Of a task of all directors the number is of somebody's list: it is their municipality that is told of.
  const ownPart = answering(task.owner, taskPerson(caller.member, caller.group))?.part;
  const part = answering(task.owner, taskPerson(member, caller.group))?.part;
  const data = {
    taskId: task.taskId,
    status,
    ...(said.note === undefined ? {} : { note: said.note }),
    ...(until ? { until } : {}),
    ...(part === undefined || part === ownPart ? {} : { part }),
  };
  const told = await carryOut(turn, { type: 'SetTaskStatus', data });
  if (!told.ok) return refused(locale, told.error);
  return answered(turn, statusReceipt(turn, told.value), told.value);
}

/** `bevilja 2 för Ängelholm till 1 juni`, `neka 2 för Ängelholm: skäl`. */
export async function answerTimeTyped(turn: TypedTurn, granted: boolean, said: TaskTold): TypedAnswer {
  const meant = await taskMeant(turn, said);
  if (!meant.ok) return meant.error;
  const deadline = granted ? deadlineIn(turn, said) : undefined;
  const data = {
    taskId: meant.value.task.taskId,
    granted,
    ...(deadline ? { deadline } : {}),
    ...(said.note === undefined ? {} : { note: said.note }),
  };
  const done = await carryOut(turn, { type: 'AnswerTimeWish', data });
  if (!done.ok) return refused(turn.locale, done.error);
  return answered(turn, timeReceipt(turn, done.value, granted), done.value);
}

/** The member meant by a name or a municipality, or what is answered when nobody or several are. */
export function memberNamed(turn: TypedTurn, name: string): Result<Member, ThreadAnswer> {
  const { caller, locale } = turn;
  const found = findPerson(caller.group.members.filter(isMember), name);
  if (found.kind === 'one') return { ok: true, value: found.person };
  if (found.kind === 'none')
    return { ok: false, error: inWords(speak(locale, t.noPerson, { name: clipped(name, 100) })) };
  const names = enumeration(
    locale,
    found.people.map((person) => clipped(person.name, 100)),
  );
  return { ok: false, error: inWords(speak(locale, t.whichPerson, { names })) };
}

async function listFor(turn: TypedTurn, member: Member): TypedAnswer {
  const { caller, desk, locale } = turn;
  const listed = await numberedTasks(desk.workplace, caller, member);
  if (!listed.ok) return refused(locale, listed.error);
  const list = { kind: 'of', personId: member.personId, name: member.name } as const;
  return asCard(taskCard(taskSceneOf(turn, { tasks: listed.value, list })));
}

/** The task with that number in one's own list, or in that of whoever is named. */
async function taskMeant(
  turn: TypedTurn,
  { number, of }: TaskTold,
): Promise<Result<{ readonly task: TaskFacts; readonly member: Member }, ThreadAnswer>> {
  const { caller, desk, locale } = turn;
  const whose: Result<Member, ThreadAnswer> =
    of === undefined ? { ok: true, value: caller.member } : memberNamed(turn, of);
  if (!whose.ok) return whose;
  const listed = await numberedTasks(desk.workplace, caller, whose.value);
  if (!listed.ok) return { ok: false, error: refused(locale, listed.error) };
  const task = listed.value[number - 1]?.task;
  if (task) return { ok: true, value: { task, member: whose.value } };
  const list =
    of === undefined ? speak(locale, t.listMine) : speak(locale, t.listOf, { name: clipped(of, 100) });
  return { ok: false, error: inWords(speak(locale, t.noNumber, { number, list })) };
}

function deadlineIn({ caller, desk }: TypedTurn, { until }: TaskTold) {
  const { date } = desk.workplace.clock.now(caller.group.settings.timeZone);
  return until === undefined ? undefined : readDeadline(until, date);
}

async function carryOut(turn: TypedTurn, command: TaskCommand): Promise<Result<TaskState>> {
  const { caller, desk } = turn;
  const done = await commandTask(desk.workplace, caller, { command, ...onceKey(turn, command) });
  return done.ok ? { ok: true, value: done.value.state } : done;
}

/** The receipt, and which task it was about: a number is easily mistyped. */
function answered({ locale }: TypedTurn, status: string, { text }: TaskState): ThreadAnswer {
  return inWords(speak(locale, t.told, { status: status.replace(/\.$/u, ''), text: clipped(text, 300) }));
}
