import type { Instant } from '../../basics/time.ts';
import type { Paper } from '../vocabulary.ts';

/** A paper that came after the protocol was agreed; what was agreed does not change by it. */
export interface ArrivedPaper extends Paper {
  readonly itemId: string;
}

/** An agreed revision was sent out (D14). */
export interface Dispatch {
  readonly dispatchId: string;
  readonly revision: number;
  readonly lists: readonly DispatchList[];
  /** Others it was sent to this once. To whom a protocol was sent is part of its record, so it stands in the log. */
  readonly alsoTo: readonly Recipient[];
  /** Who of the lists was left out, as the lists call them. */
  readonly except: readonly string[];
  /** Promised papers it was sent without. */
  readonly waived: readonly string[];
  /** The municipalities that were sent what concerns them (N2). */
  readonly extracts?: readonly string[];
  readonly by: string;
  readonly at: Instant;
}

/** A list of the group's settings, as it was called then; its addresses are those of the day it is sent. */
export interface DispatchList {
  readonly listId: string;
  readonly name: string;
}

export interface Recipient {
  readonly name?: string;
  readonly email: string;
}
