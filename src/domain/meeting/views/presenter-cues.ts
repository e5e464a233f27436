import type { Item, MeetingState } from '../state.ts';
import type { Presenter } from '../vocabulary.ts';

/** Who presents which item. */
export interface PresentsItem {
  readonly itemId: string;
  readonly personId: string;
}

/**
 * How it stands with somebody's item while the meeting goes on: `next` after the one that is on, `now` on, `later`
 * further on, `over` when it has been dealt with, is not taken up, or is presented by somebody else by now.
 */
export type Turn = 'next' | 'now' | 'later' | 'over';

/** Those of the meeting who are next to present; nobody before it has begun, nor after it. Breaks are passed over. */
export function nextToPresent(state: MeetingState): readonly PresentsItem[] {
  const next = nextBusiness(state);
  if (!next) return [];
  return presentersOf(state, next).map((personId) => ({ itemId: next.itemId, personId }));
}

/** Whose turn it is of somebody who presents an item. */
export function turnOf(state: MeetingState, { itemId, personId }: PresentsItem): Turn {
  const item = state.items.find((each) => each.itemId === itemId);
  if (!item || state.phase !== 'ongoing' || !presentersOf(state, item).includes(personId)) return 'over';
  if (state.currentItemId === itemId) return 'now';
  if (item.startedAt !== undefined || item.deferral !== undefined) return 'over';
  return nextBusiness(state)?.itemId === itemId ? 'next' : 'later';
}

/** The item that comes after the one that is on, breaks passed over. */
export function nextBusiness({ currentItemId, items, phase }: MeetingState): Item | undefined {
  if (phase !== 'ongoing') return undefined;
  const current = items.findIndex(({ itemId }) => itemId === currentItemId);
  return items
    .slice(current + 1)
    .find(
      ({ deferral, plan, startedAt }) =>
        startedAt === undefined && deferral === undefined && plan.kind !== 'break',
    );
}

/** The people of the meeting who present an item or a pitch of it, each once. */
function presentersOf({ invitees }: MeetingState, { plan }: Item): readonly string[] {
  const all: readonly Presenter[] = [
    ...plan.presenters,
    ...(plan.slots ?? []).flatMap(({ presenters }) => presenters),
  ];
  const called = new Set(invitees.map(({ personId }) => personId));
  const ids = all.flatMap(({ personId }) =>
    personId !== undefined && called.has(personId) ? [personId] : [],
  );
  return [...new Set(ids)];
}
