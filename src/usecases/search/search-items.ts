import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import type { ItemRow, MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import { seesMeeting } from '../list-meetings.ts';
import type { Workplace } from '../workplace.ts';
import type { SearchWish } from './ask-index.ts';
import { findInIndex } from './ask-index.ts';

/** An item of one meeting's agenda. */
export interface FoundItem {
  readonly item: ItemRow;
  readonly meeting: MeetingRow;
}

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
  const found = await findInIndex(workplace, caller, 'item', wish);
  if (!found.ok) return found;
  return ok(found.value.hits.flatMap(({ item, meeting }) => (item ? [{ item, meeting }] : [])));
}

/** Matters by what they were called at any meeting; those of the best item first. */
export async function searchMatters(
  workplace: Workplace,
  caller: Caller,
  { query, skip, count }: SearchWish,
): Promise<Result<readonly FoundMatter[]>> {
  const matterIds = new Set<string>();
  for (let from = 0; from < MOST_ITEMS && matterIds.size < skip + count; from += ITEMS_AT_ONCE) {
    const found = await searchItems(workplace, caller, { query, skip: from, count: ITEMS_AT_ONCE });
    if (!found.ok) return found;
    for (const { item } of found.value) matterIds.add(item.matterId);
    if (found.value.length < ITEMS_AT_ONCE) break;
  }
  const page = [...matterIds].slice(skip, skip + count);
  const matters = await Promise.all(page.map((matterId) => matterOf(workplace, caller, matterId)));
  return ok(matters.flat());
}

/** A matter comes again and again: so many items are looked through for a page of different ones. */
const MOST_ITEMS = 2_000;
const ITEMS_AT_ONCE = 200;

async function matterOf(
  { store: { register } }: Workplace,
  caller: Caller,
  matterId: string,
): Promise<readonly FoundMatter[]> {
  const thread = await register.matterThread(caller.groupId, matterId);
  const seen: FoundItem[] = [];
  for (const item of thread) {
    const meeting = await register.meeting(caller.groupId, item.meetingId);
    if (meeting && seesMeeting(caller, meeting)) seen.push({ item, meeting });
  }
  const latest = seen.at(-1);
  return latest ? [{ matterId, latest, times: seen.length }] : [];
}
