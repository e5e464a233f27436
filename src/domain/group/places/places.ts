import type { GroupState, Member } from '../group.ts';
import type { ChatReference, MeetingChat } from './place.ts';

/** The chat in which the bot reaches somebody alone; undefined for who does not have the app. */
export function chatWith(group: GroupState, member: Member): ChatReference | undefined {
  const known = [member.personId, ...(member.formerIds ?? [])];
  return known.map((id) => group.places.people.get(id)).find((chat) => chat !== undefined);
}

/** The meeting whose chat this is. */
export function meetingOfChat(group: GroupState, conversationId: string): MeetingChat | undefined {
  return group.places.meetings.find(({ chat }) => chat.conversationId === conversationId);
}
