import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { nextToPresent, turnOf } from '../../../../src/domain/meeting/views/presenter-cues.ts';
import { aPlan, draftedEvents, meetingOf } from '../../../support/meeting-builders.ts';

const added = (itemId: string, over: Parameters<typeof aPlan>[0]): MeetingEvent => ({
  type: 'ItemAdded',
  data: { itemId, plan: aPlan(over) },
});
const by = (...personIds: readonly string[]) => personIds.map((personId) => ({ name: personId, personId }));

const NOTIFIED: readonly MeetingEvent[] = [
  ...draftedEvents().slice(0, 1),
  added('a', { presenters: by('anna') }),
  added('rast', { kind: 'break' }),
  added('b', {
    presenters: [...by('bo', 'bo'), { name: 'Gäst' }, { name: 'Annan', personId: 'inte-kallad' }],
    slots: [{ slotId: 's', title: 'Idé', presenters: by('cia') }],
  }),
  added('c', { presenters: by('dag') }),
  { type: 'NoticePosted', data: {} },
];
const started = (...more: readonly MeetingEvent[]) =>
  meetingOf([...NOTIFIED, { type: 'MeetingStarted', data: { time: '08:30' } }, ...more]);
const item = (itemId: string, time = '08:40'): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});

describe('who is next to present', () => {
  it('is nobody before the meeting, and who presents the first item once it has begun', () => {
    expect(nextToPresent(meetingOf(NOTIFIED))).toEqual([]);
    expect(nextToPresent(started())).toEqual([{ itemId: 'a', personId: 'anna' }]);
  });

  it('is everybody of the meeting who presents the item or a pitch of it, each once, past a break', () => {
    expect(nextToPresent(started(item('a')))).toEqual([
      { itemId: 'b', personId: 'bo' },
      { itemId: 'b', personId: 'cia' },
    ]);
  });

  it('is somebody else when the item is put off, and nobody after the meeting', () => {
    const deferred = started(item('a'), {
      type: 'ItemDeferred',
      data: { itemId: 'b', deferral: { to: ['next-meeting'] } },
    });
    expect(nextToPresent(deferred)).toEqual([{ itemId: 'c', personId: 'dag' }]);
    const closed = started(item('a'), { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } });
    expect(nextToPresent(closed)).toEqual([]);
  });

  it('stands as their turn: next, on, later, over', () => {
    const bo = { itemId: 'b', personId: 'bo' };
    expect(turnOf(started(), bo)).toBe('later');
    expect(turnOf(started(item('a')), bo)).toBe('next');
    expect(turnOf(started(item('a'), item('b')), bo)).toBe('now');
    expect(turnOf(started(item('a'), item('b'), item('c', '09:00')), bo)).toBe('over');
    expect(turnOf(started(item('a')), { itemId: 'b', personId: 'dag' })).toBe('over');
    expect(turnOf(started(item('a')), { itemId: 'ingen', personId: 'bo' })).toBe('over');
  });
});
