import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { noMeeting } from '../../../../src/domain/meeting/evolve.ts';
import { decideRehearsal, isHiddenFrom } from '../../../../src/domain/meeting/rehearsing/decide.ts';
import type { MeetingState } from '../../../../src/domain/meeting/state.ts';
import { liveClockOf } from '../../../../src/domain/meeting/views/live-clock.ts';
import {
  aPlan,
  draftedEvents,
  given,
  meetingOf,
  momentAt,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const AS = { meetingId: 'm1~x', by: 'sekr' };
/** The events that a rehearsal of this meeting begins with, after whatever was rehearsed before. */
function begun(
  meeting: readonly MeetingEvent[],
  rehearsed: MeetingState = noMeeting,
): readonly MeetingEvent[] {
  const decided = decideRehearsal(rehearsed, meetingOf(meeting), AS);
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value;
}
const end = { type: 'EndRehearsal', data: {} } as const;

describe('a rehearsal (D9)', () => {
  const meeting: readonly MeetingEvent[] = [
    ...notifiedEvents(),
    { type: 'GuestInvited', data: { guest: { guestId: 'g1', name: 'Ada Ny' } } },
    { type: 'AttendanceReplied', data: { personId: 'bo', reply: { kind: 'remote' } } },
  ];

  it('has the agenda, the guests and the replies of the meeting, and can be started at once', () => {
    const state = meetingOf(begun(meeting));
    expect(state).toMatchObject({
      meetingId: 'm1~x',
      phase: 'notified',
      rehearsal: { of: 'm1', by: 'sekr' },
      guests: [{ guestId: 'g1' }],
    });
    expect(state.items.map(({ itemId, late }) => [itemId, late])).toEqual([
      ['i1', false],
      ['i2', false],
    ]);
    expect(state.replies.get('bo')).toMatchObject({ reply: { kind: 'remote' }, by: 'sekr' });
    given(begun(draftedEvents()))
      .when({ type: 'StartMeeting', data: { time: '14:00' } })
      .thenEvents({ type: 'MeetingStarted', data: { time: '14:00' } });
  });

  it('is of a meeting to come that has an agenda, and of no rehearsal', () => {
    const refused = (events: readonly MeetingEvent[]) => decideRehearsal(noMeeting, meetingOf(events), AS);
    expect(refused(ongoingEvents())).toMatchObject({ error: { code: 'wrong-phase' } });
    expect(refused(draftedEvents().slice(0, 1))).toMatchObject({ error: { code: 'agenda-empty' } });
    expect(refused(begun(meeting))).toMatchObject({ error: { code: 'wrong-phase' } });
  });

  it('goes on while it is on, and follows the meeting until it has begun', () => {
    const first = begun(meeting);
    expect(begun(meeting, meetingOf(first))).toEqual([]);
    const changed: readonly MeetingEvent[] = [
      ...meeting,
      { type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan({ title: 'Sent' }) } },
    ];
    expect(begun(changed, meetingOf(first))).not.toEqual([]);
    const started: MeetingEvent = { type: 'MeetingStarted', data: { time: '14:00' } };
    expect(begun(changed, meetingOf([...first, started]))).toEqual([]);
  });

  it('that is over is begun anew with nothing of the one before', () => {
    const lived: readonly MeetingEvent[] = [
      ...begun(meeting),
      { type: 'MeetingStarted', data: { time: '14:00' } },
      { type: 'ItemStarted', data: { itemId: 'i1', time: '14:00' } },
      { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: 'öva' } },
      { type: 'RehearsalEnded', data: {} },
    ];
    expect(meetingOf(lived)).toMatchObject({ phase: 'cancelled', rehearsal: { ended: true } });
    const again = meetingOf([...lived, ...begun(meeting, meetingOf(lived))]);
    expect(again).toMatchObject({ phase: 'notified', steps: [], items: [{ clauses: [] }, {}] });
    expect(again).not.toHaveProperty('startedAt');
    expect(again).not.toHaveProperty('currentItemId');
  });

  it('is ended once; a real meeting is none', () => {
    given(begun(meeting)).when(end).thenEvents({ type: 'RehearsalEnded', data: {} });
    given([...begun(meeting), { type: 'RehearsalEnded', data: {} }])
      .when(end)
      .thenNothing();
    given(ongoingEvents()).when(end).thenRefused('not-a-rehearsal');
  });

  it('is hidden from everybody but the one who holds it', () => {
    const state = meetingOf(begun(meeting));
    expect(['sekr', 'anna', ''].map((personId) => isHiddenFrom(state, personId))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isHiddenFrom(meetingOf(meeting), 'anna')).toBe(false);
  });

  it('keeps its times as if it had been planned to begin when it began, on whatever day', () => {
    const planned: readonly MeetingEvent[] = [
      ...notifiedEvents(),
      { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan({ start: '08:30', minutes: 20 }) } },
      { type: 'ItemChanged', data: { itemId: 'i2', plan: aPlan({ start: '08:50', minutes: 30 }) } },
    ];
    const rehearsed = meetingOf([
      ...begun(planned),
      { type: 'MeetingStarted', data: { time: '14:00' } },
      { type: 'ItemStarted', data: { itemId: 'i1', time: '14:05' } },
    ]);
    const clock = liveClockOf(rehearsed, momentAt('14:10', '2018-03-01'));
    expect(clock).toMatchObject({ drift: 5, withdrawn: false });
    expect(clock.items.map(({ predicted }) => predicted)).toEqual([undefined, '14:25']);
  });
});
