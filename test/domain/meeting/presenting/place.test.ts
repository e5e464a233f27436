import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { presenterCueOf } from '../../../../src/domain/meeting/presenting/leading.ts';
import type { PresenterPlace } from '../../../../src/domain/meeting/presenting/place.ts';
import { presenterPlaceOf } from '../../../../src/domain/meeting/presenting/place.ts';
import { someCommands } from '../../../support/meeting-arbitraries.ts';
import { aPlan, draftedEvents, given, meetingOf, momentAt } from '../../../support/meeting-builders.ts';

const added = (itemId: string, over: Parameters<typeof aPlan>[0]): MeetingEvent => ({
  type: 'ItemAdded',
  data: { itemId, plan: aPlan(over) },
});
const invited = (invitationId: string, itemId: string, slotId?: string): MeetingEvent => ({
  type: 'PresenterInvited',
  data: {
    invitationId,
    itemId,
    ...(slotId ? { slotId } : {}),
    name: `Ada ${invitationId}`,
    email: 'ada@lab.example',
    says: { date: '2018-04-20' },
  },
});
const about = (type: 'PresenterLetIn' | 'PresenterThanked' | 'PresenterReady', invitationId = 'v1') =>
  ({ type, data: { invitationId } }) as MeetingEvent;
const item = (itemId: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});
const started: MeetingEvent = { type: 'MeetingStarted', data: { time: '08:30' } };

/** 08.30 A, 09.00 a break, 09.10 B, 09.40 the one of v1, 10.00 five pitches of which p2 is the one of v2. */
const NOTIFIED: readonly MeetingEvent[] = [
  ...draftedEvents().slice(0, 1),
  added('a', { start: '08:30', minutes: 30 }),
  added('rast', { kind: 'break', minutes: 10 }),
  added('b', { minutes: 30 }),
  added('c', { title: 'Sensorer', minutes: 20 }),
  added('d', {
    title: 'Expo',
    minutes: 50,
    slots: ['p1', 'p2', 'p3', 'p4', 'p5'].map((slotId) => ({
      slotId,
      title: `Idé ${slotId}`,
      presenters: [],
    })),
  }),
  invited('v1', 'c'),
  invited('v2', 'd', 'p2'),
  { type: 'NoticePosted', data: {} },
];

/** B takes four minutes: what comes after it is near before B is on. */
const SHORT: MeetingEvent = { type: 'ItemChanged', data: { itemId: 'b', plan: aPlan({ minutes: 4 }) } };

function place(at: string, events: readonly MeetingEvent[] = [], of = 'v1', date?: string): PresenterPlace {
  const state = meetingOf([...NOTIFIED, ...events]);
  const invitation = state.presenters.find(({ invitationId }) => invitationId === of);
  if (!invitation) throw new Error(`nobody is invited as ${of}`);
  return presenterPlaceOf(state, invitation, momentAt(at, date));
}

describe('where a presenter’s item stands', () => {
  it('is planned until its day and hour are near', () => {
    expect(place('12:00', [], 'v1', '2018-04-18')).toEqual({
      standing: 'planned',
      title: 'Sensorer',
      minutes: 20,
      date: '2018-04-20',
      planned: '09:40',
      counts: 'items',
      withdrawn: false,
      near: false,
      mayJoin: false,
    });
    expect(place('09:24').standing).toBe('planned');
    // The secretary has forgotten to start the meeting: the plan still says when.
    expect(place('09:25')).toMatchObject({ standing: 'soon', mayJoin: false });
    expect(place('09:30')).toMatchObject({ standing: 'soon', mayJoin: true });
  });

  it('waits while others are before it, told in number alone, with the time it is likely to begin', () => {
    const late = [started, item('a', '08:42')];
    const waiting = place('08:50', late);
    expect(waiting).toMatchObject({
      standing: 'waiting',
      before: 2,
      predicted: '09:52',
      drift: 12,
      mayJoin: false,
    });
    expect(JSON.stringify(waiting)).not.toContain('Expo');
  });

  it('is soon, next, on and done as the meeting goes along', () => {
    const all = [started, item('a', '08:30'), item('b', '09:10'), item('c', '09:40'), item('d', '10:00')];
    expect(place('08:59', [SHORT, ...all.slice(0, 2)]).standing).toBe('soon');
    expect(place('09:12', all.slice(0, 3))).toMatchObject({ standing: 'next', before: 1, mayJoin: false });
    expect(place('09:32', all.slice(0, 3))).toMatchObject({ standing: 'next', near: true, mayJoin: true });
    expect(place('09:45', all.slice(0, 4))).toMatchObject({ standing: 'now', mayJoin: true });
    expect(place('10:05', all)).toMatchObject({ standing: 'done', mayJoin: false });
  });

  it('has no time where nobody has said "next" for too long', () => {
    const lost = place('10:40', [started, item('a', '08:30')]);
    expect(lost).toMatchObject({ standing: 'waiting', withdrawn: true });
    expect(lost.predicted).toBeUndefined();
    expect(lost.drift).toBeUndefined();
  });

  it('is off when it is put off, removed, or never came before the end, and cancelled with the meeting', () => {
    const deferred: MeetingEvent = {
      type: 'ItemDeferred',
      data: { itemId: 'c', deferral: { to: ['next-meeting'] } },
    };
    expect(place('09:00', [started, deferred]).standing).toBe('off');
    expect(place('09:00', [{ type: 'ItemRemoved', data: { itemId: 'c' } }])).toMatchObject({
      standing: 'off',
      mayJoin: false,
    });
    const closed: MeetingEvent = { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } };
    expect(place('12:00', [started, closed]).standing).toBe('off');
    expect(place('09:00', [{ type: 'MeetingCancelled', data: {} }]).standing).toBe('cancelled');
  });

  it('may be joined when the secretariat lets somebody in, whatever the clock says, and not after the thanks', () => {
    const early = [started, item('a', '08:30'), about('PresenterLetIn')];
    expect(place('08:31', early)).toMatchObject({ standing: 'waiting', mayJoin: true });
    expect(place('08:40', [...early, about('PresenterThanked')])).toMatchObject({
      standing: 'done',
      mayJoin: false,
    });
  });
});

describe('where one of five pitches stands', () => {
  const on = [started, item('d', '10:00')];

  it('counts the items before it until its own is on, and then the pitches', () => {
    expect(place('08:35', [started, item('a', '08:30')], 'v2')).toMatchObject({
      pitch: 'Idé p2',
      before: 3,
      counts: 'items',
      planned: '10:10',
      predicted: '10:10',
    });
    expect(place('10:03', on, 'v2')).toMatchObject({
      standing: 'next',
      before: 1,
      counts: 'pitches',
      predicted: '10:10',
    });
  });

  it('is on by the secretariat’s word and over by it, and never by the clock', () => {
    expect(place('10:12', on, 'v2').standing).toBe('next');
    expect(place('10:12', [...on, about('PresenterLetIn', 'v2')], 'v2').standing).toBe('now');
    const thanked = [...on, about('PresenterLetIn', 'v2'), about('PresenterThanked', 'v2')];
    expect(place('10:12', thanked, 'v2').standing).toBe('done');
  });

  it('is off when the pitch is taken out', () => {
    const plan = aPlan({ title: 'Expo', minutes: 50 });
    expect(place('09:00', [{ type: 'ItemChanged', data: { itemId: 'd', plan } }], 'v2').standing).toBe('off');
  });
});

describe('what whoever leads is to do about a presenter', () => {
  const cue = (at: string, ...events: readonly MeetingEvent[]) => {
    const state = meetingOf([...NOTIFIED, ...events]);
    const [invitation] = state.presenters;
    return invitation && presenterCueOf(state, invitation, momentAt(at));
  };

  it('is to let in who is next, or who is ready when it is soon, and to thank who is in', () => {
    const begun = [started, item('a', '08:30')];
    expect(cue('08:40', ...begun)).toBeUndefined();
    expect(cue('08:59', SHORT, ...begun)).toBeUndefined();
    expect(cue('08:59', SHORT, ...begun, about('PresenterReady'))).toBe('let-in');
    expect(cue('09:12', ...begun, item('b', '09:10'))).toBeUndefined();
    expect(cue('09:26', ...begun, item('b', '09:10'))).toBe('let-in');
    const within = [...begun, item('c', '09:40'), about('PresenterLetIn')];
    expect(cue('09:41', ...within)).toBe('thank');
    expect(cue('10:01', ...within, item('d', '10:00'))).toBe('thank');
    expect(cue('10:01', ...within, about('PresenterThanked'))).toBeUndefined();
    expect(cue('08:40')).toBeUndefined();
  });
});

describe('laws of a presenter’s place', () => {
  it('after anything at all it says a time only as predicted, and the way in only on the day', () => {
    fc.assert(
      fc.property(someCommands, fc.constantFrom('08:00', '09:41', '13:00'), (commands, time) => {
        const moment = momentAt(time);
        let events: readonly MeetingEvent[] = draftedEvents();
        for (const command of commands) {
          const after = given(events).when(command).answered();
          events = [...events, ...after];
        }
        const state = meetingOf(events);
        for (const invitation of state.presenters) {
          const where = presenterPlaceOf(state, invitation, moment);
          const timed = where.predicted !== undefined;
          expect(timed && (state.phase !== 'ongoing' || where.withdrawn)).toBe(false);
          const over = where.standing === 'done' || where.standing === 'off';
          expect(where.mayJoin && (over || where.date !== moment.date)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
