import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import { ranked } from '../../domain/search/ranking.ts';
import type { ItemRow, MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import type { Workplace } from '../workplace.ts';
import type { KnownItem, SearchWish } from './known.ts';
import { knownItems, pageOf, preparing, wordsOfMeeting } from './known.ts';

/** An item of one meeting's agenda. */
export type FoundItem = Pick<KnownItem, 'item' | 'meeting'>;

/** A matter through the meetings it was at (N5). */
export interface FoundMatter {
  readonly matterId: string;
  /** Its latest item that the caller may know, with its meeting. */
  readonly latest: FoundItem;
  /** How many meetings have had it. */
  readonly times: number;
}

/** Items by their title, who presents them, or words of the meeting; the latest meeting's first. */
export async function searchItems(
  workplace: Workplace,
  caller: Caller,
  wish: SearchWish,
): Promise<Result<readonly FoundItem[]>> {
  const known = await namedItems(workplace, caller);
  if (!known.ok) return known;
  const found = ranked(known.value, wish.query, ({ item, meeting }) => ready(item, meeting));
  return ok(pageOf(found, wish));
}

/** Matters by what they were called at any meeting; the one that was up last first. */
export async function searchMatters(
  workplace: Workplace,
  caller: Caller,
  wish: SearchWish,
): Promise<Result<readonly FoundMatter[]>> {
  const known = await namedItems(workplace, caller);
  if (!known.ok) return known;
  const all = Map.groupBy(known.value, ({ item }) => item.matterId);
  const best = new Set(
    ranked(known.value, wish.query, ({ item, meeting }) => ready(item, meeting)).map(
      ({ item }) => item.matterId,
    ),
  );
  const page = pageOf([...best], wish);
  return ok(
    page.flatMap((matterId) => {
      const items = all.get(matterId) ?? [];
      const [latest] = items;
      return latest ? [{ matterId, latest, times: items.length }] : [];
    }),
  );
}

/** Breaks and check-ins are on every agenda and are nothing to look for. */
async function namedItems(workplace: Workplace, caller: Caller): Promise<Result<readonly KnownItem[]>> {
  const known = await knownItems(workplace, caller);
  if (!known.ok) return known;
  return ok(known.value.filter(({ item }) => item.itemKind !== 'break' && item.itemKind !== 'check-in'));
}

const ready = preparing<ItemRow, MeetingRow>(({ number = '', title, presenters = [] }, meeting) => ({
  title: `${number} ${title}`,
  text: [...presenters, wordsOfMeeting(meeting)].join(' '),
}));
