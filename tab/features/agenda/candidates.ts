import type { WaitingMatterView } from '../../../src/contract/pending-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import type { NewItem } from '../../../src/domain/meeting/agenda/commands.ts';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';

/** An item that may be added: what it would be, and what is to be known of it. */
export interface Candidate {
  readonly key: string;
  readonly plan: ItemPlan;
  /** As what it waits for an agenda, and so takes its whole story along. */
  readonly pendingId?: string;
  readonly kind: 'recurring' | 'deferred' | 'other';
  /** It stands on this agenda already, or on another one, and cannot be taken. */
  readonly state: 'free' | 'here' | 'placed';
  /** Chosen until somebody says otherwise. */
  readonly wanted: boolean;
}

/** Where chosen items come to stand: each by its time, all before an item, or last. */
export type Place = 'time' | 'last' | { readonly before: string };

/** What a text became. */
export function pastedCandidates(plans: readonly ItemPlan[]): readonly Candidate[] {
  return plans.map((plan, index) => ({
    key: `${index} ${plan.title}`,
    plan,
    kind: 'other',
    state: 'free',
    wanted: true,
  }));
}

/**
 * What another meeting's items would be on this agenda: their shape without what belonged to that day, as when a whole
 * meeting is copied. One that was deferred there comes as what waits. What recurs and is not here yet is wanted.
 */
export function earlierCandidates(
  meetingId: string,
  items: readonly ItemView[],
  waiting: readonly Pick<WaitingMatterView, 'pendingId'>[],
  here: readonly ItemView[],
): readonly Candidate[] {
  const titles = new Set(here.map(({ title }) => title.trim().toLowerCase()));
  const waits = new Set(waiting.map(({ pendingId }) => pendingId));
  return items.map((item) => {
    const { itemId, kind, deferral } = item;
    const pendingId = `item:${meetingId}:${itemId}`;
    const deferred = deferral !== undefined;
    const isHere = !deferred && titles.has(item.title.trim().toLowerCase());
    const recurs = !deferred && kind !== 'matter';
    return {
      key: itemId,
      plan: shapeOf(item),
      ...(deferred && waits.has(pendingId) ? { pendingId } : {}),
      kind: deferred ? 'deferred' : recurs ? 'recurring' : 'other',
      state: isHere ? 'here' : deferred && !waits.has(pendingId) ? 'placed' : 'free',
      wanted: recurs && !isHere,
    };
  });
}

/** The chosen ones as they are asked for, each with its place. */
export function newItems(
  chosen: readonly Candidate[],
  place: Place,
  agenda: readonly ItemView[],
  newId: () => string,
): readonly NewItem[] {
  let next: string | undefined;
  return chosen.map(({ plan, pendingId }) => {
    if (place === 'time') next = plan.start === undefined ? next : firstAfter(agenda, plan.start);
    else next = place === 'last' ? undefined : place.before;
    const at = { itemId: newId(), ...(next === undefined ? {} : { before: next }) };
    return pendingId === undefined ? { ...at, plan } : { ...at, pendingId };
  });
}

/** Where they come to stand until somebody says otherwise: by their times, else before other questions, which end an agenda. */
export function usualPlace(chosen: readonly Candidate[], agenda: readonly ItemView[]): Place {
  if (chosen.some(({ plan }) => plan.start !== undefined)) return 'time';
  const other = agenda.find(({ kind }) => kind === 'other');
  return other ? { before: other.itemId } : 'last';
}

function firstAfter(agenda: readonly ItemView[], start: string): string | undefined {
  return agenda.find(({ plannedStart }) => plannedStart !== undefined && plannedStart > start)?.itemId;
}

function shapeOf({ kind, title, heading, given, presenters, theme }: ItemView): ItemPlan {
  return {
    kind,
    title,
    ...(heading ? { heading } : {}),
    ...(given.minutes === undefined ? {} : { minutes: given.minutes }),
    presenters,
    papers: [],
    ...(theme ? { theme } : {}),
  };
}
