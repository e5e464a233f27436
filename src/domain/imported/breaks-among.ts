import type { ImportedBreak } from '../import/structure.ts';

/** An item, or a break between two. */
export type Place<Item> = { readonly item: Item } | { readonly pause: ImportedBreak };

/** Items and breaks in the order of the file: a break stands before the first item that is printed below it. */
export function withBreaks<Item extends { readonly line?: number }>(
  items: readonly Item[],
  breaks: readonly ImportedBreak[],
): readonly Place<Item>[] {
  const left = breaks.toSorted((a, b) => a.line - b.line);
  const places: Place<Item>[] = [];
  for (const item of items) {
    // What a person added stands nowhere in the file, and no break waits for it.
    const above = left.findIndex(({ line }) => line > (item.line ?? -1));
    for (const pause of left.splice(0, above < 0 ? left.length : above)) places.push({ pause });
    places.push({ item });
  }
  return [...places, ...left.map((pause) => ({ pause }))];
}
