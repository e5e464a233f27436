import type { GroupState } from '../domain/group/group.ts';
import type { ChatReference, ToldInChat } from '../domain/group/places/place.ts';

/** The chats in which the bot reaches people alone, as the outbox uses them. Implemented by the bot. */
export interface PersonalChats {
  /** Says something. Not repeatable: when the outcome is not known it throws DeliveryFault `unknown`. */
  tell(chat: ChatReference, about: ToldInChat, group: GroupState): Promise<void>;
}
