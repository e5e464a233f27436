import { same } from '../../basics/same.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { ArchivedFile, ArchiveFinding, KeptInvitation, PostedCard, PostedCue } from '../vocabulary.ts';
import { WHOLE_MEETING } from '../vocabulary.ts';

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
  const { revision = 0, files } = state.archived ?? {};
  // A paper that came late is filed beside the same revision.
  const noted =
    revision > archived.revision || (revision === archived.revision && same(files, archived.files));
  return due && !noted ? [{ type: 'ProtocolArchived', data: archived }] : [];
}

/** What the product notes when an entry stands in people's calendars. None when that is noted already. */
export function recordInvitation(state: MeetingState, kept: KeptInvitation): readonly MeetingEvent[] {
  const known = state.invitations.get(kept.entry);
  const noted = known?.place === kept.place && known.joinUrl === kept.joinUrl;
  // The link was made for this meeting: details that lost it get it back.
  const linkless = kept.entry === WHOLE_MEETING && kept.joinUrl !== undefined && !state.details.joinUrl;
  return state.phase === 'none' || (noted && !linkless) ? [] : [{ type: 'InvitationKept', data: kept }];
}

/** What the product notes when an entry is no longer there, by our own hand or another's. */
export function recordInvitationGone(
  state: MeetingState,
  entry: string,
  how: 'withdrawn' | 'lost',
): readonly MeetingEvent[] {
  if (state.invitations.get(entry)?.place === undefined) return [];
  return [{ type: how === 'lost' ? 'InvitationLost' : 'InvitationWithdrawn', data: { entry } }];
}

/** That somebody gives up a delivery, once. */
export function recordGivenUp(
  state: MeetingState,
  givenUp: { readonly deliveryId: string; readonly what: string; readonly reason: string },
): readonly MeetingEvent[] {
  if (state.phase === 'none' || state.givenUp.includes(givenUp.deliveryId)) return [];
  return [{ type: 'DeliveryGivenUp', data: givenUp }];
}

/** What the product notes of what it found. None where it is what was found last. */
export function recordArchiveFound(
  state: MeetingState,
  found: readonly ArchiveFinding[],
): readonly MeetingEvent[] {
  if (!state.archived || same(state.archiveFindings, found)) return [];
  return [{ type: 'ArchiveFound', data: { found } }];
}

/** What is among the first and not among the second: news to tell, or what was mended. */
export function findingsBesides(
  findings: readonly ArchiveFinding[],
  others: readonly ArchiveFinding[],
): readonly ArchiveFinding[] {
  return findings.filter((each) => !others.some((other) => same(each, other)));
}
