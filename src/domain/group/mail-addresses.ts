import { isMailAddress } from '../basics/mail-address.ts';
import type { GroupState, Member } from './group.ts';
import { isMember, memberById } from './group.ts';

/** A person as a mail is addressed to them. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
}

/**
 * Where mail to a member of the group goes: to them, and to those who answer for them (D4). Nowhere for somebody whom
 * no usable address leads to, or who is no longer a member. The group must be that of today (`groupOn`).
 */
export function mailAddressesOf(group: GroupState, personId: string): readonly Addressee[] {
  const member = memberById(group, personId);
  if (!member || !isMember(member)) return [];
  const delegates = group.members.filter(({ delegateFor }) => delegateFor?.includes(member.personId));
  return [member, ...delegates].flatMap(addressee);
}

/** Whom mail reaches, by their ids. The group must be that of today. */
export function reachableByMail(group: GroupState): ReadonlySet<string> {
  return new Set(
    group.members
      .map(({ personId }) => personId)
      .filter((personId) => mailAddressesOf(group, personId).length > 0),
  );
}

/** Where an answer to one of the group's mails goes: to the secretariat. */
export function secretariatAddresses(group: GroupState): readonly Addressee[] {
  return group.members.filter(({ roles }) => roles.includes('secretariat')).flatMap(addressee);
}

function addressee({ name, email = '' }: Member): readonly Addressee[] {
  return isMailAddress(email.trim()) ? [{ name, email: email.trim() }] : [];
}
