import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { longDay } from '../../domain/protocol/wording.ts';
import type { Findable, Words } from '../../domain/search/ranking.ts';
import { findable } from '../../domain/search/ranking.ts';
import type { ItemRow, MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import { seesMeeting } from '../list-meetings.ts';
import { isInCircle } from '../matters.ts';
import type { Workplace } from '../workplace.ts';

/** What somebody looks for, and which part of what is found they want. */
export interface SearchWish {
  /** Words; everything when empty, the newest first. */
  readonly query: string;
  readonly skip: number;
  readonly count: number;
}

/** An item that the caller may know, with its meeting. */
export interface KnownItem {
  readonly item: ItemRow;
  readonly meeting: MeetingRow;
  /** Whether the caller may read its decisions: a mere reader those of agreed protocols alone (D5). */
  readonly readsDecisions: boolean;
}

/**
 * Every item that the caller may know, the latest first: the rules are those of the tab (list-meetings.ts, matters.ts).
 * A group has some thousands; where that no longer holds, this is what an index takes the place of.
 */
export async function knownItems(
  workplace: Workplace,
  caller: Caller,
): Promise<Result<readonly KnownItem[]>> {
  const meetings = await knownMeetings(workplace, caller);
  if (!meetings.ok) return meetings;
  const byId = new Map(meetings.value.map((meeting) => [meeting.meetingId, meeting]));
  const items = await workplace.store.register.allItems(caller.groupId);
  const circle = isInCircle(caller);
  return ok(
    items.flatMap((item) => {
      const meeting = byId.get(item.meetingId);
      return meeting ? [{ item, meeting, readsDecisions: circle || item.decisionsAgreed }] : [];
    }),
  );
}

/** Every meeting that the caller may know, the latest first. */
export async function knownMeetings(
  workplace: Workplace,
  caller: Caller,
): Promise<Result<readonly MeetingRow[]>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const rows = await workplace.store.register.allMeetings(caller.groupId);
  return ok(rows.filter((row) => seesMeeting(caller, row)));
}

/** The part of what was found that was asked for. */
export function pageOf<T>(found: readonly T[], { skip, count }: SearchWish): readonly T[] {
  return found.slice(skip, skip + count);
}

/** The words by which a meeting is found: what it is called, its number, its day in digits and in words, its place. */
export function wordsOfMeeting({ title, number, date, place }: MeetingRow): string {
  return [title, number ?? '', date, longDay(date), place].join(' ');
}

/** The words of rows, made ready once for as long as these rows stand. */
export function preparing<K extends object, B>(
  words: (row: K, beside: B) => Words,
): (row: K, beside: B) => Findable {
  const known = new WeakMap<K, { readonly beside: B; readonly ready: Findable }>();
  return (row, beside) => {
    const before = known.get(row);
    if (before && before.beside === beside) return before.ready;
    const ready = findable(words(row, beside));
    known.set(row, { beside, ready });
    return ready;
  };
}
