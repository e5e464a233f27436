import type { GroupState, Member } from '../group.ts';
import { isMember, memberByIdentity, MUNICIPAL_ROLES } from '../group.ts';
import { guessMunicipality } from './guess-municipality.ts';
import type { Newcomer } from './newcomer.ts';

/** What is proposed about a newcomer; a person decides. */
export interface NewcomerProposal {
  readonly newcomer: Newcomer;
  /** Whom they seem to be already (D20). */
  readonly same?: Member;
  readonly municipality?: string;
  /** The municipality has nobody today, so that making them its director is the likely thing to do. */
  readonly vacant: boolean;
}

/** The newcomers that wait for a word, with what is proposed. The group must be that of today (`groupOn`). */
export function proposalsOf(group: GroupState): readonly NewcomerProposal[] {
  return group.newcomers
    .filter((newcomer) => !newcomer.setAside && !memberOf(group, newcomer))
    .map((newcomer) => proposalFor(group, newcomer));
}

/** The member a newcomer has become, or was found to be. */
export function memberOf(group: GroupState, { identities }: Newcomer): Member | undefined {
  return identities
    .map((identity) => memberByIdentity(group, identity))
    .find((member) => member !== undefined);
}

/** Two of the roster who seem to be one person (D20): the same address, or the same name from the same place. */
export function twinsOf(group: GroupState): readonly (readonly [Member, Member])[] {
  return group.members.flatMap((one, index) =>
    group.members
      .slice(index + 1)
      .filter((other) => sameAddress(one.email, other.email) || sameNameAndPlace(one, other))
      .map((other) => [one, other] as const),
  );
}

/** Whether two addresses are one. */
export function sameAddress(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();
}

function proposalFor(group: GroupState, newcomer: Newcomer): NewcomerProposal {
  const municipality = guessMunicipality(group, newcomer.email);
  const same =
    group.members.find(({ email }) => sameAddress(email, newcomer.email)) ??
    group.members.find(
      (member) =>
        sameName(member.name, newcomer.name) &&
        (municipality === undefined || member.organisation === municipality),
    );
  return {
    newcomer,
    ...(same ? { same } : {}),
    ...(municipality === undefined ? {} : { municipality }),
    vacant: municipality !== undefined && !group.members.some((member) => speaksFor(member, municipality)),
  };
}

function speaksFor(member: Member, municipality: string): boolean {
  return (
    isMember(member) &&
    member.organisation === municipality &&
    member.roles.some((role) => MUNICIPAL_ROLES.includes(role))
  );
}

function sameNameAndPlace(a: Member, b: Member): boolean {
  return sameName(a.name, b.name) && a.organisation === b.organisation;
}

function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function plainName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('sv');
}
