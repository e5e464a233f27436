import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import {
  closedEvents,
  contextAt,
  draftedEvents,
  given,
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
      .thenEvents({ type: 'BreakEnded', data: { time: '09:45' } }, started('i2', '09:45'));
    given(paused)
      .when({ type: 'StartItem', data: { itemId: 'i1' } }, contextAt('09:50'))
      .thenEvents({ type: 'BreakEnded', data: { time: '09:50' } });
  });
});
