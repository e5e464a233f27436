import { labelOf } from '../labels.ts';
import { itemLine } from '../items/item-line.ts';
import type { Passage } from '../text/passage.ts';

/** The notice of a formal protocol, that it has been put up: on its first page or its last, and no part of a matter. */
export function noticeOf(passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < passages.length; from += 1) {
    if (!NOTICE.test(passages[from]?.text ?? '')) continue;
    found.add(from);
    for (; from + 1 < passages.length && goesOn(passages[from + 1]); from += 1) found.add(from + 1);
  }
  return found;
}

const NOTICE = /^(?:anslags?\s*[/-]?\s*bevis|bevis\s*(?:om|\/)\s*anslag)\s*:?$/iu;

function goesOn(passage: Passage | undefined): boolean {
  if (!passage || passage.text.length > 400 || itemLine(passage)?.mark === 'paragraph') return false;
  const label = labelOf(passage.text)?.label;
  return (
    label === undefined ||
    !['contents', 'present', 'decision', 'told', 'proposal', 'when-and-where'].includes(label)
  );
}
