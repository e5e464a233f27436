import type { Identity } from '../identity.ts';

/** Somebody who was met in the group's channel and is not in the roster. They may do nothing. */
export interface Newcomer {
  /** Minted by the product; the person's id if they become a member. */
  readonly newcomerId: string;
  readonly name: string;
  /** Their address at home. */
  readonly email?: string;
  readonly identities: readonly Identity[];
  /** Somebody said that they are no member. */
  readonly setAside?: true;
}
