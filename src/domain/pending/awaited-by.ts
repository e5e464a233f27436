import type { FollowUp, Item, MeetingState } from '../meeting/state.ts';
import type { Deferral, ItemKind } from '../meeting/vocabulary.ts';
import type { PendingEntry, PendingSource, WishedFor } from './entry.ts';
import { waitingPlan } from './entry.ts';

/** The matter that an item belongs to (N5). */
export function matterOf({ itemId, plan }: Pick<Item, 'itemId' | 'plan'>): string {
  return plan.matterId ?? itemId;
}

/** The items of an agenda that came from the list of waiting matters, by their ids there; none when it is called off. */
export function placedIn(state: MeetingState): ReadonlyMap<string, Item> {
  if (state.phase === 'cancelled') return new Map();
  return new Map(
    state.items
      .filter((item) => item.pending !== undefined)
      .map((item) => [item.pending?.pendingId ?? '', item] as const),
  );
}

/**
 * What a meeting makes wait: what it left over, tabled, deferred, and what its decisions put on a coming agenda; of one
 * that was called off every matter on its agenda, but those that came from the list wait there as what they were.
 */
export function awaitedBy(state: MeetingState): ReadonlyMap<string, PendingEntry> {
  const entries = state.items.flatMap((item) => [
    ...deferred(state, item),
    ...(item.followUps ?? []).map((followUp) => followUpEntry(state, item, followUp)),
  ]);
  return new Map(entries.map((entry) => [entry.pendingId, entry]));
}

/** An item that came from the list as it waits there again: its words as they are now, its wishes as they were. */
export function entryAgain(item: Item): PendingEntry {
  const entry = item.pending;
  if (!entry) throw new Error('an item that never waited');
  return { ...entry, plan: waitingPlan(item.plan, matterOf(item)) };
}

/** The kinds of item that concern something; the others belong to the shape of a meeting. */
const MATTERS: readonly ItemKind[] = ['matter', 'thematic', 'other'];

function deferred(state: MeetingState, item: Item): readonly PendingEntry[] {
  if (state.phase === 'cancelled' && item.pending) return [];
  if (item.deferral) return [deferredEntry(state, item, item.deferral)];
  const undealt = state.phase === 'cancelled' && MATTERS.includes(item.plan.kind);
  return undealt ? [deferredEntry(state, item, { to: ['next-meeting'] })] : [];
}

function deferredEntry({ meetingId }: MeetingState, item: Item, deferral: Deferral): PendingEntry {
  const { together, note } = deferral;
  const wishedFor = wishedForOf(deferral);
  return {
    pendingId: `item:${meetingId}:${item.itemId}`,
    source: sourceOf(item, deferral),
    plan: waitingPlan(item.plan, matterOf(item)),
    wishedFor,
    ...(wishedFor.kind !== 'mail' && deferral.to.includes('mail') ? { orByMail: true as const } : {}),
    ...(together === undefined ? {} : { together }),
    ...(note === undefined ? {} : { note }),
    from: { meetingId, itemId: item.itemId },
  };
}

function followUpEntry({ meetingId, details }: MeetingState, item: Item, followUp: FollowUp): PendingEntry {
  const { followUpId, title, clauseId, wishedFor, condition, together } = followUp;
  return {
    pendingId: `follow-up:${meetingId}:${followUpId}`,
    source: 'follow-up',
    plan: {
      kind: 'matter',
      title,
      presenters: [],
      papers: [],
      references: [{ text: '', body: 'group', date: details.date, meetingId, itemId: item.itemId }],
      matterId: matterOf(item),
    },
    wishedFor,
    ...(condition === undefined ? {} : { condition }),
    ...(together === undefined ? {} : { together }),
    from: { meetingId, itemId: item.itemId, ...(clauseId === undefined ? {} : { clauseId }) },
  };
}

/** When a deferred item is wanted. */
export function wishedForOf({ to, date, when }: Deferral): WishedFor {
  if (date !== undefined) return { kind: 'date', date };
  if (when !== undefined) return { kind: 'text', text: when };
  return to.includes('next-meeting') ? { kind: 'next' } : { kind: 'mail' };
}

function sourceOf(item: Item, deferral: Deferral): PendingSource {
  if (deferral.tabled) return 'tabled';
  return item.deferral && item.leftover !== 'carry-over' ? 'deferred' : 'carried-over';
}
