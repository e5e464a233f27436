import { ok, refuse } from '../basics/result.ts';
import type { UptakeState } from './aggregate.ts';
import type { UptakeWishOf } from './commands.ts';
import type { UptakeContext, UptakeDecided } from './decision.ts';

/**
 * The sum stands in the protocol of a later meeting from now on, once in each: again there only when the item it had has
 * gone. What is answered afterwards is for the meeting after that.
 */
export function enterUptake(
  state: UptakeState,
  { meetingId, atMeetingId, itemId }: UptakeWishOf<'EnterUptake'>,
  { groupId, moment, decisions, entryStands }: UptakeContext,
): UptakeDecided {
  if (atMeetingId === meetingId) return refuse('wrong-phase');
  if (decisions.length === 0) return refuse('decision-not-followed');
  const before = state.entries.findLast((entry) => entry.meetingId === atMeetingId);
  if (before && entryStands(before)) return before.itemId === itemId ? ok([]) : refuse('uptake-entered');
  const entry = { meetingId: atMeetingId, itemId };
  return ok([{ type: 'UptakeEntered', data: { groupId, meetingId, entry, date: moment.date } }]);
}
