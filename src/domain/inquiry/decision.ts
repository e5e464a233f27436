import type { Result } from '../basics/result.ts';
import type { Moment } from '../basics/time.ts';
import type { Ability } from '../group/abilities.ts';
import type { InquiryCommandType, InquiryWishOf } from './commands.ts';
import type { InquiryEvent } from './events.ts';
import type { InquiryPhase, InquiryState } from './state.ts';
import type { Asked } from './vocabulary.ts';

/** What a decision may know besides the state. */
export interface InquiryContext {
  readonly groupId: string;
  readonly moment: Moment;
  /** Who asks, by every id they have or had; the first is theirs now (D20). */
  readonly actorIds: readonly string[];
  /** Whom it would be put to now. */
  readonly asked: readonly Asked[];
  /** Whether the item by which the inquiry is entered in a protocol still stands there. */
  readonly entryStands: boolean;
}

/** No events means that the wish is already fulfilled. */
export type InquiryDecided = Result<readonly InquiryEvent[]>;

/** A command, whole: who may ask for it, when, and what decides it. */
export interface InquiryRule<Type extends InquiryCommandType> {
  /** What the roster must let somebody do; to answer for oneself or as a delegate see views/abilities-now.ts. */
  readonly ability: Ability;
  readonly phases: readonly InquiryPhase[];
  readonly decide: (
    state: InquiryState,
    wish: InquiryWishOf<Type>,
    context: InquiryContext,
  ) => InquiryDecided;
}
