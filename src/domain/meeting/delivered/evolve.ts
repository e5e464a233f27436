import type { DataOf, Evolvers } from '../evolver.ts';
import type { MeetingState } from '../state.ts';
import { WHOLE_MEETING } from '../vocabulary.ts';
import type { DeliveredEvent } from './events.ts';

/** What the product did. */
export const deliveredEvolvers: Evolvers<DeliveredEvent> = {
  CardPosted: (state, { data }) => cardPosted(state, data),
  PresenterCued: (state, { data }) => ({ ...state, cues: [...state.cues, data] }),
  InvitationKept: (state, { data }) => invitationKept(state, data),
  InvitationWithdrawn: (state, { data }) => invitationGone(state, data.entry),
  InvitationLost: (state, { data }) => invitationGone(state, data.entry),
  DeliveryGivenUp: (state, { data }) => ({ ...state, givenUp: [...state.givenUp, data.deliveryId] }),
  ArchiveFound: (state, { data }) => ({ ...state, archiveFindings: data.found }),
  ProtocolArchived: (state, { data }) => ({ ...state, archived: data }),
};

/** Where a card stands now; one that had to be posted anew replaces the lost one. */
function cardPosted(state: MeetingState, data: DataOf<'CardPosted'>): MeetingState {
  return { ...state, cards: new Map(state.cards).set(data.card, data) };
}

/** Where an entry stands. The Teams meeting that it made is the meeting's own, where no other was named (D13). */
function invitationKept(state: MeetingState, data: DataOf<'InvitationKept'>): MeetingState {
  const { entry, place, joinUrl } = data;
  const known = state.invitations.get(entry);
  const editions = known?.place === undefined ? (known?.editions ?? 0) + 1 : known.editions;
  const invitations = new Map(state.invitations);
  invitations.set(entry, { place, editions, ...(joinUrl === undefined ? {} : { joinUrl }) });
  const linked = entry === WHOLE_MEETING && joinUrl !== undefined && !state.details.joinUrl;
  return { ...state, invitations, ...(linked ? { details: { ...state.details, joinUrl } } : {}) };
}

/** It is gone; a Teams meeting that it made is gone with it. */
function invitationGone(state: MeetingState, entry: string): MeetingState {
  const known = state.invitations.get(entry);
  if (!known) return state;
  const invitations = new Map(state.invitations).set(entry, { editions: known.editions });
  const { joinUrl, ...details } = state.details;
  const unlinked = joinUrl !== undefined && joinUrl === known.joinUrl;
  return { ...state, invitations, ...(unlinked ? { details } : {}) };
}
