import { adjustersIn } from '../end/checked.ts';
import { closingFrom } from '../end/closing.ts';
import { markdownOf } from '../markdown.ts';
import type { ImportedBreak, ImportedItem } from '../structure.ts';
import type { Passage } from '../text/passage.ts';
import { itemBody } from './item-body.ts';
import type { Start } from './item-starts.ts';
import { kindOfTitle } from './standing.ts';

/** What stands between the head and the sign-off. */
export interface Body {
  readonly opening: readonly Passage[];
  readonly items: readonly ImportedItem[];
  readonly closing: readonly Passage[];
  readonly breaks: readonly ImportedBreak[];
  /** Labels, headings over several items, breaks: words that stand in no other field. */
  readonly labels: readonly Passage[];
  readonly unlabelled: readonly Passage[];
  readonly adjusters: readonly string[];
}

type ItemStart = Start & { readonly kind: 'item' };

/** The words of the items, each from its title to the next; `free` says which passages are nobody else's. */
export function bodyOf(
  passages: readonly Passage[],
  starts: readonly Start[],
  {
    free,
    end,
    formal,
  }: { readonly free: (index: number) => boolean; readonly end: number; readonly formal: boolean },
): Body {
  const others = new Set(starts.filter(({ kind }) => kind !== 'item').map(({ at }) => at));
  // What is said after a break and before the next title belongs to the matter that was on.
  const slice = (from: number, to: number) =>
    passages.slice(from, to).filter((_, index) => free(from + index) && !others.has(from + index));
  const own = starts.filter((start): start is ItemStart => start.kind === 'item');
  const items: ImportedItem[] = [];
  const [labels, unlabelled]: [Passage[], Passage[]] = [[], []];
  const adjusters: string[] = [];
  let closing: readonly Passage[] = [];
  for (const [index, start] of own.entries()) {
    const said = slice(start.from, own[index + 1]?.at ?? end);
    const isLast = index === own.length - 1;
    const cut = isLast ? closingFrom(said) : said.length;
    if (isLast) closing = said.slice(cut);
    const read = itemBody(said.slice(0, cut), formal);
    labels.push(...read.labels);
    if (read.unlabelled) unlabelled.push(read.unlabelled);
    for (const { text } of said) adjusters.push(...(adjustersIn(text) ?? []));
    const passage = passages[start.at];
    if (passage) items.push(itemOf(start, read, passage));
  }
  return {
    opening: slice(0, own[0]?.at ?? end),
    items,
    closing,
    breaks: starts.flatMap((start) => {
      const line = passages[start.at]?.line ?? 0;
      return start.kind === 'break'
        ? [{ title: start.title, ...(start.time ? { time: start.time } : {}), line }]
        : [];
    }),
    labels: [...labels, ...[...others].flatMap((at) => passages[at] ?? [])],
    unlabelled,
    adjusters,
  };
}

function itemOf(start: ItemStart, read: ReturnType<typeof itemBody>, { line, page }: Passage): ImportedItem {
  const kind = kindOfTitle(start.title);
  const caseNumber = start.caseNumber ?? read.caseNumber;
  const text = markdownOf(read.text);
  return {
    ...(start.number === undefined ? {} : { number: start.number }),
    ...(start.time === undefined ? {} : { time: start.time }),
    title: start.title,
    ...(kind ? { kind } : {}),
    ...(caseNumber ? { caseNumber } : {}),
    decisions: read.decisions,
    ...(read.decisionText === undefined ? {} : { decisionText: read.decisionText }),
    ...(read.proposedTo === undefined ? {} : { proposedTo: read.proposedTo }),
    ...(read.conditions.length > 0 ? { conditions: read.conditions } : {}),
    ...(read.outcome === undefined ? {} : { outcome: read.outcome }),
    ...(text === '' ? {} : { text }),
    line,
    page,
  };
}
