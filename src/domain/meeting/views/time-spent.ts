import type { ClockTime } from '../../basics/time.ts';
import { minutesOf } from '../../basics/time.ts';
import type { Item, MeetingState } from '../state.ts';

/** Minutes since midnight, from and to; empty when they are the same. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many minutes since an item began the meeting was away from it: on a break, or with another item. */
export function minutesAway(state: MeetingState, item: Item, now: number): number {
  if (item.startedAt === undefined) return 0;
  const since = minutesOf(item.startedAt);
  return awayFrom(state, item, { from: since, to: Math.max(now, since) }).reduce(
    (sum, { from, to }) => sum + to - from,
    0,
  );
}

/** When an item was dealt with: its time without the breaks and without what was taken up in the middle of it. */
export function spansOf(state: MeetingState, item: Item, whole: Span): readonly Span[] {
  let spans: readonly Span[] = [whole];
  for (const away of awayFrom(state, item, whole))
    spans = spans.flatMap(({ from, to }) => [
      ...(away.from > from ? [{ from, to: Math.min(to, away.from) }] : []),
      ...(away.to < to ? [{ from: Math.max(from, away.to), to }] : []),
    ]);
  return spans.filter(({ from, to }) => from < to);
}

/** Breaks and pauses within a time, in order, none reaching into another. */
function awayFrom(state: MeetingState, item: Item, within: Span): readonly Span[] {
  const all = [...state.breaks, ...(item.pauses ?? [])]
    .map(({ from, to }: { readonly from: ClockTime; readonly to?: ClockTime }) => ({
      from: Math.max(minutesOf(from), within.from),
      to: Math.min(to === undefined ? within.to : minutesOf(to), within.to),
    }))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const span of all) {
    const last = joined.at(-1);
    if (last && span.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}
