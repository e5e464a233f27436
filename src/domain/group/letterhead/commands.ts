import type { Letterhead } from './letterhead.ts';

/** The letterhead is sent whole: what is left out is the house's. */
export interface LetterheadCommand {
  readonly type: 'ChangeLetterhead';
  readonly data: { readonly letterhead: Letterhead };
}
