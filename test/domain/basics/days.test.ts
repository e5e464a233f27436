import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBefore, daysAfter, daysBetween, weekdayOf } from '../../../src/domain/basics/days.ts';
import { isIsoDate } from '../../../src/domain/basics/time.ts';

describe('days of the calendar', () => {
  it('go over the ends of months, years and leap days', () => {
    expect(dayBefore('2028-03-01')).toBe('2028-02-29');
    expect(daysAfter('2027-12-31', 1)).toBe('2028-01-01');
    expect(daysAfter('0099-12-31', 1)).toBe('0100-01-01');
    expect([weekdayOf('2027-02-19'), weekdayOf('2027-02-21')]).toEqual([5, 7]);
  });

  it('there and back again are the same, however far', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((days) => daysAfter('1900-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: -30_000, max: 30_000 }), (date, days) => {
        const there = daysAfter(date, days);
        expect(isIsoDate(there)).toBe(true);
        expect(daysAfter(there, -days)).toBe(date);
        expect(daysBetween(date, there)).toBe(days);
        expect(weekdayOf(daysAfter(date, 7))).toBe(weekdayOf(date));
      }),
    );
  });
});
