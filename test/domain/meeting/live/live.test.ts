import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../src/domain/basics/event.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import {
  closedEvents,
  contextAt,
  doneBy,
  draftedEvents,
  given,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const started = (itemId: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});
const first = [...ongoingEvents(), started('i1', '08:40')];

describe('the meeting on its way', () => {
  it('starts once, after the notice', () => {
    const start = { type: 'StartMeeting', data: {} } as const;
    given(notifiedEvents())
      .when(start, contextAt('08:33'))
      .thenEvents({ type: 'MeetingStarted', data: { time: '08:33' } });
    given(ongoingEvents()).when(start).thenNothing();
    given(draftedEvents()).when(start).thenRefused('wrong-phase');
    given(closedEvents()).when(start).thenRefused('wrong-phase');
    given(notifiedEvents())
      .when({ type: 'StartMeeting', data: { time: 'nu' } })
      .thenRefused('invalid-time', { value: 'nu' });
  });

  it('goes from item to item', () => {
    given(ongoingEvents())
      .when({ type: 'NextItem', data: {} }, contextAt('08:40'))
      .thenEvents(started('i1', '08:40'));
    const state = given(first)
      .when({ type: 'NextItem', data: { time: '09:00' } })
      .after();
    expect(state.currentItemId).toBe('i2');
    expect(state.items.map((item) => [item.startedAt, item.endedAt])).toEqual([
      ['08:40', '09:00'],
      ['09:00', undefined],
    ]);
  });

  it('says so when there is no next item', () => {
    given([...first, started('i2', '09:00')])
      .when({ type: 'NextItem', data: {} })
      .thenRefused('no-next-item');
  });

  it('takes up any item, the one that is on only once', () => {
    given(first)
      .when({ type: 'StartItem', data: { itemId: 'i1' } })
      .thenNothing();
    given(first)
      .when({ type: 'StartItem', data: { itemId: 'x' } })
      .thenRefused('item-not-found');
    const back = given([...first, started('i2', '09:00')])
      .when({ type: 'StartItem', data: { itemId: 'i1' } }, contextAt('09:20'))
      .after();
    expect(back.currentItemId).toBe('i1');
    expect(back.items.map((item) => [item.startedAt, item.endedAt])).toEqual([
      ['08:40', undefined],
      ['09:00', '09:20'],
    ]);
  });

  it('takes a wish sent twice for one, also of an item that is taken up again at a given time', () => {
    const again = { type: 'StartItem', data: { itemId: 'i1', time: '09:20' } } as const;
    const away = [...first, started('i2', '09:00')];
    given(away).when(again).thenEvents(started('i1', '09:20'));
    given([...away, started('i1', '09:20')])
      .when(again)
      .thenNothing();
  });

  it('lets a start be put right, also afterwards (D13)', () => {
    given(first)
      .when({ type: 'StartItem', data: { itemId: 'i1', time: '08:35' } })
      .thenEvents(started('i1', '08:35'));
    const state = given(closedEvents())
      .when({ type: 'StartItem', data: { itemId: 'i1', time: '08:45' } })
      .after();
    expect(state.items[0]?.startedAt).toBe('08:45');
    expect(state.currentItemId).toBeUndefined();
    given(closedEvents())
      .when({ type: 'StartItem', data: { itemId: 'i1' } })
      .thenRefused('invalid-time', { value: '' });
  });

  it('takes breaks, which an item that starts ends', () => {
    const paused = [...first, { type: 'BreakStarted', data: { time: '09:30' } } as const];
    given(first)
      .when({ type: 'StartBreak', data: {} }, contextAt('09:30'))
      .thenEvents({ type: 'BreakStarted', data: { time: '09:30' } });
    given(paused).when({ type: 'StartBreak', data: {} }).thenNothing();
    given(first).when({ type: 'EndBreak', data: {} }).thenNothing();
    given(paused)
      .when({ type: 'EndBreak', data: { time: '09:45' } })
      .thenEvents({ type: 'BreakEnded', data: { time: '09:45' } });
    given(paused)
      .when({ type: 'NextItem', data: { time: '09:45' } })
      .thenEvents(started('i2', '09:45'));
    given(paused)
      .when({ type: 'StartItem', data: { itemId: 'i1' } }, contextAt('09:50'))
      .thenEvents({ type: 'BreakEnded', data: { time: '09:50' } });
  });
});

describe('times told afterwards (D13)', () => {
  const set = (start?: string, end?: string) =>
    ({
      type: 'SetItemTimes',
      data: { itemId: 'i1', ...(start ? { start } : {}), ...(end ? { end } : {}) },
    }) as const;
  const times = (events: readonly MeetingEvent[]) => {
    const { startedAt, endedAt } = meetingOf(events).items[0] ?? {};
    return [startedAt, endedAt];
  };

  it('are all that is known of an item then', () => {
    given(closedEvents())
      .when(set('08:35', '09:05'))
      .thenEvents({ type: 'ItemTimesSet', data: { itemId: 'i1', start: '08:35', end: '09:05' } });
    const known: MeetingEvent = { type: 'ItemTimesSet', data: { itemId: 'i1', start: '08:35' } };
    expect(times([...closedEvents(), known])).toEqual(['08:35', undefined]);
    const nothing: MeetingEvent = { type: 'ItemTimesSet', data: { itemId: 'i1' } };
    expect(times([...closedEvents(), known, nothing])).toEqual([undefined, undefined]);
    given([...closedEvents(), known])
      .when(set('08:35'))
      .thenNothing();
    given(closedEvents()).when(set()).thenNothing();
  });

  it('come in order, and are times of day', () => {
    given(closedEvents())
      .when(set('09:05', '08:35'))
      .thenRefused('invalid-time-order', { from: '09:05', to: '08:35' });
    given(closedEvents()).when(set('nio')).thenRefused('invalid-time', { value: 'nio' });
    given(notifiedEvents()).when(set('08:35')).thenRefused('wrong-phase');
  });

  it('give the item that is on a start and no end', () => {
    given(first).when(set('08:30', '08:50')).thenRefused('item-is-on');
    given(first).when(set()).thenRefused('invalid-time', { value: '' });
    const state = given(first).when(set('08:30')).after();
    expect(state).toMatchObject({ currentItemId: 'i1', items: [{ startedAt: '08:30' }, {}] });
  });

  it('let the meeting pass over an item that was dealt with although nobody pressed', () => {
    const told: MeetingEvent = {
      type: 'ItemTimesSet',
      data: { itemId: 'i2', start: '08:50', end: '09:00' },
    };
    given([...first, told])
      .when({ type: 'NextItem', data: {} })
      .thenRefused('no-next-item');
  });

  it('are told of breaks and of the meeting itself', () => {
    const breaks = [{ from: '09:30', to: '09:45' }];
    given(first)
      .when({ type: 'SetBreaks', data: { breaks } })
      .thenEvents({ type: 'BreaksSet', data: { breaks } });
    given([...first, { type: 'BreaksSet', data: { breaks } }])
      .when({ type: 'SetBreaks', data: { breaks } })
      .thenNothing();
    const overlapping = [...breaks, { from: '09:40', to: '09:50' }];
    given(first)
      .when({ type: 'SetBreaks', data: { breaks: overlapping } })
      .thenRefused('invalid-time-order', { from: '09:45', to: '09:40' });
    given(closedEvents())
      .when({ type: 'SetMeetingTimes', data: { start: '08:40', end: '12:10' } })
      .thenEvents({ type: 'MeetingTimesSet', data: { start: '08:40', end: '12:10' } });
    given(first)
      .when({ type: 'SetMeetingTimes', data: { start: '08:25', end: '12:10' } })
      .thenEvents({ type: 'MeetingTimesSet', data: { start: '08:25' } });
    given(closedEvents())
      .when({ type: 'SetMeetingTimes', data: { start: '13:00' } })
      .thenRefused('invalid-time-order', { from: '13:00', to: '12:00' });
  });

  it('keep a break that is on while earlier ones are put right', () => {
    const state = meetingOf([
      ...first,
      { type: 'BreakStarted', data: { time: '10:00' } },
      { type: 'BreaksSet', data: { breaks: [{ from: '09:30', to: '09:45' }] } },
    ]);
    expect(state).toMatchObject({
      onBreakSince: '10:00',
      breaks: [{ from: '09:30', to: '09:45' }, { from: '10:00' }],
    });
  });
});

describe('what was done in between', () => {
  it('is a pause in the item that is taken up again', () => {
    const state = meetingOf([...first, started('i2', '09:00'), started('i1', '09:20')]);
    expect(state.items[0]).toMatchObject({ startedAt: '08:40', pauses: [{ from: '09:00', to: '09:20' }] });
  });

  it('is a break with its beginning and end, however it ended', () => {
    const pause: MeetingEvent = { type: 'BreakStarted', data: { time: '09:00' } };
    const breaks = (events: readonly MeetingEvent[]) => meetingOf(events).breaks;
    expect(breaks([...first, pause])).toEqual([{ from: '09:00' }]);
    expect(breaks([...first, pause, { type: 'BreakEnded', data: { time: '09:10' } }])).toEqual([
      { from: '09:00', to: '09:10' },
    ]);
    expect(breaks([...first, pause, started('i2', '09:12')])).toEqual([{ from: '09:00', to: '09:12' }]);
    expect(
      breaks([...first, pause, { type: 'MeetingClosed', data: { time: '09:15', leftovers: [] } }]),
    ).toEqual([{ from: '09:00', to: '09:15' }]);
  });
});

describe('who keeps the protocol (D9)', () => {
  const karin: Actor = { personId: 'karin', via: 'tab' };

  it('is whoever of the secretariat started the meeting, and nobody yet when the chair did', () => {
    expect(meetingOf(ongoingEvents()).secretary).toEqual({
      personId: 'sekr',
      since: '2018-04-20T08:00:00.000Z',
    });
    const byChair = doneBy('anna', { type: 'MeetingStarted', data: { time: '08:30' } });
    expect(meetingOf([...notifiedEvents(), byChair])).not.toHaveProperty('secretary');
  });

  it('is whoever takes over, once', () => {
    const over = { type: 'TakeOver', data: {} } as const;
    given(ongoingEvents())
      .when(over, contextAt('09:30', { actor: karin }))
      .thenEvents({ type: 'ProtocolTakenOver', data: {} });
    given([...ongoingEvents(), doneBy('karin', { type: 'ProtocolTakenOver', data: {} })])
      .when(over, contextAt('09:40', { actor: karin }))
      .thenNothing();
    given(notifiedEvents()).when(over).thenRefused('wrong-phase');
  });
});
