import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import type { Presence } from '../../../../src/domain/meeting/vocabulary.ts';
import { quorumIn } from '../../../../src/domain/meeting/views/quorum.ts';
import { meetingOf, notifiedEvents, ongoingEvents } from '../../../support/meeting-builders.ts';

const started: MeetingEvent = { type: 'ItemStarted', data: { itemId: 'i1', time: '09:00' } };
const here = (presences: Readonly<Record<string, Presence>>): MeetingEvent => ({
  type: 'AttendanceConfirmed',
  data: { presences: Object.entries(presences).map(([personId, presence]) => ({ personId, presence })) },
});
function quorum(events: readonly MeetingEvent[], needed = 3) {
  const state = meetingOf(events);
  const [item] = state.items;
  return item && quorumIn(state, item, needed);
}

describe('the quorum in an item (D19)', () => {
  const three = here({ anna: 'present', bo: 'remote', cia: 'present', dag: 'absent', sekr: 'present' });

  it('is reached when so many municipalities take part; the secretariat is none', () => {
    expect(quorum([...ongoingEvents(), three, started])).toEqual({
      needed: 3,
      present: 3,
      unknown: 0,
      reached: 'yes',
    });
    expect(quorum([...ongoingEvents(), three, started], 4)).toMatchObject({ reached: 'no' });
  });

  it('is not reached when somebody is recused or has left', () => {
    const recused: MeetingEvent = { type: 'RecusalNoted', data: { itemId: 'i1', personId: 'bo' } };
    expect(quorum([...ongoingEvents(), three, started, recused])).toMatchObject({
      present: 2,
      reached: 'no',
    });
    const left: MeetingEvent = { type: 'PersonLeft', data: { personId: 'bo', time: '08:50' } };
    expect(quorum([...ongoingEvents(), three, left, started])).toMatchObject({ reached: 'no' });
  });

  it('is not known before attendance is confirmed, nor while somebody who may make the difference is not', () => {
    expect(quorum([...ongoingEvents(), started])).toEqual({
      needed: 3,
      present: 0,
      unknown: 4,
      reached: 'unknown',
    });
    const unsure = here({ anna: 'present', bo: 'present', cia: 'unknown', dag: 'absent' });
    expect(quorum([...ongoingEvents(), unsure, started])).toMatchObject({ unknown: 1, reached: 'unknown' });
    const late: MeetingEvent = { type: 'PersonLeft', data: { personId: 'cia', time: '09:20' } };
    expect(quorum([...ongoingEvents(), three, started, late])).toMatchObject({ reached: 'unknown' });
  });

  it('counts a municipality once, also by a substitute', () => {
    const events: readonly MeetingEvent[] = [
      ...notifiedEvents(),
      {
        type: 'AttendanceReplied',
        data: { personId: 'cia', reply: { kind: 'declined', substitute: { name: 'Ada Dal' } } },
      },
      { type: 'MeetingStarted', data: { time: '08:30' } },
      here({ anna: 'present', bo: 'present', cia: 'excused', 'substitute:cia': 'present', dag: 'absent' }),
      started,
    ];
    expect(quorum(events)).toMatchObject({ present: 3, reached: 'yes' });
  });

  it('is none where the group asks for none, or the item has not been taken up', () => {
    const state = meetingOf([...ongoingEvents(), three]);
    const [item] = state.items;
    expect(item && quorumIn(state, item, 3)).toBeUndefined();
    expect(item && quorumIn(meetingOf([...ongoingEvents(), started]), item, undefined)).toBeUndefined();
  });
});
