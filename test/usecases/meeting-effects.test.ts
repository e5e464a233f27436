import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { meetingEffects } from '../../src/usecases/meeting-effects.ts';
import { closedEvents, meetingOf, notifiedEvents, ongoingEvents, rich } from '../support/meeting-builders.ts';

const posted: readonly MeetingEvent[] = (['notice', 'meeting'] as const).map((card) => ({
  type: 'CardPosted',
  data: { card, conversationId: 'c', activityId: card },
}));
const undone = (what: string): MeetingEvent => ({ type: 'StepUndone', data: { version: 1, what } });
/** The cards that are posted or brought up to date, by the kind of job. */
function cards(before: readonly MeetingEvent[], ...events: readonly MeetingEvent[]): readonly string[] {
  const jobs = meetingEffects(meetingOf([...before, ...events]), events).jobs ?? [];
  return jobs
    .filter(({ kind }) => kind.startsWith('channel.'))
    .map(({ kind, payload }) => `${kind} ${(payload as { card: string }).card}`);
}

describe('what the world is told of a meeting', () => {
  it('shows a step taken back wherever the step was shown', () => {
    const ongoing = [...ongoingEvents(), ...posted];
    expect(cards(ongoing, undone('ItemStarted'))).toEqual(['channel.update meeting']);
    expect(cards(ongoing, undone('AttendanceReplied'))).toEqual(['channel.update notice']);
    expect(cards(ongoing, undone('TextWritten'))).toEqual([]);
    const rows = meetingEffects(meetingOf(ongoing), [undone('MeetingClosed')]).register ?? [];
    expect(rows.some(({ kind }) => kind === 'meeting')).toBe(true);
  });

  it('posts one card for the meeting, however often it is started', () => {
    const started: MeetingEvent = { type: 'MeetingStarted', data: { time: '08:30' } };
    expect(cards(notifiedEvents(), started)).toEqual(['channel.post meeting']);
    expect(cards([...notifiedEvents(), ...posted], started)).toEqual([
      'channel.update notice',
      'channel.update meeting',
    ]);
  });

  it('is drawn anew for its reviewers whenever something happens to the draft they have, and no longer', () => {
    const reviewers = [{ name: 'Anna Ek', personId: 'anna' }];
    const out: readonly MeetingEvent[] = [
      ...closedEvents(),
      { type: 'ReviewOpened', data: { reviewers, deadline: '2018-04-27', how: 'checked', asked: [] } },
    ];
    const write: MeetingEvent = { type: 'TextWritten', data: { place: 'i1', text: rich('Nytt.') } };
    expect(cards(closedEvents(), ...out.slice(-1))).toEqual(['channel.post review']);
    expect(cards(out, write)).toEqual([]);
    const card: MeetingEvent = {
      type: 'CardPosted',
      data: { card: 'review', conversationId: 'c', activityId: 'review' },
    };
    expect(cards(out, card)).toEqual([]);
    expect(cards([...out, card], write)).toEqual(['channel.update review']);
    const ended: MeetingEvent = { type: 'ReviewEnded', data: {} };
    expect(cards([...out, card], ended)).toEqual(['channel.update review']);
    expect(cards([...out, card, ended], write)).toEqual([]);
  });

  it('is nothing of a rehearsal, whatever happens in it', () => {
    const [drafted, ...others] = ongoingEvents();
    if (drafted?.type !== 'MeetingDrafted') throw new Error('a meeting begins with its draft');
    const rehearsal: MeetingEvent = {
      ...drafted,
      data: { ...drafted.data, rehearsal: { of: 'm0', by: 'sekr' } },
    };
    const events: readonly MeetingEvent[] = [
      rehearsal,
      ...others,
      { type: 'RemindersSent', data: { reminderId: 'r1', personIds: ['anna'] } },
      { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } },
      { type: 'ProtocolAgreed', data: { revision: 1, date: '2018-04-25', signatories: [] } },
    ];
    expect(meetingEffects(meetingOf(events), events)).toEqual({});
  });
});
