import { cleanText } from './clean.ts';
import { sortFurniture } from './furniture.ts';
import { linesOf } from './lines.ts';
import type { Passage } from './passage.ts';
import { partRunIn } from './run-in-labels.ts';
import { joinSplitLabels } from './split-labels.ts';
import type { LinesAre } from './unwrap.ts';
import { unwrap } from './unwrap.ts';

/** A text as its paragraphs, and what was printed on every page. */
export interface ReadText {
  readonly passages: readonly Passage[];
  readonly furniture: readonly Passage[];
}

/** Reads plain text or Markdown. Every word of it stands in a passage or among the furniture. */
export function readText(text: string, how?: LinesAre): ReadText {
  const { lines, furniture } = sortFurniture(linesOf(cleanText(text)));
  return { passages: unwrap(joinSplitLabels(partRunIn(lines)), how), furniture };
}
