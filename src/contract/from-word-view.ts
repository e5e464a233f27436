import type { Instant } from '../domain/basics/time.ts';
import type { LooseKind, PresenceHow, WordEdit, WordPlace } from '../domain/from-word/edit.ts';
import type { ChangeState } from '../domain/from-word/review.ts';
import type { Presence } from '../domain/meeting/vocabulary.ts';

/** A file that waits to be gone through, as the meeting tells of it to those who write. */
export interface ReturnedFileView {
  readonly returnId: string;
  readonly name: string;
  readonly by: string;
  readonly at: Instant;
}

/** GET, POST /api/v1/meetings/{id}/from-word/{returnId}: what came back from Word, place by place (D10). */
export interface FromWordView extends ReturnedFileView {
  /** Places with something to say a word on, in the order of the protocol. */
  readonly places: readonly FromWordPlaceView[];
  /** How many changes stand in the protocol already. */
  readonly taken: number;
  /** Nothing is left to say: the file is gone. */
  readonly finished: boolean;
}

export interface FromWordPlaceView {
  readonly place: WordPlace;
  /** Of an item that is no longer there: its title. */
  readonly title?: string;
  readonly changes: readonly FromWordChangeView[];
}

export interface FromWordChangeView {
  readonly changeId: string;
  readonly kind: WordEdit['kind'];
  readonly state: Exclude<ChangeState, 'taken'>;
  /** Somebody has said their word on it; where it does not stand here it can be taken in all the same. */
  readonly left: boolean;
  /** Who changed it in Word, where that was tracked. */
  readonly by: readonly { readonly name: string; readonly at?: Instant }[];
  /** The words before and after; where both were changed, `here` is what stands here. */
  readonly before?: string;
  readonly after?: string;
  readonly here?: string;
  /** Only how the words look is changed. */
  readonly form?: true;
  /** Only quotation marks, dashes and the like: what programs change by themselves. */
  readonly marks?: true;
  /** Why the meeting would refuse it, in the reader's language. */
  readonly why?: string;
  /** Of what has no place: what it is. */
  readonly what?: LooseKind;
  /** Of attendance. */
  readonly how?: PresenceHow;
  readonly presence?: Presence;
  readonly name?: string;
  /** Of a comment: the words it was set at, and that it was marked as dealt with. */
  readonly about?: string;
  readonly done?: true;
}
