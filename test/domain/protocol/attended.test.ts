import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { Presence } from '../../../src/domain/meeting/vocabulary.ts';
import { attendedOf } from '../../../src/domain/protocol/attended.ts';
import { doneBy, meetingOf, ongoingEvents } from '../../support/meeting-builders.ts';

const confirmed = (presences: Readonly<Record<string, Presence>>): MeetingEvent => ({
  type: 'AttendanceConfirmed',
  data: { presences: Object.entries(presences).map(([personId, presence]) => ({ personId, presence })) },
});

describe('who of the municipalities was at a meeting, for the statistics', () => {
  it('is what its protocol prints: all, parts or nothing of it, and unknown where nobody said', () => {
    const meeting = meetingOf([
      ...ongoingEvents(),
      confirmed({ anna: 'present', bo: 'present', cia: 'absent' }),
      { type: 'PersonLeft', data: { personId: 'bo', time: '10:40' } },
    ]);
    const attended = attendedOf(meeting);
    const of = (personId: string) => attended.find((each) => each.personId === personId)?.presence;
    expect([of('anna'), of('bo'), of('cia')]).toEqual(['present', 'partial', 'absent']);
    expect(attended.filter(({ presence }) => presence === 'unknown')).toHaveLength(attended.length - 3);
  });

  it('has a substitute under the municipality they stand in for, as nobody of the roster', () => {
    const meeting = meetingOf([
      ...ongoingEvents(),
      doneBy('anna', {
        type: 'AttendanceReplied',
        data: { personId: 'anna', reply: { kind: 'declined', substitute: { name: 'Siv Ersson' } } },
      }),
      confirmed({ anna: 'excused', 'substitute:anna': 'present' }),
    ]);
    const own = attendedOf(meeting).find(({ personId }) => personId === 'anna');
    expect(attendedOf(meeting)).toContainEqual({
      name: 'Siv Ersson',
      municipality: own?.municipality,
      presence: 'present',
    });
    expect(own?.presence).toBe('absent');
  });

  it('has the guests who came, with where they came from', () => {
    const invited = (guestId: string, name: string): MeetingEvent => ({
      type: 'GuestInvited',
      data: { guest: { guestId, name, organisation: 'Vattenbolaget' } },
    });
    const meeting = meetingOf([
      ...ongoingEvents(),
      invited('g1', 'Ivar Lo'),
      invited('g2', 'Vide Ek'),
      confirmed({ g2: 'absent' }),
    ]);
    expect(attendedOf(meeting).filter(({ guest }) => guest)).toEqual([
      { name: 'Ivar Lo', presence: 'present', guest: { organisation: 'Vattenbolaget' } },
    ]);
  });
});
