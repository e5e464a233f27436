import { isMailAddress } from '../basics/mail-address.ts';
import type { GroupState, Member } from './group.ts';
import { memberById } from './group.ts';

/** A person as a mail is addressed to them. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
}

/** Where mail to a member of the group goes; nowhere for somebody without a usable address. */
export function mailAddressesOf(group: GroupState, personId: string): readonly Addressee[] {
  return addressee(memberById(group, personId));
}

/** Whom mail reaches, by their ids. */
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

function addressee(member: Member | undefined): readonly Addressee[] {
  const email = member?.email?.trim() ?? '';
  return member && isMailAddress(email) ? [{ name: member.name, email }] : [];
}
