import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import {
  nextNearTime,
  presentersWait,
  tellPresenters,
} from '../../../../src/domain/meeting/presenting/news.ts';
import type { PresenterTold } from '../../../../src/domain/meeting/presenting/state.ts';
import { aPlan, draftedEvents, meetingOf, momentAt } from '../../../support/meeting-builders.ts';

const added = (itemId: string, over: Parameters<typeof aPlan>[0]): MeetingEvent => ({
  type: 'ItemAdded',
  data: { itemId, plan: aPlan(over) },
});
const invited = (email?: string): MeetingEvent => ({
  type: 'PresenterInvited',
  data: {
    invitationId: 'v1',
    itemId: 'c',
    name: 'Ada',
    ...(email ? { email } : {}),
    says: { date: '2018-04-20', time: '10:00' },
  },
});
const PLANNED: readonly MeetingEvent[] = [
  ...draftedEvents().slice(0, 1),
  added('a', { start: '08:30', minutes: 60 }),
  added('b', { minutes: 30 }),
  added('c', { title: 'Sensorer', minutes: 20 }),
  { type: 'NoticePosted', data: {} },
];
const NOTIFIED = [...PLANNED, invited('ada@lab.example')];
const started: MeetingEvent = { type: 'MeetingStarted', data: { time: '08:30' } };
const item = (itemId: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});

/** What is told at a time of the day, and the log after it. */
function tell(events: readonly MeetingEvent[], at: string, date?: string) {
  const told = tellPresenters(meetingOf(events), momentAt(at, date));
  return {
    told: told.map(({ data }): PresenterTold => {
      const { invitationId: _id, ...said } = data as PresenterTold & { readonly invitationId: string };
      return said;
    }),
    after: [...events, ...told],
  };
}

describe('what a presenter is told by mail', () => {
  it('is nothing while their time is what they were told, or moves by ten minutes', () => {
    expect(tell(NOTIFIED, '09:00', '2018-04-18').told).toEqual([]);
    expect(tell([...NOTIFIED, started, item('a', '08:40')], '08:41').told).toEqual([]);
  });

  it('is the new time once it has moved by more than ten minutes, once for each move', () => {
    const late = [...NOTIFIED, started, item('a', '08:42')];
    const first = tell(late, '08:43');
    expect(first.told).toEqual([{ what: 'moved', date: '2018-04-20', time: '10:12' }]);
    expect(tell(first.after, '08:44').told).toEqual([]);
    // The item runs over: little by little it is another move.
    expect(tell(first.after, '09:52').told).toEqual([]);
    expect(tell(first.after, '09:55').told).toEqual([{ what: 'moved', date: '2018-04-20', time: '10:25' }]);
  });

  it('is a new day at once, and that it is on again after it was off', () => {
    const details = { ...meetingOf(NOTIFIED).details, date: '2018-05-02' };
    const moved: MeetingEvent = { type: 'MeetingDetailsChanged', data: { details } };
    expect(tell([...NOTIFIED, moved], '09:00', '2018-04-18').told).toEqual([
      { what: 'moved', date: '2018-05-02', time: '10:00' },
    ]);
    const deferral = { to: ['next-meeting'] } as const;
    const off = tell([...NOTIFIED, { type: 'ItemDeferred', data: { itemId: 'c', deferral } }], '09:00');
    expect(off.told).toEqual([{ what: 'off' }]);
    expect(tell(off.after, '09:01').told).toEqual([]);
    const again: MeetingEvent = { type: 'ItemResumed', data: { itemId: 'c' } };
    expect(tell([...off.after, again], '09:00', '2018-04-18').told).toEqual([
      { what: 'moved', date: '2018-04-20', time: '10:00' },
    ]);
  });

  it('is once that it is near, also by the plan alone, and no more once they are let in', () => {
    const near = tell(NOTIFIED, '09:45');
    expect(near.told).toEqual([{ what: 'near', date: '2018-04-20', time: '10:00' }]);
    expect(tell(near.after, '09:50').told).toEqual([]);
    const next = [...NOTIFIED, started, item('a', '08:30'), item('b', '09:30')];
    expect(tell(next, '09:31').told).toEqual([]);
    expect(tell(next, '09:46').told).toEqual([{ what: 'near', date: '2018-04-20', time: '10:00' }]);
    const inside: MeetingEvent = { type: 'PresenterLetIn', data: { invitationId: 'v1' } };
    expect(tell([...next, inside], '09:46').told).toEqual([]);
    expect(presentersWait(meetingOf([...next, inside]), momentAt('09:46'))).toBe(false);
  });

  it('is nothing while no time can be believed', () => {
    const lost = [...NOTIFIED, started, item('a', '08:30')];
    expect(tell(lost, '10:30').told).toEqual([]);
    expect(presentersWait(meetingOf(lost), momentAt('10:30'))).toBe(true);
  });

  it('is that the meeting is cancelled, and nothing of what nobody came to', () => {
    expect(tell([...NOTIFIED, { type: 'MeetingCancelled', data: {} }], '09:00').told).toEqual([
      { what: 'cancelled' },
    ]);
    const closed: MeetingEvent = { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } };
    expect(tell([...NOTIFIED, started, closed], '12:01').told).toEqual([]);
  });

  it('is nothing to somebody without an address, or whose link is withdrawn', () => {
    const cancelled: MeetingEvent = { type: 'MeetingCancelled', data: {} };
    expect(tell([...PLANNED, invited(), cancelled], '09:00').told).toEqual([]);
    const withdrawn: MeetingEvent = { type: 'PresenterLinkWithdrawn', data: { invitationId: 'v1' } };
    expect(tell([...NOTIFIED, withdrawn, cancelled], '09:00').told).toEqual([]);
  });

  it('is looked for a quarter of an hour before the plan says so', () => {
    const state = meetingOf(NOTIFIED);
    expect(nextNearTime(state, momentAt('09:00', '2018-04-18'))).toEqual({
      date: '2018-04-20',
      minutes: 585,
    });
    expect(nextNearTime(state, momentAt('09:45'))).toBeUndefined();
  });
});
