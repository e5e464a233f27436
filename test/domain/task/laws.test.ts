import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskCommand } from '../../../src/domain/task/commands.ts';
import { decideTask } from '../../../src/domain/task/decide.ts';
import type { TaskEvent } from '../../../src/domain/task/events.ts';
import type { TaskState } from '../../../src/domain/task/state.ts';
import type { TaskOwner } from '../../../src/domain/task/vocabulary.ts';
import { TASK_STATUSES } from '../../../src/domain/task/vocabulary.ts';
import { dueTasks } from '../../../src/domain/task/views/due-tasks.ts';
import { taskCommandsNow } from '../../../src/domain/task/views/commands-now.ts';
import { aTask, taskContext, taskOf } from '../../support/task-builders.ts';

const OWNERS: readonly TaskOwner[] = [
  { kind: 'person', name: 'Bo Al', personId: 'bo' },
  { kind: 'municipality', name: 'Bjuv' },
  { kind: 'network', name: 'Näringsliv' },
  { kind: 'all-directors' },
];
const someone = fc.constantFrom('anna', 'bo', 'cia', 'dag', 'las', 'sekr', 'sekr2');
const someDeadline = fc.constantFrom({ date: '2018-06-01' }, { nextMeeting: true } as const, {
  text: 'snart',
});
const note = fc.option(fc.string({ maxLength: 20 }), { nil: undefined });
const taskId = 'uppdrag-1';

const someTelling: fc.Arbitrary<TaskCommand> = fc
  .record({
    status: fc.constantFrom(...TASK_STATUSES),
    note,
    until: fc.option(someDeadline, { nil: undefined }),
  })
  .map(({ status, ...rest }) => ({
    type: 'SetTaskStatus',
    data: {
      taskId,
      status,
      ...(rest.note === undefined ? {} : { note: rest.note }),
      ...(rest.until ? { until: rest.until } : {}),
    },
  }));
const someWish: fc.Arbitrary<TaskCommand> = fc.oneof(
  { weight: 4, arbitrary: someTelling },
  fc
    .record({ granted: fc.boolean(), deadline: someDeadline })
    .map((data): TaskCommand => ({ type: 'AnswerTimeWish', data: { taskId, ...data } })),
  fc
    .record({ owner: fc.constantFrom(...OWNERS), deadline: someDeadline })
    .map((terms): TaskCommand => ({ type: 'ChangeTask', data: { taskId, text: 'Ändrat', ...terms } })),
  fc
    .boolean()
    .map((heard): TaskCommand => ({ type: 'ReportTask', data: { taskId, meetingId: 'm2', heard } })),
);
const someHistory = fc.tuple(
  fc.constantFrom(...OWNERS),
  fc.array(fc.tuple(someWish, someone), { maxLength: 25 }),
);

/** What a history leads to, each wish asked so many times; refused wishes leave everything as it was. */
function lived([owner, wishes]: [TaskOwner, [TaskCommand, string][]], times = 1) {
  const events: TaskEvent[] = [aTask({ owner })];
  let state: TaskState = taskOf(events);
  for (const [command, personId] of wishes)
    for (let round = 0; round < times; round += 1) {
      const answer = decideTask(state, command, taskContext(personId));
      if (!answer.ok) continue;
      state = taskOf(answer.value, personId, state);
      events.push(...answer.value);
    }
  return { events, state };
}

describe('whatever is asked of a task, by whomever, in any order', () => {
  it('stands where the last status of the whole left it, or the answer to a wish for time', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const { events, state } = lived(history);
        const expected = events.reduce<string>((status, event) => {
          if (event.type === 'TaskTimeAnswered') return 'in-progress';
          if (event.type !== 'TaskStatusSet' || event.data.part !== undefined) return status;
          return event.data.status;
        }, 'open');
        expect(state.status).toBe(expected);
      }),
    );
  });

  it('loses no status and no note', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const { events, state } = lived(history);
        const told = events.flatMap((event) => (event.type === 'TaskStatusSet' ? [event.data] : []));
        expect(state.answers).toHaveLength(told.length);
        expect(state.answers).toMatchObject(told);
      }),
    );
  });

  it('is the same when every wish is sent twice', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        expect(lived(history, 2).events).toEqual(lived(history).events);
      }),
    );
  });

  it('can always be taken up again by the secretariat, also when it was dropped', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const { state } = lived(history);
        const drop = { type: 'SetTaskStatus', data: { taskId, status: 'dropped' } } as const;
        const dropped = taskOf(decided(state, drop), 'sekr', state);
        expect(dropped.status).toBe('dropped');
        const again = { type: 'SetTaskStatus', data: { taskId, status: 'in-progress' } } as const;
        expect(taskOf(decided(dropped, again), 'sekr', dropped).status).toBe('in-progress');
        expect(taskCommandsNow(dropped, taskContext('sekr').person)).toContain('SetTaskStatus');
      }),
    );
  });

  it('is offered to the next meeting once somebody has told of it or its day has come', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const { state } = lived(history);
        const [due] = dueTasks([state], { meetingId: 'm9', date: '2018-05-12', since: '2018-04-20' });
        const heard = state.reports.length > 0;
        const told = state.answers.length > 0 && !heard;
        const open = state.status !== 'done' && state.status !== 'dropped';
        const { nextMeeting = false, date = '9' } = state.deadline ?? {};
        const ripe = open && (nextMeeting || date <= '2018-05-12');
        expect(due !== undefined).toBe(told || ripe);
      }),
    );
  });
});

function decided(state: TaskState, command: TaskCommand): readonly TaskEvent[] {
  const answer = decideTask(state, command, taskContext('sekr'));
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
