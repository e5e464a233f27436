import type { Result } from '../../../src/domain/basics/result.ts';
import { ok, refuse } from '../../../src/domain/basics/result.ts';
import type { TaskCommand } from '../../../src/domain/task/commands.ts';
import type { TaskOwner } from '../../../src/domain/task/vocabulary.ts';
import { commandTask } from '../../../src/usecases/tasks/command-task.ts';
import { showTask } from '../../../src/usecases/tasks/list-tasks.ts';
import { taskCard } from '../../cards/task-card.ts';
import { plain } from '../../commands/plain.ts';
import type { TaskTyped } from '../../commands/read-task.ts';
import { withoutDeadline } from '../../commands/read-task.ts';
import type { ThreadAnswer } from '../reply-to.ts';
import { asCard } from '../reply-to.ts';
import { taskSceneOf } from '../shown-tasks.ts';
import type { TypedAnswer } from './answer.ts';
import { itemByNumber, refused } from './answer.ts';
import { memberNamed } from './task-telling.ts';
import type { TypedTurn } from './typed-turn.ts';
import { BEGUN, idFromMessage, meetingFor, onceKey } from './typed-turn.ts';

/** `uppdrag Karin Ek: ta fram underlag senast 12 maj`, `uppdrag 3 nätverket Näringsliv: ...`. */
export async function giveTyped(turn: TypedTurn, typed: TaskTyped): TypedAnswer {
  const { caller, desk, locale } = turn;
  if (!caller.abilities.has('write-protocol')) return refused(locale, { code: 'not-allowed' });
  const owner = ownerNamed(turn, typed.owner);
  if (!owner.ok) return owner.error;
  const source = await sourceOf(turn, typed.item);
  if (!source.ok) return refused(locale, source.error);
  const { date } = desk.workplace.clock.now(caller.group.settings.timeZone);
  const command: TaskCommand = {
    type: 'GiveTask',
    data: {
      taskId: idFromMessage(turn, 1),
      owner: owner.value,
      ...withoutDeadline(typed.text, date),
      ...(source.value ? { source: source.value } : {}),
    },
  };
  const given = await commandTask(desk.workplace, caller, { command, ...onceKey(turn, command) });
  if (!given.ok) return refused(locale, given.error);
  const shown = await showTask(desk.workplace, caller, given.value.state);
  if (!shown.ok) return refused(locale, shown.error);
  return asCard(taskCard(taskSceneOf(turn, { tasks: [shown.value], list: { kind: 'one' } })));
}

/** Who is meant: all directors, a municipality, a network, else a person of the group; nobody is guessed. */
function ownerNamed(turn: TypedTurn, name: string): Result<TaskOwner, ThreadAnswer> {
  const wanted = plain(name);
  if (/^(?:alla|samtliga) (?:kommun)?direktorer$|^all (?:the )?directors$/.test(wanted))
    return ok({ kind: 'all-directors' });
  const { municipalities } = turn.caller.group;
  const municipality = municipalities.find((each) => plain(each) === wanted);
  if (municipality !== undefined) return ok({ kind: 'municipality', name: municipality });
  const network = /^(?:nätverket|natverket|(?:the\s+)?network)\s+(\S.*)$/iu.exec(name.trim())?.[1];
  if (network !== undefined) return ok({ kind: 'network', name: network.trim() });
  if (/^(?:the )?(?:sekretariatet|secretariat)$/.test(wanted))
    return ok({ kind: 'role', name: name.trim().toLocaleLowerCase('sv') });
  const found = memberNamed(turn, name);
  if (!found.ok) return found;
  const { personId, name: known } = found.value;
  return ok({ kind: 'person', name: known, personId });
}

/** The item with that number; without one the item that is on, if a meeting is going on. */
async function sourceOf(
  turn: TypedTurn,
  number: string | undefined,
): Promise<Result<{ readonly meetingId: string; readonly itemId: string } | undefined>> {
  const meeting = await meetingFor(turn, number === undefined ? ['ongoing'] : BEGUN);
  if (!meeting.ok) return number === undefined ? ok(undefined) : meeting;
  const itemId = itemByNumber(meeting.value, number);
  if (itemId !== undefined) return ok({ meetingId: meeting.value.meetingId, itemId });
  return number === undefined ? ok(undefined) : refuse('item-not-found');
}
