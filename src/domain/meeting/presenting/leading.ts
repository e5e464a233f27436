import type { Moment } from '../../basics/time.ts';
import type { MeetingState } from '../state.ts';
import { isOverForPresenter, presenterPlaceOf } from './place.ts';
import type { PresenterInvitation } from './state.ts';

/** How far somebody who was called has come. */
export const PRESENTER_STATUSES = ['withdrawn', 'invited', 'opened', 'ready', 'in', 'thanked'] as const;
export type PresenterStatus = (typeof PRESENTER_STATUSES)[number];

/** What whoever leads the meeting is to do about a presenter now (D13). */
export type PresenterCue = 'let-in' | 'thank';

/** How far a presenter has come. */
export function presenterStatusOf(invitation: PresenterInvitation): PresenterStatus {
  const { withdrawn, thankedAt, letInAt, readyAt, openedAt } = invitation;
  if (withdrawn) return 'withdrawn';
  if (thankedAt !== undefined) return 'thanked';
  if (letInAt !== undefined) return 'in';
  if (readyAt !== undefined) return 'ready';
  return openedAt === undefined ? 'invited' : 'opened';
}

/**
 * Whether a presenter is to be let in, or thanked: let in a quarter of an hour before their time if they are next or
 * ready, and when their item is on; thanked once they are in, also when their item is over.
 */
export function presenterCueOf(
  state: MeetingState,
  invitation: PresenterInvitation,
  moment: Moment,
): PresenterCue | undefined {
  if (state.phase !== 'ongoing' || invitation.withdrawn || invitation.thankedAt !== undefined)
    return undefined;
  if (invitation.letInAt !== undefined) return 'thank';
  const { standing, near } = presenterPlaceOf(state, invitation, moment);
  if (isOverForPresenter(standing)) return undefined;
  const comes = standing === 'next' || invitation.readyAt !== undefined;
  return standing === 'now' || (near && comes) ? 'let-in' : undefined;
}
