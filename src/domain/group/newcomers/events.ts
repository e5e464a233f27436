import type { Identity } from '../group.ts';
import type { Newcomer } from './newcomer.ts';

/** Who was met in the channel, and what became of it. That somebody became a member is told by `MemberAdded`. */
export type NewcomersEvent =
  | { readonly type: 'NewcomerMet'; readonly data: Omit<Newcomer, 'setAside'> }
  | {
      /** The same person by another account, or more that Teams tells of them. */
      readonly type: 'NewcomerMetAgain';
      readonly data: {
        readonly newcomerId: string;
        readonly email?: string;
        readonly identities: readonly Identity[];
      };
    }
  | { readonly type: 'NewcomerSetAside'; readonly data: { readonly newcomerId: string } }
  | { readonly type: 'NewcomerGone'; readonly data: { readonly newcomerId: string } };
