import type { FoundSpan } from '../../src/domain/search/found-spans.ts';

/** What stands before the words that were found, where a text is too long to be shown from its beginning. */
const BEFORE = 40;

/**
 * A text from where what was asked for can be seen, when only its first `most` characters are shown. A preview is read as
 * HTML by some clients and as it stands by others: the words cannot be marked in it, but they can be there.
 */
export function excerpt(text: string, spans: readonly FoundSpan[], most: number): string {
  const [first] = spans;
  if (!first || first.to <= most) return text;
  const word = text.lastIndexOf(' ', first.from - BEFORE);
  return word <= 0 ? text : `…${text.slice(word)}`;
}
