import type { Result } from '../basics/result.ts';
import type { IsoDate } from '../basics/time.ts';
import type { ImportCommandType, ImportWishOf } from './commands.ts';
import type { ImportEvent } from './events.ts';
import type { ImportState } from './state.ts';
import type { ImportPhase } from './vocabulary.ts';

/** What a decision may know besides the state. */
export interface ImportContext {
  /** The day on the group's clock. */
  readonly today: IsoDate;
  /** Meetings of the register that may be this very one (same-meeting.ts). */
  readonly alike: readonly string[];
}

/** No events means that the wish is already fulfilled. */
export type ImportDecided = Result<readonly ImportEvent[]>;

/** A command, whole: when it may be asked, and what decides it. All take `write-protocol`. */
export interface ImportRule<Type extends ImportCommandType> {
  readonly phases: readonly ImportPhase[];
  readonly decide: (state: ImportState, wish: ImportWishOf<Type>, context: ImportContext) => ImportDecided;
}
