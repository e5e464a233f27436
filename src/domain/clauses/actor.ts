import type { ActorKind } from './finding.ts';

/** Somebody who is named in a clause: the tokens `[from, to)`. */
export interface Actor {
  readonly kind: ActorKind;
  readonly from: number;
  readonly to: number;
  /** As the group knows them, else as written. */
  readonly name: string;
  /** The group's own name for them was found, or the words are plain; else it is judged by their form. */
  readonly sure: boolean;
}
