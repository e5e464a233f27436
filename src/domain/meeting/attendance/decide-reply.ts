import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import { soundReply } from '../checks.ts';
import type { Decided, WishOf } from '../decision.ts';
import { inviteeOf } from '../people.ts';
import type { MeetingState } from '../state.ts';

/**
 * An invitee's reply, by themselves or on their behalf. A reply equal to the one that stands is no event, whoever
 * sends it; ja, nej, ja is three.
 */
export function reply(state: MeetingState, wish: WishOf<'Reply'>): Decided {
  if (!inviteeOf(state, wish.personId)) return refuse('person-not-found');
  const sound = soundReply(wish.reply);
  if (!sound.ok) return sound;
  const standing = state.replies.get(wish.personId)?.reply;
  if (standing && same(standing, sound.value)) return ok([]);
  return ok([{ type: 'AttendanceReplied', data: { personId: wish.personId, reply: sound.value } }]);
}
