import { describe, expect, it } from 'vitest';
import { readGiven, readTold, withoutDeadline } from '../../../bot/commands/read-task.ts';

describe('what is typed of tasks', () => {
  it.each([
    ['2', { number: 2 }],
    ['nr 2.', { number: 2 }],
    ['2 för Bo Al', { number: 2, of: 'Bo Al' }],
    ['2 till 1 juni', { number: 2, until: '1 juni' }],
    ['2 för Bo Al till 1 juni: det dröjer', { number: 2, of: 'Bo Al', until: '1 juni', note: 'det dröjer' }],
    ['12: klart: allt', { number: 12, note: 'klart: allt' }],
  ])('%s says which', (words, told) => {
    expect(readTold(words)).toEqual(told);
  });

  it.each(['', 'två', '2a', '2 kanske'])('%s says nothing', (words) => {
    expect(readTold(words)).toBeUndefined();
  });

  it('parts who gets it from what is to be done', () => {
    expect(readGiven('3 Karin Ek: ta fram: underlag')).toEqual({
      item: '3',
      owner: 'Karin Ek',
      text: 'ta fram: underlag',
    });
    expect(readGiven('Karin Ek')).toBeUndefined();
    expect(readGiven('Karin Ek: ')).toBeUndefined();
  });

  it.each([
    ['läsa senast 12 maj', 'läsa', { date: '2018-05-12' }],
    ['läsa, senast 12 maj.', 'läsa', { date: '2018-05-12' }],
    ['läsa till nästa möte', 'läsa', { nextMeeting: true }],
    ['läsa innan midsommar', 'läsa', { text: 'innan midsommar' }],
    ['read by 12 May', 'read', { date: '2018-05-12' }],
    ['det som sägs senast läsa senast 12 maj', 'det som sägs senast läsa', { date: '2018-05-12' }],
    ['written by Anna', 'written by Anna', undefined],
    ['läsa', 'läsa', undefined],
    ['senast 12 maj', 'senast 12 maj', undefined],
  ])('%s ends with until when', (words, text, deadline) => {
    expect(withoutDeadline(words, '2018-04-20')).toEqual({ text, ...(deadline ? { deadline } : {}) });
  });
});
