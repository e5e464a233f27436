import { describe, expect, it } from 'vitest';
import type { TaskWishOf } from '../../../src/domain/task/commands.ts';
import { partsOf } from '../../../src/domain/task/vocabulary.ts';
import { aStatus, aTask, givenTask, taskOf } from '../../support/task-builders.ts';

const tell = (
  status: TaskWishOf<'SetTaskStatus'>['status'],
  more: Partial<TaskWishOf<'SetTaskStatus'>> = {},
) => ({ type: 'SetTaskStatus', data: { taskId: 'uppdrag-1', status, ...more } }) as const;

describe('how a task goes', () => {
  it('is told by the person who has it, under any id they had, with a note', () => {
    givenTask(aTask())
      .when(tell('in-progress', { note: ' Manus klart. ' }), 'bo')
      .thenEvents(aStatus('in-progress', { note: 'Manus klart.' }));
    givenTask(aTask({ owner: { kind: 'person', name: 'Bo Al', personId: 'bo-gammal' } }))
      .when(tell('done'), 'bo')
      .thenEvents(aStatus('done'));
  });

  it('is told by the delegate of the one who has it, and written down by the secretariat', () => {
    givenTask(aTask())
      .when(tell('done'), 'dag')
      .thenEvents(aStatus('done', { standing: 'delegate', onBehalfOf: 'bo' }));
    givenTask(aTask())
      .when(tell('done'), 'sekr')
      .thenEvents(aStatus('done', { standing: 'secretariat' }));
  });

  it('is nobody else`s to tell', () => {
    givenTask(aTask()).when(tell('done'), 'anna').thenRefused('task-of-others');
    givenTask(aTask()).when(tell('done'), 'las').thenRefused('task-of-others');
    const network = aTask({ owner: { kind: 'network', name: 'Näringsliv' }, keeper: 'sekr' });
    givenTask(network).when(tell('done'), 'anna').thenRefused('task-of-others');
    givenTask(network)
      .when(tell('done'), 'sekr2')
      .thenEvents(aStatus('done', { standing: 'secretariat' }));
    givenTask().when(tell('done'), 'bo').thenRefused('task-not-found');
  });

  it('is told by whoever replies for the municipality that has it', () => {
    const task = aTask({ owner: { kind: 'municipality', name: 'Bjuv' } });
    givenTask(task).when(tell('done'), 'anna').thenEvents(aStatus('done'));
    givenTask(task).when(tell('done'), 'las').thenRefused('task-of-others');
    givenTask(task).when(tell('done'), 'bo').thenRefused('task-of-others');
    givenTask(aTask({ owner: { kind: 'municipality', name: 'Ängelholm' } }))
      .when(tell('done'), 'dag')
      .thenEvents(aStatus('done', { standing: 'delegate', onBehalfOf: 'bo' }));
  });

  it('is no event when it is said already, but for a new note or day', () => {
    const told = givenTask(aTask(), aStatus('needs-time', { note: 'Sjuk', until: { date: '2018-06-01' } }));
    told.when(tell('needs-time'), 'bo').thenNothing();
    told.when(tell('needs-time', { note: 'Sjuk', until: { date: '2018-06-01' } }), 'bo').thenNothing();
    told
      .when(tell('needs-time', { note: 'Semester' }), 'bo')
      .thenEvents(aStatus('needs-time', { note: 'Semester' }));
    told
      .when(tell('needs-time', { until: { date: '2018-07-01' } }), 'bo')
      .thenEvents(aStatus('needs-time', { until: { date: '2018-07-01' } }));
    givenTask(aTask()).when(tell('open'), 'bo').thenNothing();
  });

  it('is made one`s own when somebody else told it', () => {
    const told = givenTask(aTask(), aStatus('done', { standing: 'secretariat' }));
    told.when(tell('done'), 'bo').thenEvents(aStatus('done'));
    told.when(tell('done'), 'sekr').thenNothing();
  });

  it('asks for a day only with a wish for more time', () => {
    givenTask(aTask())
      .when(tell('done', { until: { date: '2018-06-01' } }), 'bo')
      .thenEvents(aStatus('done'));
    givenTask(aTask())
      .when(tell('needs-time', { until: { date: 'snart' } }), 'bo')
      .thenRefused('invalid-date');
    givenTask(aTask())
      .when(tell('done', { note: 'x'.repeat(2_001) }), 'bo')
      .thenRefused('text-too-long');
  });

  it('is dropped by the secretariat alone, who can take it up again', () => {
    givenTask(aTask()).when(tell('dropped'), 'bo').thenRefused('not-allowed');
    givenTask(aTask())
      .when(tell('dropped', { note: 'Överspelat' }))
      .thenEvents(aStatus('dropped', { standing: 'secretariat', note: 'Överspelat' }));
    const dropped = givenTask(aTask(), aStatus('dropped', { standing: 'secretariat' }));
    dropped.when(tell('in-progress'), 'bo').thenRefused('task-dropped');
    expect(dropped.when(tell('open')).after().status).toBe('open');
  });
});

describe('a task of all directors', () => {
  const task = aTask({ owner: { kind: 'all-directors' } });
  const part = (name: string, status: Parameters<typeof aStatus>[0] = 'done') =>
    aStatus(status, { part: name });

  it('is answered by each for their own municipality, and stays open until all are done', () => {
    const after = givenTask(task).when(tell('done'), 'anna').after();
    expect(after.status).toBe('open');
    expect([...partsOf(after)].map(([name, { status }]) => [name, status])).toEqual([['Bjuv', 'done']]);
    givenTask(task, part('Bjuv'), part('Ängelholm'))
      .when(tell('done'), 'cia')
      .thenEvents(part('Åstorp'), aStatus('done'));
  });

  it('is answered by a delegate for their director`s municipality', () => {
    givenTask(task)
      .when(tell('in-progress'), 'dag')
      .thenEvents(aStatus('in-progress', { standing: 'delegate', onBehalfOf: 'bo', part: 'Ängelholm' }));
  });

  it('goes on again when one of them says that it does', () => {
    givenTask(task, part('Bjuv'), aStatus('done'))
      .when(tell('in-progress'), 'anna')
      .thenEvents(part('Bjuv', 'in-progress'), aStatus('in-progress'));
  });

  it('is written down by the secretariat for one municipality or for the whole', () => {
    givenTask(task)
      .when(tell('done', { part: 'Åstorp' }))
      .thenEvents(aStatus('done', { standing: 'secretariat', part: 'Åstorp' }));
    givenTask(task)
      .when(tell('done'))
      .thenEvents(aStatus('done', { standing: 'secretariat' }));
    givenTask(task)
      .when(tell('done', { part: 'Lund' }))
      .thenRefused('not-a-municipality');
    givenTask(task)
      .when(tell('done', { part: 'Åstorp' }), 'anna')
      .thenRefused('task-of-others');
    givenTask(aTask())
      .when(tell('done', { part: 'Åstorp' }))
      .thenRefused('task-of-others');
  });

  it('says nothing new when a municipality says the same again', () => {
    givenTask(task, part('Bjuv')).when(tell('done'), 'anna').thenNothing();
    expect(partsOf(taskOf([task, part('Bjuv'), part('Bjuv', 'open')])).get('Bjuv')?.status).toBe('open');
  });
});
