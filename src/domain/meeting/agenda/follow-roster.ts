import { same } from '../../basics/same.ts';
import type { IsoDate } from '../../basics/time.ts';
import type { GroupState } from '../../group/group.ts';
import { memberById } from '../../group/group.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import { inviteesOf } from './invitees.ts';

/**
 * What the roster means for a meeting that has not begun: whom it concerns on its day, where that is others than now.
 * Once it has begun the roll of the day stands. `date` is another one when the meeting is being moved.
 */
export function followRoster(
  state: MeetingState,
  group: GroupState,
  date: IsoDate = state.details.date,
): readonly MeetingEvent[] {
  if (state.phase !== 'draft' && state.phase !== 'notified') return [];
  const invitees = inviteesOf(group, date);
  if (same(invitees, state.invitees)) return [];
  const invited = new Set(invitees.map(({ personId }) => personId));
  // Who was found to be the same person as another (D20) has replied under their former id.
  const moved = state.invitees.flatMap(({ personId }) => {
    const now = invited.has(personId) ? undefined : memberById(group, personId)?.personId;
    return now !== undefined && invited.has(now) ? [{ from: personId, to: now }] : [];
  });
  return [{ type: 'InviteesChanged', data: { invitees, ...(moved.length > 0 ? { moved } : {}) } }];
}
