import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { ArchivedFile, PostedCard, PostedCue } from '../vocabulary.ts';

/** What the product notes when a card stands in the channel. None when it is noted already. */
export function recordCardPosted(state: MeetingState, posted: PostedCard): readonly MeetingEvent[] {
  const known = state.cards.get(posted.card);
  const noted = known?.activityId === posted.activityId && known.conversationId === posted.conversationId;
  return state.phase === 'none' || noted ? [] : [{ type: 'CardPosted', data: posted }];
}

/** What the product notes when a presenter has been cued. None when they were, for that item: once is enough. */
export function recordCue(state: MeetingState, cue: PostedCue): readonly MeetingEvent[] {
  return state.phase === 'none' || cueOf(state, cue) ? [] : [{ type: 'PresenterCued', data: cue }];
}

/** The cue that somebody was given for an item. */
export function cueOf(
  { cues }: MeetingState,
  { itemId, personId }: Pick<PostedCue, 'itemId' | 'personId'>,
): PostedCue | undefined {
  return cues.find((cue) => cue.itemId === itemId && cue.personId === personId);
}

/** What the product notes when an agreed revision lies in the archive. None for another revision, or once noted. */
export function recordArchived(
  state: MeetingState,
  archived: { readonly revision: number; readonly files: readonly ArchivedFile[] },
): readonly MeetingEvent[] {
  const due = state.revisions.some(({ revision }) => revision === archived.revision);
  const noted = (state.archived?.revision ?? 0) >= archived.revision;
  return due && !noted ? [{ type: 'ProtocolArchived', data: archived }] : [];
}
