import { describe, expect, it } from 'vitest';
import { remindInTime } from '../../../../src/domain/meeting/attendance/decide-reminder.ts';
import {
  answerTime,
  lastReminded,
  reminderTime,
  unansweredIn,
} from '../../../../src/domain/meeting/attendance/unanswered.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import {
  closedEvents,
  contextAt,
  draftedEvents,
  given,
  meetingOf,
  momentAt,
  notifiedEvents,
  ongoingEvents,
  someDetails,
} from '../../../support/meeting-builders.ts';

const ALL = new Set(['anna', 'bo', 'cia', 'dag', 'sekr']);
const answered = (personId: string): MeetingEvent => ({
  type: 'AttendanceReplied',
  data: { personId, reply: { kind: 'attending' } },
});
const remind = (reminderId: string, again?: boolean) =>
  ({ type: 'RemindUnanswered', data: { reminderId, ...(again ? { again } : {}) } }) as const;
const reminded = (reminderId: string, ...personIds: string[]): MeetingEvent => ({
  type: 'RemindersSent',
  data: { reminderId, personIds },
});
/** The builders' events happen at 08.00 UTC on the meeting's day. */
const at = (time: string, date?: string) => contextAt(time, { moment: momentAt(time, date), reachable: ALL });

describe('the secretariat’s reminder', () => {
  it('goes to those who speak for a municipality and have not answered', () => {
    given([...notifiedEvents(), answered('anna')])
      .when(remind('r1'), at('09:00'))
      .thenEvents(reminded('r1', 'bo', 'cia', 'dag'));
  });

  it('goes only to those whom mail reaches', () => {
    const context = { ...at('09:00'), reachable: new Set(['cia', 'anna']) };
    given(notifiedEvents())
      .when(remind('r1'), context)
      .thenEvents(reminded('r1', 'anna', 'cia'));
    given([...notifiedEvents(), answered('cia'), answered('anna')])
      .when(remind('r1'), context)
      .thenRefused('no-address-to-remind');
  });

  it('reaches nobody twice within twelve hours', () => {
    const events = [...notifiedEvents(), reminded('r1', 'anna', 'bo')];
    given(events)
      .when(remind('r2'), at('19:59'))
      .thenEvents(reminded('r2', 'cia', 'dag'));
    given(events)
      .when(remind('r2'), at('20:00'))
      .thenEvents(reminded('r2', 'anna', 'bo', 'cia', 'dag'));
    given([...events, reminded('r2', 'cia', 'dag')])
      .when(remind('r3'), at('09:00'))
      .thenRefused('reminded-recently');
  });

  it('reaches all of them again when just that is asked for', () => {
    given([...notifiedEvents(), reminded('r1', 'anna', 'bo', 'cia', 'dag'), answered('bo')])
      .when(remind('r2', true), at('09:00'))
      .thenEvents(reminded('r2', 'anna', 'cia', 'dag'));
  });

  it('asked for twice by one press is one', () => {
    const events = [...notifiedEvents(), reminded('r1', 'anna')];
    given(events).when(remind('r1'), at('23:00')).thenNothing();
    given(events).when(remind('r1', true), at('23:00')).thenNothing();
  });

  it('is refused when everybody has answered, before the notice and once the meeting has begun', () => {
    const all = ['anna', 'bo', 'cia', 'dag'].map(answered);
    given([...notifiedEvents(), ...all])
      .when(remind('r1'), at('09:00'))
      .thenRefused('everybody-answered');
    for (const events of [draftedEvents(), ongoingEvents(), closedEvents()])
      given(events).when(remind('r1'), at('09:00')).thenRefused('wrong-phase');
  });

  it('stands in the log with who was reminded when, by whom', () => {
    const state = meetingOf([...notifiedEvents(), reminded('r1', 'anna'), reminded('r2', 'bo')]);
    expect(state.reminders).toMatchObject([
      { reminderId: 'r1', personIds: ['anna'], by: 'sekr', at: '2018-04-20T08:00:00.000Z' },
      { reminderId: 'r2', personIds: ['bo'] },
    ]);
    expect(lastReminded(state, 'anna')).toBe('2018-04-20T08:00:00.000Z');
    expect(lastReminded(state, 'cia')).toBeUndefined();
  });
});

describe('the reminder that comes at its time', () => {
  const due = (events: readonly MeetingEvent[], time: string, date = '2018-04-20') =>
    remindInTime(meetingOf(events), 'timed', { moment: momentAt(time, date), reachable: ALL });

  it('goes to whoever has not answered then, and to nobody when all have', () => {
    const events = [...notifiedEvents(), answered('anna')];
    expect(due(events, '20:00')).toEqual([reminded('timed', 'bo', 'cia', 'dag')]);
    expect(due([...events, ...['bo', 'cia', 'dag'].map(answered)], '20:00')).toEqual([]);
  });

  it('lets a notice be read for twelve hours, and a reminder too', () => {
    expect(due(notifiedEvents(), '19:59')).toEqual([]);
    expect(due([...notifiedEvents(), reminded('r1', 'anna', 'bo', 'cia')], '19:00')).toEqual([]);
  });

  it('comes once, and only while replies are awaited', () => {
    expect(due([...notifiedEvents(), reminded('timed', 'anna')], '20:00', '2018-04-22')).toEqual([]);
    for (const events of [draftedEvents(), ongoingEvents(), closedEvents()])
      expect(due(events, '20:00')).toEqual([]);
  });
});

describe('the time of a reminder', () => {
  it('is noon of the day before the last day to reply, and asks for an answer by noon of that day', () => {
    const details = someDetails({ replyBy: '2018-04-18' });
    expect(reminderTime(details)).toEqual({ date: '2018-04-17', time: '12:00' });
    expect(answerTime(details)).toEqual({ date: '2018-04-18', time: '12:00' });
  });

  it('is two days before the meeting where no last day is set', () => {
    expect(reminderTime(someDetails({ date: '2018-05-01' }))).toEqual({ date: '2018-04-29', time: '12:00' });
    expect(answerTime(someDetails({ date: '2018-05-01' }))).toEqual({ date: '2018-04-30', time: '12:00' });
  });

  it('concerns those who are asked whether they come, not the secretariat', () => {
    const [drafted, ...rest] = notifiedEvents();
    if (drafted?.type !== 'MeetingDrafted') throw new Error('a meeting begins as a draft');
    const ebbe = {
      personId: 'ebbe',
      name: 'Ebbe Alm',
      organisation: 'Region Nord',
      standing: 'co-opted',
    } as const;
    const invitees = [...drafted.data.invitees, ebbe];
    const coOpting = { ...drafted, data: { ...drafted.data, invitees } };
    expect(unansweredIn(meetingOf([coOpting, ...rest])).map(({ personId }) => personId)).toEqual([
      'anna',
      'bo',
      'cia',
      'dag',
      'ebbe',
    ]);
  });
});
