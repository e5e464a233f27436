import type { GroupState } from '../group.ts';
import type { PlacesEvent } from './events.ts';
import type { Places } from './place.ts';

/** The group after the bot came or went. What concerns a channel that is no longer the group's changes nothing. */
export function evolvePlaces(state: GroupState, event: PlacesEvent): GroupState {
  const { places } = state;
  const to = (changed: Partial<Places>): GroupState => ({ ...state, places: { ...places, ...changed } });
  switch (event.type) {
    case 'ChannelLost': {
      const { conversationId, why, since } = event.data;
      return isChannel(state, conversationId) ? to({ lost: { why, since } }) : state;
    }
    case 'ChannelNamed':
      return isChannel(state, event.data.conversationId) ? to({ channelName: event.data.name }) : state;
    case 'PersonReached':
      return to({ people: new Map(places.people).set(event.data.personId, event.data.chat) });
    case 'PersonUnreached': {
      const people = new Map(places.people);
      people.delete(event.data.personId);
      return to({ people });
    }
    case 'MeetingChatJoined': {
      const { chat, meetingId } = event.data;
      const others = places.meetings.filter((each) => each.chat.conversationId !== chat.conversationId);
      return to({ meetings: [...others, { chat, ...(meetingId === undefined ? {} : { meetingId }) }] });
    }
    case 'MeetingChatLeft': {
      const { conversationId } = event.data;
      return to({
        meetings: places.meetings.filter(({ chat }) => chat.conversationId !== conversationId),
      });
    }
    default:
      return event satisfies never;
  }
}

function isChannel({ channel }: GroupState, conversationId: string): boolean {
  return channel?.conversationId === conversationId;
}
