import type { Member, Role } from './group.ts';

/** What a person may do. The API and the cards are told these; no client works out permissions (design rule 6). */
export const ABILITIES = [
  'read',
  'reply',
  'reply-for-others',
  'edit-agenda',
  'run-meeting',
  'write-protocol',
  'agree-protocol',
  'manage-group',
] as const;
export type Ability = (typeof ABILITIES)[number];

const BY_ROLE: Readonly<Record<Role, readonly Ability[]>> = {
  chair: ['read', 'reply', 'run-meeting', 'agree-protocol'],
  'deputy-chair': ['read', 'reply', 'run-meeting', 'agree-protocol'],
  director: ['read', 'reply'],
  'co-opted': ['read', 'reply'],
  secretariat: ABILITIES,
  adjuster: ['read'],
  // Replying for those they are delegates of is no ability in general: see `answersFor`.
  delegate: ['read'],
  reader: ['read'],
};

/** The abilities of a member; of nobody known, none. */
export function abilitiesOf(member: Member | undefined): ReadonlySet<Ability> {
  return new Set(member?.roles.flatMap((role) => BY_ROLE[role]) ?? []);
}

/** Those whose replies a member may give as their delegate (D4), besides what abilities allow. */
export function answersFor(member: Member): readonly string[] {
  return member.roles.includes('delegate') ? (member.delegateFor ?? []) : [];
}
