import type { GroupState } from '../domain/group/group.ts';
import type { ChatReference, ToldInChat } from '../domain/group/places/place.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { PresentsItem } from '../domain/meeting/views/presenter-cues.ts';

/** What a cue says: how it stands in that meeting with an item that somebody presents. */
export interface ShownCue {
  readonly meeting: MeetingState;
  readonly cue: PresentsItem;
}

/** The chats in which the bot reaches people alone, as the outbox uses them. Implemented by the bot. */
export interface PersonalChats {
  /** Says something. Not repeatable: when the outcome is not known it throws DeliveryFault `unknown`. */
  tell(chat: ChatReference, about: ToldInChat, group: GroupState): Promise<void>;
  /** Tells a presenter how it stands with their item, and answers which message says so. Not repeatable, as `tell`. */
  postCue(chat: ChatReference, shown: ShownCue, group: GroupState): Promise<string>;
  /** Brings such a message up to date; may be repeated. */
  updateCue(chat: ChatReference, activityId: string, shown: ShownCue, group: GroupState): Promise<void>;
}
