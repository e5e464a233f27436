import type { MeetingState } from './state.ts';
import type { Invitee } from './vocabulary.ts';

/** Somebody who can be present at a meeting: invited, standing in for an invited one, or a guest. */
export interface MeetingPerson {
  readonly personId: string;
  readonly name: string;
  /** Absent for a guest of whom only the name is known. */
  readonly organisation?: string;
  readonly office?: string;
  readonly standing: Invitee['standing'] | 'substitute' | 'guest';
  readonly chair: boolean;
  /** The invitee a substitute stands in for. */
  readonly substituteFor?: string;
}

const SUBSTITUTE = 'substitute:';

/** The id under which the substitute of an invitee attends: `substitute:{personId}`. */
function substituteId(personId: string): string {
  return `${SUBSTITUTE}${personId}`;
}

/** Invitees, the substitutes that replies name (or named, when they attended), and guests: each once, in that order. */
export function peopleOf(state: MeetingState): readonly MeetingPerson[] {
  return [
    ...state.invitees.flatMap((invitee) => {
      const substitute = substituteOf(state, invitee);
      return substitute ? [personFrom(invitee), substitute] : [personFrom(invitee)];
    }),
    ...state.guests.map((guest): MeetingPerson => {
      const { guestId, name, organisation, role } = guest;
      return {
        personId: guestId,
        name,
        ...(organisation ? { organisation } : {}),
        ...(role ? { office: role } : {}),
        standing: 'guest',
        chair: false,
      };
    }),
  ];
}

/** The person of the meeting with this id, or undefined. */
export function personOf(state: MeetingState, personId: string): MeetingPerson | undefined {
  return peopleOf(state).find((person) => person.personId === personId);
}

/** The invitee with this id, or undefined. */
export function inviteeOf(state: MeetingState, personId: string): Invitee | undefined {
  return state.invitees.find((invitee) => invitee.personId === personId);
}

/**
 * Whether somebody sits at the table: of a municipality, standing in for one of those, or co-opted. The secretariat
 * serves and guests visit.
 */
export function sits(state: MeetingState, personId: string): boolean {
  const person = personOf(state, personId);
  return person !== undefined && isSeated(state, person);
}

/** The same of somebody who is known to be of the meeting. */
export function isSeated(state: MeetingState, { personId, standing, substituteFor }: MeetingPerson): boolean {
  if (standing === 'guest') return false;
  const seat = inviteeOf(state, substituteFor ?? personId)?.standing;
  return seat === 'member' || seat === 'co-opted';
}

function personFrom(invitee: Invitee): MeetingPerson {
  const { personId, name, organisation, office, standing } = invitee;
  return {
    personId,
    name,
    organisation,
    ...(office ? { office } : {}),
    standing,
    chair: invitee.chair ?? false,
  };
}

function substituteOf(state: MeetingState, invitee: Invitee): MeetingPerson | undefined {
  const personId = substituteId(invitee.personId);
  const reply = state.replies.get(invitee.personId)?.reply;
  const named = reply?.kind === 'declined' ? reply.substitute?.name : undefined;
  const known = state.attendance.get(personId);
  // Who was there stays, whatever the reply says afterwards.
  const came = known?.presence === 'present' || known?.presence === 'remote';
  const name = named ?? (came ? known.name : undefined);
  if (!name) return undefined;
  return {
    personId,
    name,
    organisation: invitee.organisation,
    standing: 'substitute',
    chair: false,
    substituteFor: invitee.personId,
  };
}
