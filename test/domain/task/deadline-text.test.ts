import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../src/domain/task/deadline-text.ts';

const TODAY = '2018-04-20';

describe('a deadline as people write it', () => {
  it.each([
    ['12 maj', '2018-05-12'],
    ['senast 12 maj.', '2018-05-12'],
    ['senast den 12 Maj', '2018-05-12'],
    ['12/5', '2018-05-12'],
    ['180512', '2018-05-12'],
    ['2018-05-12', '2018-05-12'],
    ['fredag 12 maj 2023', '2023-05-12'],
    ['by 12 May', '2018-05-12'],
    ['by May 12', '2018-05-12'],
    ['20 april', '2018-04-20'],
    ['19 april', '2019-04-19'],
    ['1 feb', '2019-02-01'],
    ['29 februari', '2020-02-29'],
  ])('%s is a day', (words, date) => {
    expect(readDeadline(words, TODAY)).toEqual({ date });
  });

  it.each(['nästa möte', 'till nästa möte', 'nästkommande möte', 'next meeting', 'by the next meeting'])(
    '%s is the next meeting',
    (words) => {
      expect(readDeadline(words, TODAY)).toEqual({ nextMeeting: true });
    },
  );

  it.each(['innan midsommar', 'våren 2019', '31 april', '30-31/8', 'så fort underlaget finns'])(
    '%s is kept as it was said',
    (words) => {
      expect(readDeadline(`  ${words} `, TODAY)).toEqual({ text: words });
    },
  );

  it('is none where nothing is said', () => {
    expect(readDeadline('  ', TODAY)).toBeUndefined();
  });
});
