import { labelOf } from '../labels.ts';
import type { Passage } from '../text/passage.ts';
import { itemLine } from './item-line.ts';

/**
 * Which passages are a table of contents or the agenda that a protocol begins with: a row of lines whose words come back as
 * the titles of what follows, or that lead to a page by dots.
 */
export function contentsOf(passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>();
  const titles = passages.map((passage) => words(itemLine(passage)?.title || passage.text));
  const last = new Map(titles.map((title, index) => [title, index]));
  for (let from = 0; from < passages.length; ) {
    let to = from;
    const before = new Set<string>();
    // Where a title comes back the agenda is over and its first item begins.
    while (to < passages.length && isEntry(passages[to]) && !before.has(titles[to] ?? '')) {
      before.add(titles[to] ?? '');
      to += 1;
    }
    if (to === from) {
      from += 1;
      continue;
    }
    const run = Array.from({ length: to - from }, (_, step) => from + step);
    const led = run.filter((index) => passages[index] && itemLine(passages[index])?.leader);
    const again = run.filter(
      (index) => (last.get(titles[index] ?? '') ?? 0) >= to && (titles[index] ?? '') !== '',
    );
    const named = labelOf(passages[from - 1]?.text ?? '')?.label === 'contents';
    if (led.length > 1 || (again.length >= (named ? 1 : 2) && again.length >= run.length * 0.6)) {
      for (const index of run) found.add(index);
      if (named) found.add(from - 1);
    }
    from = to;
  }
  return found;
}

/** One line of an agenda: marked, or short and without a full stop. */
function isEntry(passage: Passage | undefined): passage is Passage {
  if (!passage || passage.text.length > 200) return false;
  if (labelOf(passage.text) && !itemLine(passage)) return false;
  return (
    itemLine(passage) !== undefined || passage.kind === 'bullet' || (passage.kind === 'row' && !passage.apart)
  );
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:§\s*)?\d{1,3}[.)]?\s+/u, '')
    .replace(/(?:\s*\.){4,}\s*\d*$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
