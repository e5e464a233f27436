import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeOf } from '../../../../src/domain/basics/time.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { liveClockOf } from '../../../../src/domain/meeting/views/live-clock.ts';
import {
  aPlan,
  closedEvents,
  meetingOf,
  momentAt,
  notifiedEvents,
  someDetails,
} from '../../../support/meeting-builders.ts';

const planned: readonly MeetingEvent[] = [
  ...notifiedEvents(),
  { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan({ start: '08:30', minutes: 20 }) } },
  { type: 'ItemChanged', data: { itemId: 'i2', plan: aPlan({ start: '09:00', minutes: 30 }) } },
  { type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan({ start: '09:30' }) } },
];
const begun = (time: string): readonly MeetingEvent[] => [
  ...planned,
  { type: 'MeetingStarted', data: { time } },
  { type: 'ItemStarted', data: { itemId: 'i1', time } },
];
const clock = (events: readonly MeetingEvent[], time: string, date?: string) =>
  liveClockOf(meetingOf(events), momentAt(time, date));
const predictions = (events: readonly MeetingEvent[], time: string) =>
  clock(events, time).items.map((item) => item.predicted);

describe('the live clock', () => {
  it('shifts what comes by how late the current item began', () => {
    expect(predictions(begun('08:42'), '08:45')).toEqual([undefined, '09:12', '09:42']);
    expect(clock(begun('08:42'), '08:45')).toMatchObject({ drift: 12, withdrawn: false });
  });

  it('and by every minute past the planned length', () => {
    expect(predictions(begun('08:30'), '08:45')).toEqual([undefined, '09:00', '09:30']);
    expect(predictions(begun('08:30'), '08:58')).toEqual([undefined, '09:08', '09:38']);
  });

  it('moves what comes forward when the meeting is ahead, never before now', () => {
    const ahead: readonly MeetingEvent[] = [
      ...begun('08:30'),
      { type: 'ItemStarted', data: { itemId: 'i2', time: '08:50' } },
    ];
    expect(clock(ahead, '08:55')).toMatchObject({ drift: -10 });
    expect(predictions(ahead, '08:55')).toEqual([undefined, undefined, '09:20']);
  });

  it('says how many items come before, breaks left out', () => {
    expect(clock(begun('08:30'), '08:40').items.map((item) => item.before)).toEqual([undefined, 1, 2]);
    const coffee: MeetingEvent = {
      type: 'ItemChanged',
      data: { itemId: 'i2', plan: aPlan({ kind: 'break', start: '09:00', minutes: 30 }) },
    };
    const during: MeetingEvent = { type: 'ItemStarted', data: { itemId: 'i2', time: '09:00' } };
    const before = (events: readonly MeetingEvent[]) =>
      clock(events, '09:05').items.map((item) => item.before);
    expect(before([...begun('08:30'), coffee])).toEqual([undefined, 1, 1]);
    expect(before([...begun('08:30'), coffee, during])).toEqual([undefined, undefined, 0]);
  });

  it('withdraws predictions when somebody has probably forgotten "nästa" (D13)', () => {
    expect(clock(begun('08:30'), '09:30').withdrawn).toBe(false);
    expect(clock(begun('08:30'), '09:31').withdrawn).toBe(true);
    expect(predictions(begun('08:30'), '09:31')).toEqual([undefined, undefined, undefined]);
    const second: readonly MeetingEvent[] = [
      ...begun('08:30'),
      { type: 'ItemStarted', data: { itemId: 'i2', time: '09:00' } },
    ];
    expect(clock(second, '10:15').withdrawn).toBe(false);
    expect(clock(second, '10:16').withdrawn).toBe(true);
  });

  it('predicts nothing before the meeting, after it, or on another day', () => {
    expect(predictions(planned, '08:00')).toEqual([undefined, undefined, undefined]);
    expect(clock(planned, '08:00').items.map((item) => item.planned)).toEqual(['08:30', '09:00', '09:30']);
    expect(clock(closedEvents(), '11:00').withdrawn).toBe(false);
    expect(clock(begun('08:30'), '08:40', '2018-04-21').withdrawn).toBe(true);
    expect(clock(begun('08:30'), '08:40', '2018-04-19').withdrawn).toBe(true);
  });

  it('of a meeting over two days speaks of the day that is on alone (S24)', () => {
    const residential: readonly MeetingEvent[] = [
      ...notifiedEvents(),
      {
        type: 'MeetingDetailsChanged',
        data: { details: someDetails({ endDate: '2018-04-21' }) },
      },
      { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan({ start: '08:30', minutes: 20 }) } },
      { type: 'ItemChanged', data: { itemId: 'i2', plan: aPlan({ start: '09:00' }) } },
      { type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan({ day: 2, start: '08:30', minutes: 60 }) } },
      { type: 'ItemAdded', data: { itemId: 'i4', plan: aPlan() } },
      { type: 'MeetingStarted', data: { time: '08:40' } },
      { type: 'ItemStarted', data: { itemId: 'i1', time: '08:40' } },
    ];
    expect(predictions(residential, '08:45')).toEqual([undefined, '09:10', undefined, undefined]);
    expect(clock(residential, '08:45', '2018-04-21')).toMatchObject({ withdrawn: true });
    const second: readonly MeetingEvent[] = [
      ...residential,
      { type: 'ItemStarted', data: { itemId: 'i3', time: '08:35' } },
    ];
    expect(clock(second, '08:45', '2018-04-21').items.map((item) => item.predicted)).toEqual([
      undefined,
      undefined,
      undefined,
      '09:35',
    ]);
    expect(clock(second, '08:45', '2018-04-22')).toMatchObject({ withdrawn: true });
  });

  it('moves everything by the breaks that are taken, and does not take a break for forgetfulness', () => {
    const paused: readonly MeetingEvent[] = [
      ...begun('08:30'),
      { type: 'BreakStarted', data: { time: '08:40' } },
    ];
    expect(predictions(paused, '08:50')).toEqual([undefined, '09:10', '09:40']);
    expect(clock(paused, '09:40')).toMatchObject({ withdrawn: false, drift: 60 });
    const over: readonly MeetingEvent[] = [...paused, { type: 'BreakEnded', data: { time: '08:55' } }];
    expect(predictions(over, '09:00')).toEqual([undefined, '09:15', '09:45']);
  });

  it('does not count twice what was dealt with out of order', () => {
    const back: readonly MeetingEvent[] = [
      ...begun('08:30'),
      { type: 'ItemStarted', data: { itemId: 'i2', time: '08:40' } },
      { type: 'ItemStarted', data: { itemId: 'i1', time: '09:10' } },
    ];
    // Ten of its twenty minutes were used; the second is done, and ten minutes of rest were planned between.
    expect(predictions(back, '09:10')).toEqual([undefined, undefined, '09:30']);
    expect(clock(back, '09:10')).toMatchObject({ drift: 0, withdrawn: false });
  });

  it('predicts nothing of an item that was passed', () => {
    const passed: readonly MeetingEvent[] = [
      ...begun('08:30'),
      { type: 'ItemStarted', data: { itemId: 'i3', time: '09:00' } },
    ];
    expect(predictions(passed, '09:05')).toEqual([undefined, undefined, undefined]);
  });

  it('predicts each pitch within its item, and none whose time has come (S8, D13)', () => {
    const slots = [
      { slotId: 's1', title: 'Vatten', presenters: [], minutes: 10 },
      { slotId: 's2', title: 'Cykel', presenters: [] },
      { slotId: 's3', title: 'Gips', presenters: [] },
    ];
    const pitches: readonly MeetingEvent[] = [
      ...planned,
      {
        type: 'ItemChanged',
        data: { itemId: 'i2', plan: aPlan({ start: '09:00', minutes: 30, slots }) },
      },
      { type: 'MeetingStarted', data: { time: '08:30' } },
      { type: 'ItemStarted', data: { itemId: 'i1', time: '08:42' } },
    ];
    const slotsAt = (events: readonly MeetingEvent[], time: string) =>
      clock(events, time).items[1]?.slots?.map((slot) => slot.predicted);
    expect(slotsAt(pitches, '08:45')).toEqual(['09:12', '09:22', '09:32']);
    const on: readonly MeetingEvent[] = [
      ...pitches,
      { type: 'ItemStarted', data: { itemId: 'i2', time: '09:10' } },
    ];
    expect(slotsAt(on, '09:15')).toEqual([undefined, '09:20', '09:30']);
    expect(slotsAt(pitches, '10:30')).toBeUndefined();
  });
});

describe('whatever a meeting has come to, its predictions', () => {
  const clockTimes = fc.integer({ min: 8 * 60, max: 14 * 60 }).map(clockTimeOf);
  const plans = fc.record({
    start: fc.option(clockTimes, { nil: undefined }),
    minutes: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    slots: fc.option(fc.constantFrom([{ slotId: 's1', title: 'Ett', presenters: [] }]), { nil: undefined }),
  });
  const steps = fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('ItemStarted' as const), index: fc.nat({ max: 7 }), time: clockTimes }),
      fc.record({ type: fc.constantFrom('BreakStarted' as const, 'BreakEnded' as const), time: clockTimes }),
    ),
    { maxLength: 8 },
  );

  it('never lie before now, never go backwards along the agenda, and are given for none that has begun', () => {
    fc.assert(
      fc.property(fc.array(plans, { minLength: 1, maxLength: 8 }), steps, clockTimes, (items, taken, now) => {
        const state = meetingOf([
          ...notifiedEvents(),
          ...items.map(({ start, minutes, slots }, index): MeetingEvent => {
            const plan = aPlan({
              ...(start === undefined ? {} : { start }),
              ...(minutes === undefined ? {} : { minutes }),
              ...(slots ? { slots } : {}),
            });
            return { type: 'ItemAdded', data: { itemId: `x${index}`, plan } };
          }),
          { type: 'MeetingStarted', data: { time: '08:30' } },
          ...taken
            .toSorted((a, b) => a.time.localeCompare(b.time))
            .map(
              (step): MeetingEvent =>
                step.type === 'ItemStarted'
                  ? { type: 'ItemStarted', data: { itemId: `x${step.index}`, time: step.time } }
                  : { type: step.type, data: { time: step.time } },
            ),
        ]);
        const live = liveClockOf(state, momentAt(now));
        const predicted = live.items.flatMap((item) => item.predicted ?? []);
        expect(predicted).toEqual(predicted.toSorted());
        expect(predicted.every((time) => time >= now)).toBe(true);
        expect(live.withdrawn && predicted.length > 0).toBe(false);
        const begun = live.items.filter(({ actual }) => actual !== undefined);
        expect(begun.flatMap((item) => item.predicted ?? [])).toEqual([]);
        const pitches = live.items.flatMap(({ slots = [] }) => slots.flatMap((slot) => slot.predicted ?? []));
        expect(pitches.every((time) => time >= now)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
