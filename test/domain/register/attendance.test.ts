import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attended } from '../../../src/domain/register/attendance.ts';
import {
  attendanceByMunicipality,
  countedTogether,
  meetingsCounted,
  PRESENCES_COUNTED,
} from '../../../src/domain/register/attendance.ts';

const was = (municipality: string, presence: Attended['presence']): Attended => ({
  name: `Någon i ${municipality}`,
  municipality,
  presence,
});
const NONE = { present: 0, partial: 0, absent: 0, unknown: 0 };

describe('attendance by municipality', () => {
  it('counts each meeting once, year by year, and a substitute as somebody who was there', () => {
    const found = attendanceByMunicipality(
      [
        { date: '2027-02-17', attendance: [was('Storby', 'absent'), was('Storby', 'present')] },
        { date: '2026-11-20', attendance: [was('Storby', 'partial'), was('Lillby', 'absent')] },
        { date: '2026-09-18', attendance: [was('Storby', 'unknown'), was('Storby', 'absent')] },
      ],
      ['Lillby', 'Storby'],
    );
    expect(found).toEqual([
      { municipality: 'Lillby', years: [{ year: '2026', counts: { ...NONE, absent: 1 } }] },
      {
        municipality: 'Storby',
        years: [
          { year: '2027', counts: { ...NONE, present: 1 } },
          { year: '2026', counts: { ...NONE, partial: 1, unknown: 1 } },
        ],
      },
    ]);
  });

  it('tells also of municipalities that are no longer of the group, and of nobody without one', () => {
    const attendance = [was('Gamla köping', 'present'), { name: 'Gäst', presence: 'present' as const }];
    const found = attendanceByMunicipality([{ date: '2016-04-15', attendance }], ['Storby']);
    expect(found.map(({ municipality }) => municipality)).toEqual(['Storby', 'Gamla köping']);
    expect(found[0]?.years).toEqual([]);
  });

  it('counts no guest for the municipality they come from', () => {
    const guest = { name: 'Gäst', presence: 'present' as const, guest: { organisation: 'Storby' } };
    const [found] = attendanceByMunicipality([{ date: '2016-04-15', attendance: [guest] }], ['Storby']);
    expect(found).toEqual({ municipality: 'Storby', years: [] });
  });

  it('counts every municipality once at every meeting that names it (a law)', () => {
    const attended = fc.record({
      municipality: fc.constantFrom('A', 'B', 'C'),
      presence: fc.constantFrom(...PRESENCES_COUNTED),
    });
    const meeting = fc.record({
      date: fc.constantFrom('2024-01-01', '2025-01-01'),
      attendance: fc.array(attended, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 8 }), (drawn) => {
        const meetings = drawn.map(({ date, attendance }) => ({
          date,
          attendance: attendance.map(({ municipality, presence }) => was(municipality, presence)),
        }));
        for (const { municipality, years } of attendanceByMunicipality(meetings, [])) {
          const naming = meetings.filter(({ attendance }) =>
            attendance.some((each) => each.municipality === municipality),
          );
          expect(meetingsCounted(countedTogether(years.map(({ counts }) => counts)))).toBe(naming.length);
        }
      }),
    );
  });
});
