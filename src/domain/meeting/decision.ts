import type { Actor } from '../basics/event.ts';
import type { Result } from '../basics/result.ts';
import type { Moment } from '../basics/time.ts';
import type { MeetingCommand, MeetingCommandType } from './commands.ts';
import type { MeetingEvent } from './events.ts';

/** What a decision may know besides the state: who asks, when, and what the agreed protocol shall be numbered. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly moment: Moment;
  /** Needed by `AgreeProtocol` alone, and there only where the group numbers its protocols. */
  readonly protocolNumber?: string;
}

/** What the room of a command answers. */
export type Decided = Result<readonly MeetingEvent[]>;
/** The wish of a command of a type. */
export type WishOf<Type extends MeetingCommandType> = Extract<MeetingCommand, { type: Type }>['data'];
