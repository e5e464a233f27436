import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../../src/domain/basics/time.ts';
import type { TimedPlan } from '../../../../src/domain/meeting/views/planned-times.ts';
import {
  dayOfMeeting,
  overrunOf,
  plannedTimesOf,
  slotTimesOf,
} from '../../../../src/domain/meeting/views/planned-times.ts';
import { someDetails } from '../../../support/meeting-builders.ts';

const plannedWith = (details: Parameters<typeof someDetails>[0], ...plans: readonly TimedPlan[]) => ({
  details: someDetails(details),
  items: plans.map((plan, index) => ({ itemId: `i${index}`, plan })),
});
const planned = (...plans: readonly TimedPlan[]) => plannedWith({}, ...plans);
const times = (given: ReturnType<typeof planned>) =>
  [...plannedTimesOf(given).values()].map(({ day, start, minutes }) => [day, start, minutes]);

describe('planned times', () => {
  it('of an item whose pitches all say their minutes are those of the pitches', () => {
    const slots = [{ minutes: 10 }, { minutes: 15 }];
    expect(times(planned({ slots }, { minutes: 5 }))).toEqual([
      [1, '08:30', 25],
      [1, '08:55', 5],
    ]);
    expect(times(planned({ slots: [{ minutes: 10 }, {}] }, {}))).toEqual([
      [1, '08:30', undefined],
      [1, undefined, undefined],
    ]);
  });

  it('begin anew on the second day of a residential (S24)', () => {
    const residential = plannedWith(
      { endDate: '2018-04-21', start: '13:00', end: '11:00' },
      { minutes: 60 },
      {},
      { day: 2, start: '08:30', minutes: 30 },
      {},
    );
    expect(times(residential)).toEqual([
      [1, '13:00', 60],
      [1, '14:00', undefined],
      [2, '08:30', 30],
      [2, '09:00', 120],
    ]);
  });

  it('know no second day of a meeting that has one', () => {
    expect(times(planned({ minutes: 10 }, { day: 2, minutes: 5 }))).toEqual([
      [1, '08:30', 10],
      [1, '08:40', 5],
    ]);
  });

  it('tell how far an item runs into the next start that is given, and the plan past the end', () => {
    const tight = planned({ minutes: 45 }, { start: '09:00', minutes: 200 });
    expect([...plannedTimesOf(tight).values()].map(({ over }) => over)).toEqual([15, 20]);
    expect(overrunOf(tight)).toEqual({ end: '12:20', minutes: 20 });
    expect(overrunOf(planned({ minutes: 210 }))).toBeUndefined();
    expect(overrunOf(planned({ start: '12:10' }))).toEqual({ end: '12:10', minutes: 10 });
    expect(overrunOf(planned())).toBeUndefined();
  });

  it('never go backwards for what has no start of its own', () => {
    const plan = fc.record(
      {
        start: fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`),
        minutes: fc.nat({ max: 90 }),
        day: fc.constantFrom(2, 3),
        slots: fc.array(fc.record({ minutes: fc.nat({ max: 20 }) }, { requiredKeys: [] }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    const endDate = fc.constantFrom('2018-04-20', '2018-04-21');
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 8 }), endDate, (plans, end) => {
        const given = plannedWith({ endDate: end }, ...plans);
        const reckoned = [...plannedTimesOf(given).values()];
        reckoned.forEach((time, index) => {
          const before = reckoned[index - 1];
          if (!before) return;
          expect(time.day).toBeGreaterThanOrEqual(before.day);
          if (time.start === undefined || plans[index]?.start !== undefined) return;
          expect(minutesOf(time.start)).toBeGreaterThanOrEqual(minutesOf(before.start ?? '23:59'));
        });
      }),
    );
  });
});

describe('the pitches of an item', () => {
  it('follow each other within its time, and share what is left among those that say nothing', () => {
    const item = { start: '10:00', minutes: 50 };
    expect(slotTimesOf([{ minutes: 10 }, {}, {}], item)).toEqual([
      { start: '10:00', minutes: 10 },
      { start: '10:10', minutes: 20 },
      { start: '10:30', minutes: 20 },
    ]);
  });

  it('have no times where nothing says one', () => {
    expect(slotTimesOf([{}, { minutes: 5 }], {})).toEqual([{}, { minutes: 5 }]);
    expect(slotTimesOf([{ minutes: 60 }, {}], { start: '10:00', minutes: 50 })).toEqual([
      { start: '10:00', minutes: 60 },
      { start: '11:00' },
    ]);
  });
});

it('a date is a day of the meeting from the first to the last', () => {
  const residential = someDetails({ endDate: '2018-04-21' });
  const day = (date: string) => dayOfMeeting(residential, date);
  expect(['2018-04-19', '2018-04-20', '2018-04-21', '2018-04-22'].map(day)).toEqual([
    undefined,
    1,
    2,
    undefined,
  ]);
  expect(dayOfMeeting(someDetails(), '2018-04-21')).toBeUndefined();
});
