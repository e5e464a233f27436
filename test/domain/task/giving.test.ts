import { describe, expect, it } from 'vitest';
import { refuse } from '../../../src/domain/basics/result.ts';
import type { TaskWishOf } from '../../../src/domain/task/commands.ts';
import { aStatus, aTask, givenTask, THAT_DAY } from '../../support/task-builders.ts';

const TERMS: Omit<TaskWishOf<'GiveTask'>, 'taskId'> = {
  text: 'Spela in en presentation av modellen',
  owner: { kind: 'person', name: 'Bo Al', personId: 'bo' },
  deadline: { date: '2018-05-12' },
};
const give = (data: Partial<TaskWishOf<'GiveTask'>> = {}) =>
  ({ type: 'GiveTask', data: { taskId: 'uppdrag-1', ...TERMS, ...data } }) as const;
const change = (data: Partial<TaskWishOf<'ChangeTask'>> = {}) =>
  ({ type: 'ChangeTask', data: { taskId: 'uppdrag-1', ...TERMS, ...data } }) as const;
const answer = (data: Omit<TaskWishOf<'AnswerTimeWish'>, 'taskId'>) =>
  ({ type: 'AnswerTimeWish', data: { taskId: 'uppdrag-1', ...data } }) as const;

describe('giving a task', () => {
  it('says what, to whom and until when, with the name as the roster has it', () => {
    givenTask()
      .when(
        give({
          text: '  Spela in en presentation av modellen ',
          owner: { kind: 'person', name: 'Bosse', personId: 'bo-gammal' },
          support: [' Cia Ask ', '', 'Cia Ask'],
        }),
      )
      .thenEvents(aTask({ support: ['Cia Ask'] }));
  });

  it('tells where it comes from once that was found', () => {
    const source = { meetingId: 'm1', itemId: 'i1', clauseId: 'k1' };
    const found = { ...source, matterId: 'i0' };
    givenTask()
      .when(give({ source }), 'sekr', { source: { ok: true, value: found } })
      .thenEvents(aTask({ source: found }));
    givenTask()
      .when(give({ source }), 'sekr', { source: refuse('item-not-found') })
      .thenRefused('item-not-found');
    givenTask(aTask({ source: found }))
      .when(give({ source }))
      .thenNothing();
  });

  it('happens once: the same again is nothing, other words under the same id are refused', () => {
    givenTask(aTask()).when(give()).thenNothing();
    givenTask(aTask())
      .when(give({ text: 'Något annat' }))
      .thenRefused('request-reused');
    const changed = { ...TERMS, text: 'Ändrat', date: '2018-04-20' };
    givenTask(aTask(), { type: 'TaskChanged', data: changed }).when(give()).thenNothing();
  });

  it('is kept by somebody of the secretariat where the owner has no account', () => {
    const owner = { kind: 'network', name: 'Näringsliv' } as const;
    givenTask()
      .when(give({ owner }))
      .thenEvents(aTask({ owner, keeper: 'sekr' }));
    givenTask()
      .when(give({ owner: { kind: 'person', name: 'Konsulten' }, keeper: 'sekr2' }))
      .thenEvents(aTask({ owner: { kind: 'person', name: 'Konsulten' }, keeper: 'sekr2' }));
    givenTask()
      .when(give({ owner, keeper: 'bo' }))
      .thenRefused('keeper-unsuitable');
    givenTask(aTask({ owner, keeper: 'sekr' }))
      .when(give({ owner }), 'sekr2')
      .thenNothing();
  });

  it('needs words and an owner there is', () => {
    givenTask()
      .when(give({ text: ' ' }))
      .thenRefused('text-missing');
    givenTask()
      .when(give({ owner: { kind: 'role', name: '' } }))
      .thenRefused('text-missing');
    givenTask()
      .when(give({ owner: { kind: 'person', name: 'X', personId: 'okänd' } }))
      .thenRefused('member-not-found');
    givenTask()
      .when(give({ owner: { kind: 'municipality', name: 'Lund' } }))
      .thenRefused('not-a-municipality');
    givenTask()
      .when(give({ deadline: { date: '2018-02-30' } }))
      .thenRefused('invalid-date');
    givenTask()
      .when(give({ deadline: { text: 'x'.repeat(201) } }))
      .thenRefused('text-too-long');
  });

  it('keeps a deadline as it was said, and none where nothing was', () => {
    const kept = (deadline: TaskWishOf<'GiveTask'>['deadline']) =>
      givenTask()
        .when(give(deadline ? { deadline } : {}))
        .after().deadline;
    expect(kept({ text: ' innan midsommar ' })).toEqual({ text: 'innan midsommar' });
    expect(kept({ nextMeeting: true })).toEqual({ nextMeeting: true });
    expect(kept({ nextMeeting: true, date: '2018-05-18' })).toEqual({ date: '2018-05-18' });
    expect(kept({ text: ' ' })).toBeUndefined();
  });
});

describe('changing a task', () => {
  it('writes the terms anew, and nothing when they are as before', () => {
    givenTask(aTask())
      .when(change({ text: 'Filma modellen' }))
      .thenEvents({
        type: 'TaskChanged',
        data: { ...TERMS, text: 'Filma modellen', date: THAT_DAY.date },
      });
    givenTask(aTask()).when(change()).thenNothing();
    givenTask().when(change()).thenRefused('task-not-found');
  });

  it('takes away what is left out', () => {
    const { deadline: _day, ...without } = TERMS;
    const after = givenTask(aTask({ support: ['Cia'] }))
      .when({ type: 'ChangeTask', data: { taskId: 'uppdrag-1', ...without } })
      .after();
    expect(after.deadline).toBeUndefined();
    expect(after.support).toBeUndefined();
  });

  it('asks nobody whether an owner or keeper that stays is still a member', () => {
    const owner = { kind: 'person', name: 'Ida', personId: 'slutat' } as const;
    const after = givenTask(aTask({ owner, keeper: 'slutat2' }))
      .when(change({ owner, keeper: 'slutat2', text: 'Filma' }))
      .after();
    expect(after).toMatchObject({ text: 'Filma', owner, keeper: 'slutat2' });
  });

  it('is an answer to whoever asked for more time when it moves the day', () => {
    const after = givenTask(aTask(), aStatus('needs-time'))
      .when(change({ deadline: { date: '2018-06-01' } }))
      .after();
    expect(after).toMatchObject({ status: 'in-progress', timeAnswer: { granted: true } });
    const reworded = givenTask(aTask(), aStatus('needs-time'))
      .when(change({ text: 'Filma' }))
      .after();
    expect(reworded.status).toBe('needs-time');
  });
});

describe('a wish for more time', () => {
  const asked = givenTask(aTask(), aStatus('needs-time', { until: { date: '2018-06-01' } }));

  it('is granted as asked, or until another day, and the task goes on', () => {
    expect(asked.when(answer({ granted: true })).after()).toMatchObject({
      status: 'in-progress',
      deadline: { date: '2018-06-01' },
    });
    const other = asked.when(answer({ granted: true, deadline: { nextMeeting: true } })).after();
    expect(other.deadline).toEqual({ nextMeeting: true });
  });

  it('is not granted, with a word on why, and the day stands', () => {
    const after = asked.when(answer({ granted: false, note: ' Styrelsen möts dagen efter. ' })).after();
    expect(after).toMatchObject({
      status: 'in-progress',
      deadline: { date: '2018-05-12' },
      timeAnswer: { granted: false, note: 'Styrelsen möts dagen efter.', by: 'sekr' },
    });
  });

  it('needs a day to be granted until', () => {
    givenTask(aTask(), aStatus('needs-time'))
      .when(answer({ granted: true }))
      .thenRefused('deadline-missing');
  });

  it('is answered once, and not where nobody asked', () => {
    const granted = { granted: true, deadline: { date: '2018-06-01' }, date: '2018-04-20' };
    const done = givenTask(aTask(), aStatus('needs-time'), { type: 'TaskTimeAnswered', data: granted });
    done.when(answer({ granted: true })).thenNothing();
    done.when(answer({ granted: true, deadline: { date: '2018-06-01' } })).thenNothing();
    done.when(answer({ granted: true, deadline: { date: '2018-07-01' } })).thenRefused('time-not-asked');
    done.when(answer({ granted: false })).thenRefused('time-not-asked');
    givenTask(aTask())
      .when(answer({ granted: false }))
      .thenRefused('time-not-asked');
  });
});

describe('what a meeting heard', () => {
  const report = (heard: boolean) =>
    ({ type: 'ReportTask', data: { taskId: 'uppdrag-1', meetingId: 'm2', heard } }) as const;
  const reported = { type: 'TaskReported', data: { meetingId: 'm2', date: '2018-04-20' } } as const;

  it('is noted once, and can be taken back', () => {
    givenTask(aTask()).when(report(true)).thenEvents(reported);
    givenTask(aTask(), reported).when(report(true)).thenNothing();
    givenTask(aTask(), reported)
      .when(report(false))
      .thenEvents({ type: 'TaskReportWithdrawn', data: { meetingId: 'm2' } });
    givenTask(aTask()).when(report(false)).thenNothing();
  });
});
