import type { IsoDate } from '../basics/time.ts';
import type { ActKind } from './act-phrases.ts';

/** How much a reading may be relied on: the words say it, they nearly do, or it is how such words are mostly meant. */
export const CERTAINTIES = ['sure', 'likely', 'guess'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a clause says, and the words it rests on (N3): `[start, end)` counts UTF-16 units of the clause. */
export type Finding = Said & {
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** The rule of language that read it, as the vocabulary writes it: `ge* … i uppdrag`. */
  readonly rule: string;
};

/** What a finding says, by its role. */
export type Said =
  | { readonly role: 'kind'; readonly value: ActKind }
  /** Who is to do it, as the group knows them, else as written. */
  | { readonly role: 'assignee'; readonly value: string; readonly who: ActorKind }
  | { readonly role: 'support'; readonly value: string; readonly who: ActorKind }
  /** Whom it goes to: a body, a network, whoever gets money, is invited, elected or left out. */
  | { readonly role: 'recipient' | 'report-to' | 'exception' | 'elected'; readonly value: string }
  | { readonly role: 'deadline'; readonly value: ReadDeadline }
  /** Of a meeting that is moved: from and to when. */
  | { readonly role: 'moved'; readonly value: { readonly from?: IsoDate; readonly to?: IsoDate } }
  | { readonly role: 'amount'; readonly value: ReadAmount }
  | { readonly role: 'source' | 'condition'; readonly value: string }
  /** Another meeting, decision or matter that is referred to. */
  | { readonly role: 'reference'; readonly value: string };

/** Until when: as it was said, and the day where the words name one. Fits a task's deadline. */
export interface ReadDeadline {
  readonly text: string;
  readonly date?: IsoDate;
  readonly nextMeeting?: true;
}

/** Money in whole kronor; `ceiling` is the most it may cost. */
export interface ReadAmount {
  readonly kronor: number;
  readonly ceiling?: true;
  /** `per kommun`, `per år`, `vardera`: what the amount is for each of. */
  readonly per?: string;
}

/** What somebody is who is named in a clause. `self` is the group that decides, `body` one above it, `outside` another. */
export const ACTOR_KINDS = [
  'person',
  'role',
  'network',
  'municipality',
  'all',
  'some',
  'body',
  'outside',
  'self',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The findings of a role, typed. */
export function ofRole<Role extends Finding['role']>(
  findings: readonly Finding[],
  role: Role,
): readonly (Finding & { readonly role: Role })[] {
  return findings.filter((finding): finding is Finding & { readonly role: Role } => finding.role === role);
}
