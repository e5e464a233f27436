import type { Letterhead } from './letterhead.ts';

/** What the group's papers look like from now on. */
export interface LetterheadEvent {
  readonly type: 'LetterheadChanged';
  readonly data: { readonly letterhead: Letterhead };
}
