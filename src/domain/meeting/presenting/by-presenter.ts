import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
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
