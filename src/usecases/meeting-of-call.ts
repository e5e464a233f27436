import type { GroupState } from '../domain/group/group.ts';
import { meetingOfChat } from '../domain/group/places/places.ts';
import { leadsToChat } from '../domain/meeting/call-thread.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Calls are opened a good while before, and left open after: so many meetings before and after today are looked at. */
const MOST_MEETINGS = 10;

/**
 * The group's meeting whose call has this chat: the one it was tied to, else one whose join link leads there. Undefined
 * where neither tells: a meeting of the day is not guessed by its time.
 */
export async function meetingOfCall(
  workplace: Workplace,
  group: GroupState,
  conversationId: string,
): Promise<MeetingState | undefined> {
  const { groupId, settings } = group;
  const load = async (meetingId: string) =>
    (await workplace.ledger.load(meetingStream(groupId, meetingId))).state;
  const tied = meetingOfChat(group, conversationId)?.meetingId;
  if (tied !== undefined) return load(tied);
  const { date } = workplace.clock.now(settings.timeZone);
  const { coming, past } = await workplace.store.register.meetingsAround(groupId, date, MOST_MEETINGS);
  for (const { meetingId } of [...coming, ...past]) {
    const meeting = await load(meetingId);
    if (leadsToChat(meeting.details.joinUrl, conversationId)) return meeting;
  }
  return undefined;
}
