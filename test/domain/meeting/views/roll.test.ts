import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import type { Reply } from '../../../../src/domain/meeting/vocabulary.ts';
import { rollOf } from '../../../../src/domain/meeting/views/roll.ts';
import { doneBy, meetingOf, notifiedEvents } from '../../../support/meeting-builders.ts';

const replied = (personId: string, reply: Reply): MeetingEvent => ({
  type: 'AttendanceReplied',
  data: { personId, reply },
});

describe('the roll', () => {
  const roll = rollOf(
    meetingOf([
      ...notifiedEvents(),
      doneBy('anna', replied('anna', { kind: 'attending' })),
      replied('bo', { kind: 'partial', from: '10:40' }),
      doneBy('siv', replied('cia', { kind: 'declined', substitute: { name: 'Ada Dal' } })),
    ]),
    (personId) => (personId === 'siv' ? 'Siv Holm' : undefined),
  );

  it('goes by municipality in Swedish order, substitutes after those they stand in for', () => {
    expect(roll.municipalities.map((row) => row.organisation)).toEqual([
      'Bjuv',
      'Åstorp',
      'Ängelholm',
      'Örkelljunga',
    ]);
    expect(roll.municipalities[1]?.people.map((person) => person.name)).toEqual(['Cia By', 'Ada Dal']);
    expect(roll.secretariat.map((person) => person.name)).toEqual(['Eva Ros']);
  });

  it('says who registered a reply that was not the person’s own (D4)', () => {
    const replies = roll.municipalities.flatMap((row) =>
      row.people.map((person) => person.reply?.registeredBy),
    );
    expect(replies).toEqual([undefined, 'Siv Holm', undefined, 'Eva Ros', undefined]);
  });

  it('counts those who speak for a municipality and names who has not answered', () => {
    expect(roll.counts).toEqual({
      invited: 4,
      attending: 2,
      partial: 1,
      remote: 0,
      declined: 1,
      unanswered: 1,
    });
    expect(roll.unanswered.map((person) => person.personId)).toEqual(['dag']);
  });

  it('shows attendance when there is any', () => {
    const present = rollOf(
      meetingOf([
        ...notifiedEvents(),
        { type: 'MeetingStarted', data: { time: '08:30' } },
        { type: 'PersonArrived', data: { personId: 'anna', time: '10:40' } },
      ]),
    );
    expect(present.municipalities[0]?.people[0]?.attendance).toEqual({ presence: 'present', from: '10:40' });
    expect(present.attendanceConfirmed).toBe(false);
  });
});
