import { describe, expect, it } from 'vitest';
import { fieldValueOf, instantOfField, longMoment, shortMoment } from '../../src/simulator/page/demo-time.ts';

describe('times on the simulator’s page', () => {
  it('are those of the group’s clock, in words', () => {
    expect(longMoment('sv', '2018-04-20T06:30:00.000Z')).toBe('fredag 20 april 2018 kl. 08.30');
    expect(longMoment('en', '2018-01-19T07:30:00.000Z')).toBe('Friday 19 January 2018 at 08:30');
  });

  it('leave out the day when it is today', () => {
    expect(shortMoment('sv', '2018-04-20T06:30:00Z', '2018-04-20T12:00:00Z')).toBe('kl. 08.30');
    expect(shortMoment('sv', '2018-04-19T23:30:00Z', '2018-04-21T12:00:00Z')).toBe('2018-04-20 kl. 01.30');
  });

  it.each([
    '2018-04-20T08:30',
    '2018-01-19T08:30',
    '2018-03-25T03:30',
    '2018-10-28T04:00',
    '2018-10-28T00:30',
  ])('come back from a field as they went in: %s', (value) => {
    expect(fieldValueOf(instantOfField(value) ?? '')).toBe(value);
  });

  it('are nothing when the field is empty', () => {
    expect(instantOfField('')).toBeUndefined();
  });
});
