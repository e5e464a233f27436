import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeOf, minutesOf } from '../../../../src/domain/basics/time.ts';
import type { TimedPlan } from '../../../../src/domain/meeting/views/planned-times.ts';
import {
  dayOfMeeting,
  overrunOf,
  plannedTimesOf,
  slotTimesOf,
} from '../../../../src/domain/meeting/views/planned-times.ts';
import { retimed } from '../../../../src/domain/meeting/views/retimed.ts';
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

describe('starts that are given, when the order is another', () => {
  const inOrder = (given: ReturnType<typeof planned>, order: readonly string[]) => {
    const starts = new Map(retimed(given, order).map((each) => [each.itemId, each.start]));
    const items = order.map((id) => {
      const item = given.items.find(({ itemId }) => itemId === id);
      const start = starts.get(id);
      return { itemId: id, plan: { ...item?.plan, ...(start === undefined ? {} : { start }) } };
    });
    return { ...given, items };
  };

  it('still follow each other, and nothing outside the stretch that changed has another time', () => {
    const lengths = fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(lengths, fc.nat(), fc.nat(), (minutes, from, to) => {
        let running = 8 * 60 + 30;
        const plans = minutes.map((length) => {
          const start = clockTimeOf(running);
          running += length;
          return { start, minutes: length };
        });
        const given = planned(...plans);
        const ids = given.items.map(({ itemId }) => itemId);
        const moving = ids[from % ids.length] ?? '';
        const order = ids.filter((id) => id !== moving).toSpliced(to % ids.length, 0, moving);
        const after = inOrder(given, order);
        const times = plannedTimesOf(after);
        let end = 8 * 60 + 30;
        for (const { itemId } of after.items) {
          const { start, minutes: length = 0 } = times.get(itemId) ?? { day: 1 };
          expect(start).toBe(clockTimeOf(end));
          end += length;
        }
        expect(end).toBe(running);
      }),
    );
  });

  it('stand where the plan does not say how long things are, and across days', () => {
    expect(retimed(planned({ start: '08:30' }, {}, { minutes: 10 }), ['i2', 'i0', 'i1'])).toEqual([]);
    const residential = plannedWith(
      { endDate: '2018-04-21' },
      { start: '09:00', minutes: 30 },
      { day: 2, start: '08:30', minutes: 30 },
    );
    expect(retimed(residential, ['i1', 'i0'])).toEqual([]);
    expect(retimed(planned({ start: '08:30' }), ['i0'])).toEqual([]);
  });
});
