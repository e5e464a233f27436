import type { Instant } from '../domain/basics/time.ts';

/**
 * Private notes: beside the log, never in it or in its hashes, and erasable (D6). `reply` is the note a person sends
 * with a reply ("sjuk"): read by the person and the secretariat. `own` is read by its author alone.
 */
export interface Notes {
  /** The notes of one subject (a meeting's id) that this reader may see; the store checks nothing else. */
  read(groupId: string, subject: string): Promise<readonly Note[]>;
  write(note: NoteWrite & { readonly groupId: string }): Promise<void>;
  /** Removes every trace of it. */
  erase(groupId: string, subject: string, kind: NoteKind, personId: string): Promise<void>;
}

export const NOTE_KINDS = ['reply', 'own'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface NoteWrite {
  readonly subject: string;
  readonly kind: NoteKind;
  /** Whom it concerns: the one who replies, or the author. */
  readonly personId: string;
  readonly author: string;
  /** Empty text erases. */
  readonly text: string;
  readonly at: Instant;
}

export interface Note extends NoteWrite {
  readonly groupId: string;
}
