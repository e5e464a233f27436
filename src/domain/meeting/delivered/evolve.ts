import type { DataOf, Evolvers } from '../evolver.ts';
import type { MeetingState } from '../state.ts';
import type { DeliveredEvent } from './events.ts';

/** What the product did. */
export const deliveredEvolvers: Evolvers<DeliveredEvent> = {
  CardPosted: (state, { data }) => cardPosted(state, data),
  PresenterCued: (state, { data }) => ({ ...state, cues: [...state.cues, data] }),
  ProtocolArchived: (state, { data }) => ({ ...state, archived: data }),
};

/** Where a card stands now; one that had to be posted anew replaces the lost one. */
function cardPosted(state: MeetingState, data: DataOf<'CardPosted'>): MeetingState {
  return { ...state, cards: new Map(state.cards).set(data.card, data) };
}
