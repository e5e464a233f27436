import { fingerprint } from '../../domain/basics/fingerprint.ts';
import { isMailAddress } from '../../domain/basics/mail-address.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { mailAddressesOf } from '../../domain/group/mail-addresses.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Invitee } from '../../domain/meeting/vocabulary.ts';
import type { InvitedPerson } from '../calendar.port.ts';

/** Somebody who comes in the place of one who is called. */
export interface NamedSubstitute {
  /** Unique within the meeting, the same for as long as they are named. */
  readonly entry: string;
  readonly person: InvitedPerson;
  /** Whom they stand in for. */
  readonly invitee: Invitee;
}

/** Those whom a reply names with an address, unless they are called to the meeting themselves. */
export function namedSubstitutes(state: MeetingState, group: GroupState): readonly NamedSubstitute[] {
  const called = new Set(
    state.invitees.flatMap(({ personId }) =>
      mailAddressesOf(group, personId).map(({ email }) => email.toLowerCase()),
    ),
  );
  return state.invitees.flatMap((invitee) => {
    const reply = state.replies.get(invitee.personId)?.reply;
    const named = reply?.kind === 'declined' ? reply.substitute : undefined;
    const email = named?.email?.trim() ?? '';
    if (!named || !isMailAddress(email) || called.has(email.toLowerCase())) return [];
    const entry = `${SUBSTITUTE} ${invitee.personId} ${fingerprint(email.toLowerCase())}`;
    return [{ entry, person: { name: named.name, email }, invitee }];
  });
}

/** Whether anybody is named, or has an entry of somebody who was: a reply may then change what stands in calendars. */
export function concernsSubstitutes({ replies, invitations }: MeetingState): boolean {
  return (
    [...replies.values()].some(({ reply }) => reply.kind === 'declined' && reply.substitute?.email) ||
    [...invitations].some(([entry, { place }]) => place !== undefined && entry.startsWith(`${SUBSTITUTE} `))
  );
}

const SUBSTITUTE = 'substitute';
