import type { Result } from '../basics/result.ts';
import { ok, refuse } from '../basics/result.ts';
import type { ItemPlan } from '../meeting/vocabulary.ts';
import type { PendingEntry } from './entry.ts';
import { matterOfEntry } from './entry.ts';
import type { PendingState } from './state.ts';

/** An item that a waiting matter becomes on an agenda: its plan, where it comes from, and the entry to wait as again. */
export interface PlacedItem {
  readonly plan: ItemPlan;
  readonly carriedFrom?: { readonly meetingId: string; readonly itemId: string };
  readonly pending: PendingEntry;
}

/** What a waiting matter becomes on an agenda. */
export function placedItem(entry: PendingEntry): PlacedItem {
  const { plan, from, proposedBy } = entry;
  const origin = proposedBy
    ? ({ kind: 'proposal', name: proposedBy.name, personId: proposedBy.personId } as const)
    : plan.origin;
  return {
    plan: { ...plan, ...(origin ? { origin } : {}), matterId: matterOfEntry(entry) },
    ...(from ? { carriedFrom: { meetingId: from.meetingId, itemId: from.itemId } } : {}),
    pending: entry,
  };
}

/** Those wished for at the next meeting stand first when one is drafted: what a meeting left over, then the rest. */
export function forNextMeeting<E extends PendingEntry>(waiting: Iterable<E>): readonly E[] {
  const next = [...waiting].filter(({ wishedFor }) => wishedFor.kind === 'next');
  return [...next.filter(isLeftOver), ...next.filter((entry) => !isLeftOver(entry))];
}

/** Whether a meeting left it undecided. */
export function isLeftOver({ source }: PendingEntry): boolean {
  return source === 'carried-over' || source === 'tabled' || source === 'deferred';
}

/**
 * The waiting matters chosen for a meeting that is drafted, in the order they are to stand. One that this very meeting
 * has already is the same wish sent again.
 */
export function chosenEntries(
  { waiting, left }: PendingState,
  meetingId: string,
  chosen: readonly string[],
): Result<readonly PendingEntry[]> {
  const entries: PendingEntry[] = [];
  for (const pendingId of new Set(chosen)) {
    const gone = left.get(pendingId);
    const here = gone?.fate.kind === 'placed' && gone.fate.meetingId === meetingId;
    const entry = waiting.get(pendingId) ?? (here ? gone.entry : undefined);
    if (!entry) return refuse('matter-not-waiting');
    entries.push(entry);
  }
  return ok([...entries.filter(isLeftOver), ...entries.filter((entry) => !isLeftOver(entry))]);
}

/**
 * An agenda with what waited for it: what an earlier meeting left over comes first, after the check-in; the rest before
 * other questions, or last.
 */
export function withPlaced<I extends { readonly plan: ItemPlan }>(
  items: readonly I[],
  placed: readonly (I & Pick<PlacedItem, 'pending'>)[],
): readonly I[] {
  const started = items.findIndex(({ plan }) => plan.kind !== 'check-in');
  const first = started < 0 ? items.length : started;
  const others = items.findIndex(({ plan }) => plan.kind === 'other');
  const last = others < first ? items.length : others;
  return [
    ...items.slice(0, first),
    ...placed.filter(({ pending }) => isLeftOver(pending)),
    ...items.slice(first, last),
    ...placed.filter(({ pending }) => !isLeftOver(pending)),
    ...items.slice(last),
  ];
}
