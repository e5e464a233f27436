import type { MeetingState } from '../meeting/state.ts';
import { nobodyKnown } from '../meeting/views/names.ts';
import { attendanceGroupsOf, guestsOf } from '../protocol/attendance-view.ts';

/** How somebody stands in the attendance: `Närvarande: Anna Ek, Bjuv`; empty for whom it does not name. */
export function printedRow(state: MeetingState, personId: string): string {
  const groups = [
    ...attendanceGroupsOf(state, '2018', nobodyKnown),
    { label: '', people: guestsOf(state, nobodyKnown) },
  ];
  for (const { label, people } of groups) {
    const row = people.find((person) => person.personId === personId);
    if (row) return label === '' ? row.text : `${label}: ${row.text}`;
  }
  return '';
}
