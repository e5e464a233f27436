import { describe, expect, it } from 'vitest';
import { reminderDay, remindOfTask } from '../../../src/domain/task/reminding.ts';
import type { TaskEvent } from '../../../src/domain/task/events.ts';
import { aStatus, aTask, taskGroup, taskOf, THAT_DAY } from '../../support/task-builders.ts';

const ALL = new Set(['anna', 'bo', 'cia', 'sekr', 'sekr2']);
const reminded = (events: readonly TaskEvent[], reachable: ReadonlySet<string> = ALL) =>
  remindOfTask(taskOf(events), '2018-05-12', { group: taskGroup(), reachable, moment: THAT_DAY }).map(
    ({ data }) => ('personIds' in data ? data.personIds : []),
  );

describe('the day a task is reminded of', () => {
  it('is three days before its deadline, or the day before where less is left', () => {
    expect(reminderDay({ date: '2018-05-12' }, '2018-05-08')).toBe('2018-05-09');
    expect(reminderDay({ date: '2018-05-12' }, '2018-05-09')).toBe('2018-05-11');
    expect(reminderDay({ date: '2018-05-12' }, '2018-05-11')).toBeUndefined();
    expect(reminderDay({ nextMeeting: true }, '2018-05-11')).toBeUndefined();
    expect(reminderDay(undefined, '2018-05-11')).toBeUndefined();
  });
});

describe('a reminder of a task', () => {
  it('goes to whoever has it: the person, those who reply for the municipality, the directors not done', () => {
    expect(reminded([aTask()])).toEqual([['bo']]);
    expect(reminded([aTask({ owner: { kind: 'municipality', name: 'Bjuv' } })])).toEqual([['anna']]);
    const all = aTask({ owner: { kind: 'all-directors' } });
    expect(reminded([all, aStatus('done', { part: 'Bjuv' })])).toEqual([['bo', 'cia']]);
  });

  it('goes to whoever keeps it where mail reaches no owner, else to the secretariat', () => {
    const network = aTask({ owner: { kind: 'network', name: 'Näringsliv' }, keeper: 'sekr2' });
    expect(reminded([network])).toEqual([['sekr2']]);
    expect(reminded([aTask()], new Set(['sekr', 'sekr2']))).toEqual([['sekr', 'sekr2']]);
    expect(reminded([aTask()], new Set())).toEqual([]);
  });

  it('goes once for a deadline, and not when the task is done, waits for an answer, or has another day', () => {
    const again: TaskEvent = {
      type: 'TaskReminded',
      data: { deadline: '2018-05-12', personIds: ['bo'], date: '2018-05-09' },
    };
    expect(reminded([aTask(), again])).toEqual([]);
    expect(reminded([aTask(), aStatus('done')])).toEqual([]);
    expect(reminded([aTask(), aStatus('needs-time')])).toEqual([]);
    expect(reminded([aTask({ deadline: { date: '2018-06-01' } })])).toEqual([]);
  });
});
