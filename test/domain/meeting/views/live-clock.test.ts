import { describe, expect, it } from 'vitest';
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

  it('says how many items come before', () => {
    expect(clock(begun('08:30'), '08:40').items.map((item) => item.before)).toEqual([undefined, 1, 2]);
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
});
