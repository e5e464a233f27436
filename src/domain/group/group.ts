/** The roles of the roster. What each may do stands in abilities.ts. */
export const ROLES = ['chair', 'deputy-chair', 'director', 'secretariat', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/**
 * A way by which one and the same person is known (design.md 9): an Entra account in some tenant (a guest has one at
 * home and one here) or the per-bot Teams user id (`29:...`).
 */
export type Identity =
  | { readonly kind: 'entra'; readonly tenantId: string; readonly objectId: string }
  | { readonly kind: 'teams'; readonly userId: string };

/** A person of the group, as the roster has them. */
export interface Member {
  readonly personId: string;
  readonly name: string;
  /** The municipality, or for the secretariat and others the body they come from. */
  readonly organisation: string;
  /** Title as printed, such as `kommundirektör` or `tf kommundirektör`. */
  readonly office?: string;
  readonly roles: readonly Role[];
  readonly email?: string;
  readonly identities: readonly Identity[];
}

/** Where in Teams the group's cards are posted; as received from the channel, kept to post without being asked. */
export interface ChannelReference {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly teamId?: string;
  readonly botId: string;
}

/** What a group has chosen. Formal rules (justering, jäv, quorum, §) are off until turned on (D19). */
export interface GroupSettings {
  /** `running` prints N/year; `none` prints the date alone (S1). */
  readonly numbering: 'running' | 'none';
  /** Last number used in a year before this log began, by year: `{ "2018": 2 }`. */
  readonly lastNumberOf?: Readonly<Record<string, number>>;
  /** House style of the printed protocol (S30). */
  readonly protocolStyle: '2018' | '2022';
  /** IANA zone of the meeting's clock. */
  readonly timeZone: string;
  /** Title of a meeting when the agenda gives none. */
  readonly meetingTitle: string;
  /** Title of the protocol as printed. */
  readonly protocolTitle: string;
}

/** A group as its log tells it. */
export interface GroupState {
  readonly groupId: string;
  readonly name: string;
  readonly municipalities: readonly string[];
  readonly settings: GroupSettings;
  readonly members: readonly Member[];
  readonly channel?: ChannelReference;
  readonly founded: boolean;
}

/** The member known by this identity, or undefined: nobody is guessed. Identities are compared without regard to case. */
export function memberByIdentity(group: GroupState, identity: Identity): Member | undefined {
  return group.members.find((member) => member.identities.some((known) => sameIdentity(known, identity)));
}

/** The member with this id. */
export function memberById(group: GroupState, personId: string): Member | undefined {
  return group.members.find((member) => member.personId === personId);
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
