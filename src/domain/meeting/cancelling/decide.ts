import { ok } from '../../basics/result.ts';
import { LIMITS, lengthProblem, unless } from '../checks.ts';
import type { Decided, WishOf } from '../decision.ts';
import type { MeetingState } from '../state.ts';

/** The meeting will not be held. One that has begun is closed instead: something of it has happened. */
export function cancelMeeting(_state: MeetingState, wish: WishOf<'CancelMeeting'>): Decided {
  const reason = wish.reason?.trim() ?? '';
  const sound = unless(reason, lengthProblem(reason, LIMITS.title));
  if (!sound.ok) return sound;
  return ok([{ type: 'MeetingCancelled', data: reason === '' ? {} : { reason } }]);
}
