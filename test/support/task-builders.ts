import { expect } from 'vitest';
import type { RefusalCode } from '../../src/domain/basics/result.ts';
import type { Recorded } from '../../src/domain/basics/event.ts';
import type { Moment } from '../../src/domain/basics/time.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import { memberById } from '../../src/domain/group/group.ts';
import { taskAggregate } from '../../src/domain/task/aggregate.ts';
import type { TaskCommand } from '../../src/domain/task/commands.ts';
import { decideTask } from '../../src/domain/task/decide.ts';
import type { TaskContext } from '../../src/domain/task/decision.ts';
import type { TaskEvent } from '../../src/domain/task/events.ts';
import { taskPerson } from '../../src/domain/task/people.ts';
import type { TaskState } from '../../src/domain/task/state.ts';
import type { TaskFacts } from '../../src/domain/task/vocabulary.ts';
import { aMember, someGroup } from './group-builders.ts';

/** The day on which things are told in these tests: noon of the 20th of April 2018, a Friday. */
export const THAT_DAY: Moment = { instant: '2018-04-20T10:00:00.000Z', date: '2018-04-20', time: '12:00' };

/** Directors of Bjuv (`anna`), Ängelholm (`bo`) and Åstorp (`cia`), Bo's delegate, a reader of Bjuv, and the secretariat. */
export function taskGroup(): GroupState {
  return someGroup({}, [
    aMember(),
    aMember({ personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm', formerIds: ['bo-gammal'] }),
    aMember({ personId: 'cia', name: 'Cia Ask', organisation: 'Åstorp' }),
    aMember({
      personId: 'dag',
      name: 'Dag Lind',
      organisation: 'Ängelholm',
      roles: ['delegate'],
      delegateFor: ['bo'],
    }),
    aMember({ personId: 'las', name: 'Lo Ås', roles: ['reader'] }),
    aMember({ personId: 'sekr', name: 'Eva Ros', organisation: 'sekretariatet', roles: ['secretariat'] }),
    aMember({ personId: 'sekr2', name: 'Ulf Ros', organisation: 'sekretariatet', roles: ['secretariat'] }),
  ]);
}

/** A task given to Bo the secretariat's way, until the 12th of May. */
export function aTask(overrides: Partial<Extract<TaskEvent, { type: 'TaskGiven' }>['data']> = {}): TaskEvent {
  return {
    type: 'TaskGiven',
    data: {
      taskId: 'uppdrag-1',
      groupId: 'exempel',
      text: 'Spela in en presentation av modellen',
      owner: { kind: 'person', name: 'Bo Al', personId: 'bo' },
      deadline: { date: '2018-05-12' },
      date: '2018-04-20',
      ...overrides,
    },
  };
}

/** Somebody's word on how it goes. */
export function aStatus(
  status: TaskFacts['status'],
  more: Partial<Extract<TaskEvent, { type: 'TaskStatusSet' }>['data']> = {},
): TaskEvent {
  return { type: 'TaskStatusSet', data: { status, standing: 'owner', date: '2018-04-20', ...more } };
}

/** The task that these events tell of. */
export function taskOf(events: readonly TaskEvent[], by = 'bo', from?: TaskState): TaskState {
  return events
    .map(
      (event, index): Recorded<TaskEvent> => ({
        ...event,
        stream: 'group/exempel/task/uppdrag-1',
        version: index + 1,
        at: THAT_DAY.instant,
        actor: { personId: by, via: 'tab' },
      }),
    )
    .reduce((state, event) => taskAggregate.evolve(state, event), from ?? taskAggregate.initial);
}

/** What a decision knows when this person asks. */
export function taskContext(personId = 'sekr', more: Partial<TaskContext> = {}): TaskContext {
  const group = taskGroup();
  const member = memberById(group, personId);
  if (!member) throw new Error(`nobody is ${personId}`);
  return { moment: THAT_DAY, group, person: taskPerson(member, group), ...more };
}

/** `givenTask(events).when(command, 'bo').thenEvents(...)`, `.thenNothing()`, `.thenRefused(code)`. */
export function givenTask(...events: readonly TaskEvent[]) {
  const state = taskOf(events);
  return {
    when(command: TaskCommand, personId = 'sekr', more: Partial<TaskContext> = {}) {
      const answer = decideTask(state, command, taskContext(personId, more));
      return {
        thenEvents(...expected: readonly TaskEvent[]) {
          expect(answer).toEqual({ ok: true, value: expected });
        },
        thenNothing() {
          expect(answer).toEqual({ ok: true, value: [] });
        },
        thenRefused(code: RefusalCode) {
          expect(answer).toMatchObject({ ok: false, error: { code } });
        },
        after(): TaskState {
          return answer.ok ? taskOf(answer.value, personId, state) : state;
        },
      };
    },
  };
}
