import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { UNTIL_AGREED } from '../phases.ts';
import type { PaperFile } from '../vocabulary.ts';
import { LIMITS, lineProblem, unless } from '../checks.ts';
import { invitationOf } from './links.ts';

/** Somebody opened their page by a link: noted the first time. */
export function notePageOpened(state: MeetingState, invitationId: string): readonly MeetingEvent[] {
  const invitation = invitationOf(state, invitationId);
  if (!invitation || invitation.openedAt !== undefined) return [];
  return [{ type: 'PresenterPageOpened', data: { invitationId } }];
}

/** "Jag är redo", or not after all. The same said again is nothing new, and nothing is said once it is over. */
export function sayReady(state: MeetingState, invitationId: string, ready: boolean): readonly MeetingEvent[] {
  const invitation = invitationOf(state, invitationId);
  const asked = state.phase === 'draft' || state.phase === 'notified' || state.phase === 'ongoing';
  if (!invitation || !asked || (invitation.readyAt !== undefined) === ready) return [];
  return [{ type: ready ? 'PresenterReady' : 'PresenterNotReady', data: { invitationId } }];
}

/** So many papers one presenter may hand in to a meeting. */
export const MOST_BROUGHT = 10;

/** A presenter hands in a paper. The same file under the same id again is nothing new. */
export function bringPaper(
  state: MeetingState,
  invitationId: string,
  { paperId, title, file }: { readonly paperId: string; readonly title: string; readonly file: PaperFile },
): Result<readonly MeetingEvent[]> {
  const invitation = invitationOf(state, invitationId);
  if (!invitation) return refuse('presenter-not-found');
  if (!UNTIL_AGREED.includes(state.phase)) return refuse('wrong-phase');
  const { itemId } = invitation;
  if (!state.items.some((item) => item.itemId === itemId)) return refuse('item-not-found');
  const own = state.broughtPapers.filter((paper) => paper.invitationId === invitationId);
  const known = state.broughtPapers.find((paper) => paper.paperId === paperId);
  if (known) {
    const same = known.invitationId === invitationId && known.file.sha256 === file.sha256;
    return same ? ok([]) : refuse('request-reused');
  }
  if (own.length >= MOST_BROUGHT) return refuse('too-many-files', { max: MOST_BROUGHT });
  const sound = unless(title.trim(), lineProblem(title, LIMITS.title));
  if (!sound.ok) return sound;
  return ok([{ type: 'PaperBrought', data: { paperId, invitationId, itemId, title: sound.value, file } }]);
}
