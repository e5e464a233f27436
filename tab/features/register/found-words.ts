import type { FoundSpan } from '../../../src/domain/search/found-spans.ts';

/** A piece of a text, and whether it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
  /** Where it begins. */
  readonly at: number;
}

/** A text in pieces, so that what was asked for can be shown in it: the server says where it stands, in order and apart. */
export function pieces(text: string, spans: readonly FoundSpan[] = []): readonly Piece[] {
  const all: Piece[] = [];
  const add = (from: number, to: number, found: boolean) => {
    if (to > from) all.push({ text: text.slice(from, to), found, at: from });
  };
  let at = 0;
  for (const { from, to } of spans) {
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, text.length, false);
  return all;
}
