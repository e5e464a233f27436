import type { WordPlace } from './edit.ts';
import type { Layout, MadeLine } from './layout.ts';
import { isLive, isTitle } from './layout.ts';
import type { FoundEdit } from './text-edits.ts';
import { authorsOf } from './versions.ts';
import type { WordRun } from './word-file.ts';
import { shownWords } from './word-file.ts';

/**
 * What is printed of the meeting and was changed in Word all the same: who presented, how a vote came out, whom it was
 * checked with. It is changed where it comes from, so it is told of and cannot be taken in.
 */
export function printedEdits({ made, lines }: Layout, place: WordPlace): readonly FoundEdit[] {
  return made
    .filter((line) => line.place === place)
    .flatMap((was): readonly FoundEdit[] => {
      const now = lines.find((placed) => placed.made === was);
      const before = words(was.line.runs);
      const after = now ? words(now.line.runs) : '';
      if (before === '' || before === after || !isPrinted(was, now !== undefined)) return [];
      const label = isLabel(was) && (!now || !isLive(now));
      if (label) return [];
      const by = now ? authorsOf(now.line.runs).slice(0, 1) : [];
      return [{ by, edited: { kind: 'printed', before, ...(after === '' ? {} : { after }) } }];
    });
}

/** A title that is gone while what stands below it is there cannot be taken in either. */
function isPrinted({ anchor, place }: MadeLine, isThere: boolean): boolean {
  if (anchor.kind === 'line') return true;
  if (place === 'end' || place === 'corrections') return true;
  return isTitle(anchor) && place !== 'opening' && place !== 'closing' && !isThere;
}

/** `Beslut:` and `Förbehåll:` go with what they stand above. */
function isLabel({ line }: MadeLine): boolean {
  return line.role === 'heading' || line.role === 'condition';
}

function words(runs: readonly WordRun[]): string {
  return shownWords(runs).replace(/\s+/gu, ' ');
}
