import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { peopleOf } from '../../../../src/domain/meeting/people.ts';
import type { Presence, Reply } from '../../../../src/domain/meeting/vocabulary.ts';
import {
  closedEvents,
  contextAt,
  given,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const replied = (personId: string, reply: Reply): MeetingEvent => ({
  type: 'AttendanceReplied',
  data: { personId, reply },
});
const confirm = (missing: readonly string[] = [], alsoPresent: readonly string[] = []) =>
  ({ type: 'ConfirmAttendance', data: { missing, alsoPresent } }) as const;
const confirmed = (presences: Readonly<Record<string, Presence>>): MeetingEvent => ({
  type: 'AttendanceConfirmed',
  data: { presences: Object.entries(presences).map(([personId, presence]) => ({ personId, presence })) },
});
const answered: readonly MeetingEvent[] = [
  ...ongoingEvents(),
  replied('anna', { kind: 'attending' }),
  replied('bo', { kind: 'remote' }),
  replied('cia', { kind: 'declined', substitute: { name: 'Ada Dal' } }),
];

describe('confirming attendance (D3)', () => {
  it('in one tap: those who said yes and the secretariat are here, the declined excused, the silent unknown', () => {
    given(answered)
      .when(confirm())
      .thenEvents(
        confirmed({
          anna: 'present',
          bo: 'remote',
          cia: 'excused',
          'substitute:cia': 'present',
          dag: 'unknown',
          sekr: 'present',
        }),
      );
  });

  it('takes exceptions both ways', () => {
    given(answered)
      .when(confirm(['anna', 'substitute:cia'], ['dag']))
      .thenEvents(
        confirmed({
          anna: 'absent',
          bo: 'remote',
          cia: 'excused',
          'substitute:cia': 'absent',
          dag: 'present',
          sekr: 'present',
        }),
      );
  });

  it('expects those who come later later, those whose time has come now', () => {
    const events = [...ongoingEvents(), replied('anna', { kind: 'partial', from: '10:40' })];
    const at = (time: string) =>
      given(events).when(confirm(), contextAt(time)).after().attendance.get('anna');
    expect(at('08:35')).toEqual({ presence: 'expected-later' });
    expect(at('10:40')).toEqual({ presence: 'present' });
  });

  it('sent again changes nothing', () => {
    const first = given(answered).when(confirm(['anna']));
    const again = [...answered, confirmed({ ...presences(first.after()) })];
    given(again)
      .when(confirm(['anna']))
      .thenNothing();
  });

  it('said again keeps the times of those who are here, and takes in those who are not', () => {
    const events: readonly MeetingEvent[] = [
      ...answered,
      confirmed({ anna: 'absent', bo: 'remote', cia: 'excused', dag: 'unknown', sekr: 'present' }),
      { type: 'PersonArrived', data: { personId: 'dag', time: '09:10' } },
    ];
    given(events)
      .when(confirm())
      .thenEvents(confirmed({ anna: 'present', 'substitute:cia': 'present' }));
  });

  it('refuses people who are not of the meeting', () => {
    given(answered)
      .when(confirm(['nobody']))
      .thenRefused('person-not-found');
    given(answered)
      .when(confirm([], ['substitute:anna']))
      .thenRefused('person-not-found');
  });

  it('waits for the meeting to start, and can be done after it', () => {
    given(notifiedEvents()).when(confirm()).thenRefused('wrong-phase');
    const late = [
      ...ongoingEvents(),
      replied('anna', { kind: 'partial', from: '11:00' }),
      { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } } as const,
    ];
    const state = given(late).when(confirm(), contextAt('08:00')).after();
    expect(state.attendance.get('anna')).toEqual({ presence: 'present' });
  });
});

describe('arrivals and departures', () => {
  const arrive = (time?: string, more = {}) =>
    ({ type: 'RegisterArrival', data: { personId: 'anna', ...(time ? { time } : {}), ...more } }) as const;
  const leave = (time?: string, more = {}) =>
    ({ type: 'RegisterDeparture', data: { personId: 'anna', ...(time ? { time } : {}), ...more } }) as const;
  const arrived = (time: string): MeetingEvent => ({
    type: 'PersonArrived',
    data: { personId: 'anna', time },
  });
  const gone = (time: string): MeetingEvent => ({ type: 'PersonLeft', data: { personId: 'anna', time } });

  it('are registered now, or at a time told', () => {
    given(ongoingEvents()).when(arrive(), contextAt('10:40')).thenEvents(arrived('10:40'));
    given(ongoingEvents())
      .when(leave('11:00', { approximate: true }))
      .thenEvents({ type: 'PersonLeft', data: { personId: 'anna', time: '11:00', approximate: true } });
  });

  it('told again are nothing', () => {
    given([...ongoingEvents(), arrived('10:40')])
      .when(arrive('10:40'))
      .thenNothing();
    given([...ongoingEvents(), arrived('10:40'), gone('11:00')])
      .when(leave('11:00'))
      .thenNothing();
  });

  it('come in order', () => {
    given([...ongoingEvents(), arrived('10:40')])
      .when(leave('10:30'))
      .thenRefused('invalid-time-order', { from: '10:40', to: '10:30' });
  });

  it('keep the part before somebody left and came back', () => {
    const state = meetingOf([...ongoingEvents(), arrived('08:45'), gone('10:00'), arrived('11:00')]);
    expect(state.attendance.get('anna')).toEqual({
      presence: 'present',
      from: '11:00',
      earlier: [{ from: '08:45', to: '10:00' }],
    });
  });

  it('keep somebody who takes part through Teams there', () => {
    const state = meetingOf([...ongoingEvents(), replied('anna', { kind: 'remote' }), arrived('09:00')]);
    expect(state.attendance.get('anna')).toEqual({ presence: 'remote', from: '09:00' });
  });

  it('after the meeting need a time', () => {
    given(closedEvents()).when(arrive()).thenRefused('invalid-time', { value: '' });
    given(closedEvents()).when(arrive('10:40')).thenEvents(arrived('10:40'));
  });

  it('are of people of the meeting, at times of day', () => {
    given(ongoingEvents())
      .when({ type: 'RegisterArrival', data: { personId: 'nobody' } })
      .thenRefused('person-not-found');
    given(ongoingEvents()).when(arrive('10.40')).thenRefused('invalid-time', { value: '10.40' });
  });
});

describe('a correction of presence', () => {
  const parted: MeetingEvent = {
    type: 'PresenceCorrected',
    data: { personId: 'anna', presence: 'present', parts: true },
  };
  const correct = (presence: Presence, times = {}) =>
    ({ type: 'CorrectPresence', data: { personId: 'anna', presence, ...times } }) as const;

  it('replaces everything known', () => {
    const state = given([
      ...ongoingEvents(),
      { type: 'PersonArrived', data: { personId: 'anna', time: '10:40' } },
    ])
      .when(correct('remote', { to: '11:00', toApproximate: true }))
      .after();
    expect(state.attendance.get('anna')).toEqual({ presence: 'remote', to: '11:00', toApproximate: true });
  });

  it('tells of each time by itself whether it is approximate', () => {
    const state = given(ongoingEvents())
      .when(correct('present', { from: '09:00', fromApproximate: true, to: '11:00' }))
      .after();
    expect(state.attendance.get('anna')).toEqual({
      presence: 'present',
      from: '09:00',
      fromApproximate: true,
      to: '11:00',
    });
  });

  it('reads older logs, where one word stood for the time told last', () => {
    const told = (data: object) =>
      meetingOf([
        ...ongoingEvents(),
        {
          type: 'PresenceCorrected',
          data: { personId: 'anna', presence: 'present', approximate: true, ...data },
        },
      ]).attendance.get('anna');
    expect(told({ from: '09:00', to: '11:00' })).toEqual({
      presence: 'present',
      from: '09:00',
      to: '11:00',
      toApproximate: true,
    });
    expect(told({ from: '09:00' })).toEqual({ presence: 'present', from: '09:00', fromApproximate: true });
  });

  it('says that somebody was there for parts nobody can name, until it is corrected (S4)', () => {
    const parts = given(ongoingEvents())
      .when(correct('present', { parts: true }))
      .after();
    expect(parts.attendance.get('anna')).toEqual({ presence: 'present', parts: true });
    given([...ongoingEvents(), parted])
      .when(correct('present', { parts: true }))
      .thenNothing();
    const left = given([...ongoingEvents(), parted])
      .when({ type: 'RegisterDeparture', data: { personId: 'anna', time: '11:00' } })
      .after();
    expect(left.attendance.get('anna')).toEqual({ presence: 'present', to: '11:00', parts: true });
    const whole = given([...ongoingEvents(), parted])
      .when(correct('present'))
      .after();
    expect(whole.attendance.get('anna')).toEqual({ presence: 'present' });
  });

  it('keeps somebody who came when the meeting was over out of it, also when attendance is confirmed anew', () => {
    const state = given([
      ...closedEvents(),
      { type: 'PresenceCorrected', data: { personId: 'dag', presence: 'afterwards' } },
    ])
      .when(confirm())
      .after();
    expect(state.attendance.get('dag')).toEqual({ presence: 'afterwards' });
  });

  it('gives no times to those who were not there', () => {
    given(ongoingEvents())
      .when(correct('absent', { from: '09:00' }))
      .thenEvents({ type: 'PresenceCorrected', data: { personId: 'anna', presence: 'absent' } });
  });

  it('that says what stands is nothing', () => {
    given([...ongoingEvents(), confirmed({ anna: 'present' })])
      .when(correct('present'))
      .thenNothing();
  });

  it('has times in order', () => {
    given(ongoingEvents())
      .when(correct('present', { from: '11:00', to: '10:00' }))
      .thenRefused('invalid-time-order', { from: '11:00', to: '10:00' });
  });
});

describe('a substitute', () => {
  const withAda = [
    ...notifiedEvents(),
    replied('cia', { kind: 'declined', substitute: { name: 'Ada Dal' } }),
  ];
  const ids = (events: readonly MeetingEvent[]) =>
    peopleOf(meetingOf(events)).map((person) => person.personId);

  it('is a person of the meeting while a reply names them', () => {
    expect(ids(withAda)).toContain('substitute:cia');
    expect(ids([...withAda, replied('cia', { kind: 'attending' })])).not.toContain('substitute:cia');
  });

  it('who attended stays one when the reply changes', () => {
    const events: readonly MeetingEvent[] = [
      ...withAda,
      { type: 'MeetingStarted', data: { time: '08:30' } },
      confirmed({ 'substitute:cia': 'present' }),
      replied('cia', { kind: 'attending' }),
    ];
    const ada = peopleOf(meetingOf(events)).find((person) => person.personId === 'substitute:cia');
    expect(ada).toMatchObject({ name: 'Ada Dal', organisation: 'Åstorp', standing: 'substitute' });
  });

  it('who did not come is forgotten when the reply no longer names them', () => {
    const events: readonly MeetingEvent[] = [
      ...withAda,
      { type: 'MeetingStarted', data: { time: '08:30' } },
      confirmed({ 'substitute:cia': 'absent' }),
      replied('cia', { kind: 'attending' }),
    ];
    expect(ids(events)).not.toContain('substitute:cia');
  });
});

function presences(state: ReturnType<typeof meetingOf>): Record<string, Presence> {
  return Object.fromEntries([...state.attendance].map(([id, { presence }]) => [id, presence]));
}
