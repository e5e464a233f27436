import type { IsoDate } from '../basics/time.ts';
import type { Identity } from './identity.ts';
import type { KnownLetterhead } from './letterhead/letterhead.ts';
import type { Newcomer } from './newcomers/newcomer.ts';
import type { ChatReference, Places } from './places/place.ts';
import type { KnownSeries } from './series/series.ts';
import type { KnownPrinted } from './settings/printed.ts';
import type { GroupSettings } from './settings/settings.ts';
import type { OwnTemplate } from './template/template.ts';

export type { Identity } from './identity.ts';
export type { GroupSettings } from './settings/settings.ts';

/** The roles of the roster. What each may do stands in abilities.ts. */
export const ROLES = [
  'chair',
  'deputy-chair',
  'director',
  'co-opted',
  'secretariat',
  'adjuster',
  'delegate',
  'reader',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that speak for a municipality. */
export const MUNICIPAL_ROLES: readonly Role[] = ['chair', 'deputy-chair', 'director'];

/** What somebody is in the group during a time (S5). */
export interface Position {
  /** The municipality, or for the secretariat and others the body they come from. */
  readonly organisation: string;
  /** Title, such as `kommundirektör`; that it is held as acting stands in `acting`. */
  readonly office?: string;
  /** Holds the office as acting (tf). */
  readonly acting?: boolean;
  readonly roles: readonly Role[];
  /** Whom a delegate answers for, and nobody else (D4). */
  readonly delegateFor?: readonly string[];
  /** Whose standing substitute this is: suggested first when they cannot come. */
  readonly substitutesFor?: readonly string[];
}

/** A position with its time. */
export interface Tenure extends Position {
  /** First day; absent where it began before anybody wrote it down. */
  readonly from?: IsoDate;
  /** Last day; absent while nothing ends it. */
  readonly until?: IsoDate;
}

/**
 * A person of the group, with the position of the day the group is looked at (`groupOn`). Of somebody without one that
 * day `roles` is empty, and the rest is what they last were; `office` is as printed: `tf kommundirektör`.
 */
export interface Member extends Position {
  readonly personId: string;
  readonly name: string;
  readonly email?: string;
  readonly identities: readonly Identity[];
  /** Everything they have been and will be, in order, no two at a time. Absent = the position above, since ever. */
  readonly tenures?: readonly Tenure[];
  /** Ids under which the same person was known before they were found to be one (D20). */
  readonly formerIds?: readonly string[];
}

/** Where in Teams the group's cards are posted; as received from the channel, kept to post without being asked. */
export interface ChannelReference extends ChatReference {
  readonly teamId?: string;
  /** The team's id in Microsoft Entra, by which Microsoft Graph knows it. */
  readonly entraGroupId?: string;
}

/** A group as its log tells it. As folded, members have the last position known; `groupOn` gives that of a day. */
export interface GroupState {
  readonly groupId: string;
  readonly name: string;
  readonly municipalities: readonly string[];
  readonly settings: GroupSettings;
  /** What its papers have said of it, the latest last; absent where that is only what they say now. */
  readonly printed?: readonly KnownPrinted[];
  /** What its papers have looked like, oldest first; absent while nobody has chosen anything. */
  readonly letterheads?: readonly KnownLetterhead[];
  /** Everybody who is, was or will be a member: who has left is still known by name. */
  readonly members: readonly Member[];
  /** Its own Word template for protocols, where it has one. */
  readonly template?: OwnTemplate;
  readonly series: readonly KnownSeries[];
  readonly channel?: ChannelReference;
  readonly places: Places;
  /** Those who were met in the channel without being in the roster. */
  readonly newcomers: readonly Newcomer[];
  readonly founded: boolean;
}

/** The member known by this identity, or undefined: nobody is guessed. Identities are compared without regard to case. */
export function memberByIdentity(group: GroupState, identity: Identity): Member | undefined {
  return group.members.find((member) => member.identities.some((known) => sameIdentity(known, identity)));
}

/** The member with this id, also one they had before they were found to be the same person as another. */
export function memberById(group: Pick<GroupState, 'members'>, personId: string): Member | undefined {
  return group.members.find((member) => member.personId === personId || member.formerIds?.includes(personId));
}

/** Whether somebody belongs to the group on the day it is looked at. */
export function isMember(member: Member): boolean {
  return member.roles.length > 0;
}

/** Whether two identities name the same account. */
export function sameIdentity(a: Identity, b: Identity): boolean {
  if (a.kind === 'teams') return b.kind === 'teams' && a.userId === b.userId;
  return (
    b.kind === 'entra' &&
    a.tenantId.toLowerCase() === b.tenantId.toLowerCase() &&
    a.objectId.toLowerCase() === b.objectId.toLowerCase()
  );
}
