import type { ItemPlan } from '../meeting/vocabulary.ts';
import type { PendingEntry } from './entry.ts';
import { matterOfEntry } from './entry.ts';

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
