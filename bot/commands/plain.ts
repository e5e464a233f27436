import { folded } from '../../src/domain/basics/folded.ts';

/** As `folded`, on one line with single spaces. */
export function plain(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}
