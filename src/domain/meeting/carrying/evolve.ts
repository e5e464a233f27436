import type { DataOf, Evolvers } from '../evolver.ts';
import { withItem } from '../evolver.ts';
import type { Item, MeetingState } from '../state.ts';
import type { CarryingEvent } from './events.ts';

/** What is carried from this meeting to another. */
export const carryingEvolvers: Evolvers<CarryingEvent> = {
  ItemDeferred: (state, { data, version }) =>
    changedAt(version, state, data.itemId, (item) => ({ ...undeferred(item), deferral: data.deferral })),
  ItemResumed: (state, { data, version }) => changedAt(version, state, data.itemId, undeferred),
  FollowUpPlanned: (state, { data }) => followUpPlanned(state, data),
  FollowUpDropped: (state, { data }) =>
    withItem(state, data.itemId, (item) => ({
      ...item,
      followUps: (item.followUps ?? []).filter(({ followUpId }) => followUpId !== data.followUpId),
    })),
};

/** That an item is put off is a change of the agenda that people were called to (N9). */
function changedAt(
  version: number,
  state: MeetingState,
  itemId: string,
  change: (item: Item) => Item,
): MeetingState {
  const after = withItem(state, itemId, change);
  return after === state ? state : { ...after, agendaVersion: version };
}

/** An item that is dealt with at this meeting, whatever was said of it before. */
export function undeferred({ deferral: _put, leftover: _chosen, ...item }: Item): Item {
  return item;
}

/** A follow-up at its place: where it stood when it is known already, else last. */
function followUpPlanned(state: MeetingState, { itemId, followUp }: DataOf<'FollowUpPlanned'>): MeetingState {
  return withItem(state, itemId, (item) => {
    const known = item.followUps ?? [];
    const at = known.findIndex(({ followUpId }) => followUpId === followUp.followUpId);
    return { ...item, followUps: at < 0 ? [...known, followUp] : known.with(at, followUp) };
  });
}
