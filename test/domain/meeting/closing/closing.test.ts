import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { recordArchived, recordCardPosted } from '../../../../src/domain/meeting/delivered/decide.ts';
import {
  agreedEvents,
  closedEvents,
  contextAt,
  given,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const close = (leftovers?: 'carry-over' | 'keep') =>
  ({ type: 'CloseMeeting', data: leftovers ? { leftovers } : {} }) as const;
const checked = {
  type: 'ProtocolChecked',
  data: { name: 'Anna Ek', personId: 'anna', how: 'checked' },
} as const;
const agree = { type: 'AgreeProtocol', data: {} } as const;

describe('closing', () => {
  it('asks once for all items nobody came to (D15)', () => {
    given(ongoingEvents()).when(close()).thenRefused('undecided-items-need-choice', { count: 2 });
    given(ongoingEvents())
      .when(close('carry-over'), contextAt('12:05'))
      .thenEvents({
        type: 'MeetingClosed',
        data: {
          time: '12:05',
          leftovers: [
            { itemId: 'i1', choice: 'carry-over' },
            { itemId: 'i2', choice: 'carry-over' },
          ],
        },
      });
  });

  it('needs no choice for items that were begun or decided (S16)', () => {
    given([
      ...ongoingEvents(),
      { type: 'ItemStarted', data: { itemId: 'i1', time: '08:40' } },
      { type: 'OutcomeRecorded', data: { itemId: 'i2', text: 'tackar' } },
    ])
      .when(close(), contextAt('12:00'))
      .thenEvents({ type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } });
  });

  it('needs no choice for breaks and follow-ups', () => {
    const breaks: readonly MeetingEvent[] = ['i1', 'i2'].map((itemId) => ({
      type: 'ItemChanged',
      data: { itemId, plan: { kind: 'break', title: 'Lunch', presenters: [], papers: [] } },
    }));
    given([...ongoingEvents(), ...breaks])
      .when(close(), contextAt('12:00'))
      .thenEvents({ type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } });
  });

  it('is done once, to a meeting that is on', () => {
    given(closedEvents()).when(close()).thenNothing();
    given(notifiedEvents()).when(close('keep')).thenRefused('wrong-phase');
    given(agreedEvents()).when(close()).thenRefused('wrong-phase');
  });

  it('ends the item that is on and the break', () => {
    const state = given([
      ...ongoingEvents(),
      { type: 'ItemStarted', data: { itemId: 'i1', time: '08:40' } },
      { type: 'BreakStarted', data: { time: '09:00' } },
    ])
      .when(close('keep'), contextAt('12:00'))
      .after();
    expect(state).toMatchObject({ phase: 'closed', closedAt: '12:00' });
    expect(state.items[0]?.endedAt).toBe('12:00');
    expect(state).not.toHaveProperty('currentItemId');
    expect(state).not.toHaveProperty('onBreakSince');
  });

  it('can be refined item by item', () => {
    const choose = { type: 'ChooseLeftover', data: { itemId: 'i1', choice: 'carry-over' } } as const;
    given(closedEvents())
      .when(choose)
      .thenEvents({ type: 'LeftoverChosen', data: { itemId: 'i1', choice: 'carry-over' } });
    given([...closedEvents(), { type: 'LeftoverChosen', data: choose.data }])
      .when(choose)
      .thenNothing();
    given(ongoingEvents()).when(choose).thenRefused('wrong-phase');
  });
});

describe('a check of the protocol', () => {
  const mark = (data: Extract<MeetingEvent, { type: 'ProtocolChecked' }>['data']) =>
    ({ type: 'MarkChecked', data }) as const;

  it('is registered once, and another word of the same person replaces it', () => {
    given(closedEvents()).when(mark(checked.data)).thenEvents(checked);
    given([...closedEvents(), checked])
      .when(mark({ name: ' Anna Ek ', personId: 'anna', how: 'checked' }))
      .thenNothing();
    const state = given([...closedEvents(), checked])
      .when(mark({ name: 'Anna Ek', personId: 'anna', how: 'approved' }))
      .after();
    expect(state.checks).toMatchObject([{ name: 'Anna Ek', how: 'approved', by: 'sekr' }]);
  });

  it('names somebody', () => {
    given(closedEvents())
      .when(mark({ name: '', how: 'checked' }))
      .thenRefused('text-missing');
    given(closedEvents())
      .when(mark({ name: 'X', personId: 'x', how: 'checked' }))
      .thenRefused('person-not-found');
    given(ongoingEvents())
      .when(mark({ name: 'X', how: 'checked' }))
      .thenRefused('wrong-phase');
  });

  it('is withdrawn once', () => {
    const withdraw = { type: 'WithdrawCheck', data: { name: 'Anna Ek' } } as const;
    given([...closedEvents(), checked])
      .when(withdraw)
      .thenEvents({ type: 'ProtocolCheckWithdrawn', data: { name: 'Anna Ek' } });
    given(closedEvents()).when(withdraw).thenNothing();
  });
});

describe('agreeing the protocol', () => {
  it('takes the number, the day, and those who sign', () => {
    given([...closedEvents(), checked])
      .when(agree, { ...contextAt('10:00'), protocolNumber: '3/2018' })
      .thenEvents({
        type: 'ProtocolAgreed',
        data: {
          revision: 1,
          number: '3/2018',
          date: '2018-04-20',
          signatories: [
            { name: 'Anna Ek', role: 'ordförande' },
            { name: 'Eva Ros', role: 'sekretariatschef' },
          ],
        },
      });
  });

  it('puts no chair there who was not present (D8)', () => {
    const state = given([
      ...closedEvents(),
      { type: 'PresenceCorrected', data: { personId: 'anna', presence: 'excused' } },
      checked,
    ])
      .when(agree)
      .after();
    expect(state.agreed?.signatories.map(({ name }) => name)).toEqual(['Eva Ros']);
    expect(state.agreed).not.toHaveProperty('number');
  });

  it('needs confirmed attendance and somebody who has read it', () => {
    const unconfirmed = [
      ...ongoingEvents(),
      { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } } as const,
      checked,
    ];
    given(unconfirmed).when(agree).thenRefused('attendance-not-confirmed');
    given(closedEvents()).when(agree).thenRefused('not-checked-by-anyone');
  });

  it('is done once, to a closed meeting', () => {
    given(agreedEvents()).when(agree).thenNothing();
    given(ongoingEvents()).when(agree).thenRefused('wrong-phase');
  });

  it('keeps the version of the log that was agreed', () => {
    const events = agreedEvents();
    expect(meetingOf(events).agreed).toMatchObject({
      version: events.length,
      at: '2018-04-20T08:00:00.000Z',
    });
  });
});

describe('what the product notes', () => {
  const posted = { card: 'notice', conversationId: 'k', activityId: 'a1' } as const;
  const archived = { revision: 1, files: [{ name: 'protokoll.html', sha256: 'ab', size: 2 }] };

  it('is a card once, and the new one where a lost card was posted anew', () => {
    const state = meetingOf(notifiedEvents());
    expect(recordCardPosted(state, posted)).toEqual([{ type: 'CardPosted', data: posted }]);
    const known = meetingOf([...notifiedEvents(), { type: 'CardPosted', data: posted }]);
    expect(recordCardPosted(known, posted)).toEqual([]);
    expect(recordCardPosted(known, { ...posted, activityId: 'a2' })).toHaveLength(1);
    expect(recordCardPosted(meetingOf([]), posted)).toEqual([]);
  });

  it('is the archive of the agreed revision, once', () => {
    const state = meetingOf(agreedEvents());
    expect(recordArchived(state, archived)).toEqual([{ type: 'ProtocolArchived', data: archived }]);
    const filed = meetingOf([...agreedEvents(), { type: 'ProtocolArchived', data: archived }]);
    expect(recordArchived(filed, archived)).toEqual([]);
    expect(recordArchived(state, { ...archived, revision: 2 })).toEqual([]);
    expect(recordArchived(meetingOf(closedEvents()), archived)).toEqual([]);
  });
});
