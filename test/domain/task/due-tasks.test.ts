import { describe, expect, it } from 'vitest';
import type { TaskFacts } from '../../../src/domain/task/vocabulary.ts';
import { isOverdue } from '../../../src/domain/task/vocabulary.ts';
import { dueTasks } from '../../../src/domain/task/views/due-tasks.ts';
import { aTaskRow, anAnswer } from '../../support/store-builders.ts';

const MEETING = { meetingId: 'm2', date: '2018-05-18', since: '2018-04-20' };
const listed = (...tasks: readonly TaskFacts[]) =>
  dueTasks(tasks, MEETING).map(({ task, why }) => [task.taskId, why]);

describe('what a meeting shall hear of', () => {
  it('is what is open and due by its day, and what was answered since the last meeting', () => {
    expect(
      listed(
        aTaskRow({ taskId: 'answered', answers: [anAnswer('2018-05-02')] }),
        aTaskRow({ taskId: 'that-day', deadline: { date: '2018-05-18' } }),
        aTaskRow({ taskId: 'later', deadline: { date: '2018-05-19' } }),
        aTaskRow({ taskId: 'overdue', deadline: { date: '2018-05-01' } }),
        aTaskRow({ taskId: 'next', deadline: { nextMeeting: true } }),
        aTaskRow({ taskId: 'undated', deadline: { text: 'innan midsommar' } }),
        aTaskRow({ taskId: 'long-done', status: 'done', answers: [anAnswer('2018-04-19', 'done')] }),
      ),
    ).toEqual([
      ['overdue', 'deadline'],
      ['that-day', 'deadline'],
      ['next', 'deadline'],
      ['answered', 'answered'],
    ]);
  });

  it('leaves out what the meeting itself gives', () => {
    const source = { meetingId: 'm2', itemId: 'i1' };
    expect(listed(aTaskRow({ source, deadline: { date: '2018-05-18' } }))).toEqual([]);
    expect(listed(aTaskRow({ given: '2018-05-18', deadline: { nextMeeting: true } }))).toEqual([]);
  });

  it('brings the answers since the last meeting, and those no earlier meeting heard', () => {
    const answers = [anAnswer('2018-04-01'), anAnswer('2018-04-20'), anAnswer('2018-05-03', 'done')];
    const [due] = dueTasks([aTaskRow({ status: 'done', answers })], MEETING);
    expect(due?.answers.map(({ date }) => date)).toEqual(['2018-04-20', '2018-05-03']);
    const reports = [{ meetingId: 'm1', date: '2018-04-20' }];
    const [heard] = dueTasks([aTaskRow({ status: 'done', answers, reports })], MEETING);
    expect(heard?.answers.map(({ date }) => date)).toEqual(['2018-05-03']);
  });

  it('says what this meeting has heard, and keeps it on the list', () => {
    const reports = [{ meetingId: 'm2', date: '2018-05-18' }];
    expect(dueTasks([aTaskRow({ status: 'done', reports })], MEETING)).toMatchObject([{ heard: true }]);
  });

  it('takes every answer for new where there was no meeting before', () => {
    const { since: _none, ...first } = MEETING;
    expect(dueTasks([aTaskRow({ answers: [anAnswer('2017-01-01')] })], first)).toHaveLength(1);
  });
});

it('is overdue from the day after its deadline until it is done', () => {
  const task = aTaskRow({ deadline: { date: '2018-05-18' } });
  expect(isOverdue(task, '2018-05-18')).toBe(false);
  expect(isOverdue(task, '2018-05-19')).toBe(true);
  expect(isOverdue({ ...task, status: 'done' }, '2018-05-19')).toBe(false);
  expect(isOverdue(aTaskRow(), '2018-05-19')).toBe(false);
});
