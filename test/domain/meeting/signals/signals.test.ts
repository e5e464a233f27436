import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsToChat } from '../../../../src/domain/meeting/call-thread.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { noteSignal } from '../../../../src/domain/meeting/signals/decide.ts';
import type { Signal, SignalKind } from '../../../../src/domain/meeting/signals/signal.ts';
import { SIGNAL_KINDS } from '../../../../src/domain/meeting/signals/signal.ts';
import { suggestionsOf } from '../../../../src/domain/meeting/signals/suggestions.ts';
import type { MeetingState } from '../../../../src/domain/meeting/state.ts';
import {
  closedEvents,
  given,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const signal = (kind: SignalKind, time: string, personId?: string): Signal => ({
  signalId: `${kind} ${time} ${personId ?? ''}`.trim(),
  kind,
  time,
  ...(personId ? { personId } : {}),
});
/** The meeting after Teams told these, one after the other. */
const told = (events: readonly MeetingEvent[], ...signals: readonly Signal[]): MeetingState =>
  signals.reduce((state, each) => meetingOf(noteSignal(state, each), state), meetingOf(events));
const suggested = (state: MeetingState) =>
  suggestionsOf(state).map(({ kind, personId = '', time }) => `${kind} ${personId} ${time}`);
const present: MeetingEvent = {
  type: 'AttendanceConfirmed',
  data: { presences: [{ personId: 'anna', presence: 'present' }] },
};

describe('what Teams tells of the call', () => {
  it('is suggested while nobody has done it', () => {
    const state = told(notifiedEvents(), signal('call-started', '08:31'));
    expect(suggested(state)).toEqual(['call-started  08:31']);
    expect(suggested(meetingOf([{ type: 'MeetingStarted', data: { time: '08:30' } }], state))).toEqual([]);
    expect(suggested(told(ongoingEvents(), signal('call-ended', '12:04')))).toEqual(['call-ended  12:04']);
  });

  it('of people is suggested where what is registered says otherwise', () => {
    const begun = [...ongoingEvents(), present];
    expect(suggested(told(begun, signal('joined', '10:40', 'bo')))).toEqual(['joined bo 10:40']);
    expect(suggested(told(begun, signal('joined', '10:40', 'anna')))).toEqual([]);
    expect(suggested(told(begun, signal('left', '11:00', 'anna')))).toEqual(['left anna 11:00']);
    expect(suggested(told(begun, signal('left', '11:00', 'bo')))).toEqual([]);
    // Nobody of the meeting.
    expect(suggested(told(begun, signal('joined', '10:40', 'siv')))).toEqual([]);
  });

  it('is done by hand as well, and suggested no more', () => {
    const state = told([...ongoingEvents(), present], signal('joined', '10:40', 'bo'));
    const came: MeetingEvent = { type: 'PersonArrived', data: { personId: 'bo', time: '10:41' } };
    expect(suggested(meetingOf([came], state))).toEqual([]);
  });

  it('counts as it was told last: who left again is not suggested to have come', () => {
    const begun = [...ongoingEvents(), present];
    const state = told(begun, signal('joined', '10:40', 'bo'), signal('left', '10:42', 'bo'));
    expect(suggested(state)).toEqual([]);
    const back = told(begun, signal('left', '11:00', 'anna'), signal('joined', '11:02', 'anna'));
    expect(suggested(back)).toEqual([]);
  });

  it('leaves no trace where there is nothing to do about it', () => {
    for (const events of [notifiedEvents(), closedEvents()])
      expect(noteSignal(meetingOf(events), signal('joined', '08:20', 'bo'))).toEqual([]);
    expect(noteSignal(meetingOf(ongoingEvents()), signal('call-started', '08:31'))).toEqual([]);
    expect(noteSignal(meetingOf(closedEvents()), signal('call-ended', '12:04'))).toEqual([]);
  });

  it('changes nothing of the meeting by itself, whatever is told (D12, a law)', () => {
    const any = fc.record({
      kind: fc.constantFrom(...SIGNAL_KINDS),
      time: fc.constantFrom('08:00', '08:31', '10:40', '12:04'),
      personId: fc.constantFrom('anna', 'bo', 'siv', undefined),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (signals) => {
        const events = [...ongoingEvents(), present];
        const state = told(
          events,
          ...signals.map(({ kind, time, personId }) => signal(kind, time, personId)),
        );
        const { signals: _told, ...rest } = state;
        const { signals: _none, ...before } = meetingOf(events);
        expect(rest).toEqual(before);
        // Of the call, as of each person, there is one suggestion at most.
        const about = suggestionsOf(state).map(({ personId }) => personId ?? '');
        expect(new Set(about).size).toBe(about.length);
      }),
    );
  });
});

describe('“Inte nu”', () => {
  const events: readonly MeetingEvent[] = [
    ...notifiedEvents(),
    { type: 'CallSignalled', data: signal('call-started', '08:31') },
  ];
  const dismiss = { type: 'DismissSignal', data: { signalId: 'call-started 08:31' } } as const;

  it('puts a suggestion aside, once', () => {
    const when = given(events).when(dismiss);
    when.thenEvents({ type: 'SignalDismissed', data: { signalId: 'call-started 08:31' } });
    expect(suggested(when.after())).toEqual([]);
    given([...events, { type: 'SignalDismissed', data: { signalId: 'call-started 08:31' } }])
      .when(dismiss)
      .thenNothing();
  });
});

describe('a join link', () => {
  const thread = '19:meeting_NjY3@thread.v2';
  it.each([
    [`https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=x`, thread, true],
    ['https://teams.microsoft.com/l/meetup-join/19%3aannan@thread.v2/0', thread, false],
    [
      'https://teams.microsoft.com/l/meetup-join/19%3ak%40thread.tacv2/17?x',
      '19:k@thread.tacv2;messageid=17',
      true,
    ],
    [
      'https://teams.microsoft.com/l/meetup-join/19%3ak%40thread.tacv2/18?x',
      '19:k@thread.tacv2;messageid=17',
      false,
    ],
    ['https://teams.microsoft.com/%E0%A4%A', thread, false],
    [undefined, thread, false],
    ['https://teams.microsoft.com//', '', false],
  ])('%s leads to %s: %s', (link, conversationId, leads) => {
    expect(leadsToChat(link, conversationId)).toBe(leads);
  });
});
