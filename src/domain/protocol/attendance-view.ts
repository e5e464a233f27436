import type { MeetingPerson } from '../meeting/people.ts';
import { peopleOf, personOf } from '../meeting/people.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Presence, Standing } from '../meeting/vocabulary.ts';
import { STANDINGS } from '../meeting/vocabulary.ts';
import type { NameOf } from '../meeting/views/names.ts';
import { inSwedishOrder, nameIn } from '../meeting/views/names.ts';
import type { AttendanceGroupKind, ProtocolStyle } from './wording.ts';
import {
  attendanceLabel,
  expectedFrom,
  joinedAfterwards,
  partsAttended,
  REMOTE,
  repliedBy,
  substituteFor,
} from './wording.ts';

/** People printed together under one label. */
export interface AttendanceGroup {
  readonly kind: AttendanceGroupKind;
  /** Such as `Närvarande`. */
  readonly label: string;
  readonly people: readonly PrintedPerson[];
}

export interface PrintedPerson {
  readonly personId: string;
  readonly name: string;
  readonly organisation?: string;
  readonly office?: string;
  /** What stands in parentheses after the name, such as `från kl 10.40` and `via Teams`. */
  readonly notes: readonly string[];
  /** The whole line: `Anna Ek, Bjuv (från kl 10.40)`. */
  readonly text: string;
}

/** Who was there, who sent apologies, who was missing and of whom nothing is known (D3); empty groups are left out. */
export function attendanceGroupsOf(
  state: MeetingState,
  style: ProtocolStyle,
  nameOf: NameOf,
): readonly AttendanceGroup[] {
  const people = inSwedishOrder(peopleOf(state).filter((person) => person.standing !== 'guest'));
  // Municipalities first, then the co-opted, the secretariat last (S6).
  const ordered = STANDINGS.flatMap((standing) =>
    people.filter((person) => seatOf(state, person) === standing),
  );
  const kinds: readonly AttendanceGroupKind[] = ['present', 'excused', 'absent', 'unknown'];
  return kinds
    .map((kind) => ({
      kind,
      label: attendanceLabel(kind, style),
      people: ordered
        .filter((person) => groupOf(presenceOf(state, person)) === kind)
        .map((person) => printed(state, person, nameOf)),
    }))
    .filter((group) => group.people.length > 0);
}

/** The guests who came, as far as anybody has said otherwise (S7). */
export function guestsOf(state: MeetingState, nameOf: NameOf): readonly PrintedPerson[] {
  return peopleOf(state)
    .filter((person) => person.standing === 'guest')
    .filter((person) => {
      const presence = state.attendance.get(person.personId)?.presence;
      const elsewhere = presence === 'absent' || presence === 'excused' || presence === 'afterwards';
      return !elsewhere && !isMentioned(state, person.personId);
    })
    .map((person) => printed(state, person, nameOf));
}

/** `Efter mötet anslöt Christer Dal, tidigare kommunchef, Bjuv.`, or undefined when nobody did (S7). */
export function afterwardsOf(state: MeetingState): string | undefined {
  const came = peopleOf(state).filter(
    (person) => state.attendance.get(person.personId)?.presence === 'afterwards',
  );
  if (came.length === 0) return undefined;
  return joinedAfterwards(
    came.map(({ name, office, organisation }) => {
      const facts = [office, organisation].filter((fact) => fact !== undefined);
      return [name, ...facts].join(', ');
    }),
  );
}

function isMentioned(state: MeetingState, guestId: string): boolean {
  return state.guests.some((guest) => guest.guestId === guestId && guest.mentioned);
}

/** What is printed of the meeting itself: who came when it was over was not there. */
export function presenceOf(state: MeetingState, person: MeetingPerson): Exclude<Presence, 'afterwards'> {
  const known = state.attendance.get(person.personId)?.presence;
  const declined = state.replies.get(person.personId)?.reply.kind === 'declined';
  if (known === 'afterwards') return declined ? 'excused' : 'absent';
  return known ?? (declined ? 'excused' : 'unknown');
}

function groupOf(presence: Exclude<Presence, 'afterwards'>): AttendanceGroupKind {
  switch (presence) {
    case 'present':
    case 'remote':
      return 'present';
    case 'excused':
    case 'absent':
      return presence;
    case 'expected-later':
    case 'unknown':
      return 'unknown';
    default:
      return presence satisfies never;
  }
}

function printed(state: MeetingState, person: MeetingPerson, nameOf: NameOf): PrintedPerson {
  const { personId, name, organisation, office } = person;
  const notes = notesOf(state, person, nameOf);
  const where = organisation ? `, ${organisation}` : '';
  return {
    personId,
    name,
    ...(organisation ? { organisation } : {}),
    ...(office ? { office } : {}),
    notes,
    text: `${name}${where}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`,
  };
}

function notesOf(state: MeetingState, person: MeetingPerson, nameOf: NameOf): readonly string[] {
  const attendance = state.attendance.get(person.personId);
  const reply = state.replies.get(person.personId);
  const presence = presenceOf(state, person);
  const instead = person.substituteFor === undefined ? undefined : personOf(state, person.substituteFor);
  const notes: string[] = instead ? [substituteFor(instead.name)] : [];
  if (attendance && groupOf(presence) === 'present') {
    const parts = partsAttended(attendance);
    if (parts) notes.push(parts);
    if (presence === 'remote') notes.push(REMOTE);
  }
  if (presence === 'excused' && reply && reply.by !== person.personId)
    notes.push(repliedBy(nameIn(state, reply.by, nameOf)));
  if (presence === 'expected-later' && state.phase === 'ongoing')
    notes.push(
      expectedFrom(attendance?.from ?? (reply?.reply.kind === 'partial' ? reply.reply.from : undefined)),
    );
  return notes;
}

function seatOf(state: MeetingState, person: MeetingPerson): Standing | undefined {
  const seat = person.substituteFor ?? person.personId;
  return state.invitees.find((invitee) => invitee.personId === seat)?.standing;
}
