import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { likelyMatters, tellingWords } from '../../domain/imported/likely-matters.ts';
import type { ItemRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import type { Workplace } from '../workplace.ts';
import { searchItems } from '../search/search-items.ts';
import { readImport } from './read-import.ts';

/** The matters that each item of an old protocol may go on with, by likeness of title (N5). */
export type ProposedMatters = ReadonlyMap<string, readonly ItemRow[]>;

/**
 * What of the register the items may be part of, asked of the index word by word, so that a longer history costs no more
 * (Q2). Standing items such as `Övrigt` are on every agenda and no matter.
 */
export async function proposeMatters(
  workplace: Workplace,
  caller: Caller,
  importId: string,
): Promise<Result<ProposedMatters>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  const opened = await readImport(workplace, caller, importId);
  if (!opened.ok) return opened;
  const titles = opened.value.state.items.filter(({ kind }) => kind === undefined);
  const found = new Map<string, readonly ItemRow[]>();
  for (const word of new Set(titles.flatMap(({ title }) => tellingWords(title)))) {
    const items = await searchItems(workplace, caller, { query: word, skip: 0, count: MOST_OF_A_WORD });
    if (!items.ok) return items;
    const others = items.value.map(({ item }) => item).filter((item) => item.meetingId !== importId);
    found.set(
      word,
      others.filter(({ itemKind }) => itemKind === 'matter'),
    );
  }
  return ok(
    new Map(
      titles.map(({ itemId, title }) => [
        itemId,
        likelyMatters(
          title,
          tellingWords(title).flatMap((word) => found.get(word) ?? []),
        ),
      ]),
    ),
  );
}

/** Of each word so many items are looked at, the best first: what is like a title shares a rarer word with it, too. */
const MOST_OF_A_WORD = 100;
