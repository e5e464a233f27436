import { z } from 'zod';
import { isIsoDate } from '../../../src/domain/basics/time.ts';
import { refuse } from '../../../src/domain/basics/result.ts';
import { answering, taskPerson } from '../../../src/domain/task/people.ts';
import type { TaskCommand } from '../../../src/domain/task/commands.ts';
import type { TaskState } from '../../../src/domain/task/state.ts';
import { partsOf, TASK_STATUSES } from '../../../src/domain/task/vocabulary.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { deadlineWords, ownerWords, statusWords } from '../../../src/texts/task-words.ts';
import { taskCardTexts as t } from '../../../src/texts/tasks.ts';
import { commandTask } from '../../../src/usecases/tasks/command-task.ts';
import { readTask } from '../../../src/usecases/tasks/list-tasks.ts';
import type { Turn } from '../../desk.ts';
import type { ShownOrRefused } from '../shown.ts';
import type { AskedTasks } from '../shown-tasks.ts';
import { listAgain } from '../shown-tasks.ts';
import { idField, typedField, verb } from '../verb.ts';
import { taskListSchema } from './task-list.ts';

const aboutTask = z.intersection(z.object({ taskId: idField }), taskListSchema);

/** A tap on how a task goes (D20): registered at once, without inputs. */
export const taskStatusVerb = verb(
  z.intersection(aboutTask, z.object({ status: z.enum(TASK_STATUSES) })),
  (turn, { status, ...list }) =>
    carryOut(turn, list, { type: 'SetTaskStatus', data: { taskId: list.taskId, status } }, (state) =>
      statusReceipt(turn, state),
    ),
);

/** What completes it: a note, and until when more time is needed. Of what is told now, whatever the card showed. */
export const taskNoteVerb = verb(
  z.intersection(aboutTask, z.object({ taskNote: typedField(10_000), taskUntil: typedField(20) })),
  async (turn, { taskNote, taskUntil, ...list }) => {
    const { taskId } = list;
    const read = await readTask(turn.desk.workplace, turn.caller, taskId);
    if (!read.ok) return read;
    const { caller } = turn;
    const as = answering(read.value.owner, taskPerson(caller.member, caller.group));
    const part = as?.part;
    const status = part === undefined ? read.value.status : (partsOf(read.value).get(part)?.status ?? 'open');
    const note = taskNote?.trim() ?? '';
    const until = taskUntil?.trim() ?? '';
    if (until !== '' && !isIsoDate(until)) return refuse('invalid-date', { value: until });
    const data = {
      taskId,
      status,
      ...(note === '' ? {} : { note }),
      ...(until === '' ? {} : { until: { date: until } }),
    };
    return carryOut(turn, list, { type: 'SetTaskStatus', data }, (state) => statusReceipt(turn, state));
  },
);

/** The secretariat's word on a wish for more time. */
export const taskTimeVerb = verb(
  z.intersection(aboutTask, z.object({ granted: z.boolean() })),
  (turn, { granted, ...list }) =>
    carryOut(turn, list, { type: 'AnswerTimeWish', data: { taskId: list.taskId, granted } }, (state) =>
      timeReceipt(turn, state, granted),
    ),
);

/** `Registrerat: Klart.`; of what is somebody else's, for whom. */
export function statusReceipt({ caller, locale }: Turn, state: TaskState): string {
  const last = state.answers.findLast(({ by }) => by === caller.member.personId);
  const status = statusWords(locale, last?.status ?? state.status);
  const owner = last?.part ?? ownerWords(locale, state.owner);
  return last?.standing === 'owner'
    ? speak(locale, t.registered, { status })
    : speak(locale, t.registeredFor, { owner, status });
}

/** `Mer tid är beviljad: senast fredag 1 juni.` */
export function timeReceipt({ caller, desk, locale }: Turn, state: TaskState, granted: boolean): string {
  const { date } = desk.workplace.clock.now(caller.group.settings.timeZone);
  return granted
    ? speak(locale, t.granted, { deadline: deadlineWords(locale, state.deadline, date) })
    : speak(locale, t.denied);
}

async function carryOut(
  turn: Turn,
  list: AskedTasks,
  command: TaskCommand,
  receipt: (state: TaskState) => string,
): ShownOrRefused {
  const done = await commandTask(turn.desk.workplace, turn.caller, { command });
  if (!done.ok) return done;
  const { taskId } = command.data;
  return listAgain(turn, list, { taskId, receipt: receipt(done.value.state) });
}
