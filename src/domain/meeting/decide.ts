import type { Actor } from '../basics/event.ts';
import type { Result } from '../basics/result.ts';
import { refuse } from '../basics/result.ts';
import type { Moment } from '../basics/time.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingState } from './state.ts';

/** What a decision may know besides the state: who asks, when, and what the agreed protocol shall be numbered. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly moment: Moment;
  /** Needed by `AgreeProtocol` alone, and there only where the group numbers its protocols. */
  readonly protocolNumber?: string;
}

/**
 * The events that carry out a command, or why not. No events means that the wish is already fulfilled: idempotent by
 * meaning (design.md 10). Whether the actor may ask is checked before, in the use case.
 */
export function decide(
  state: MeetingState,
  command: MeetingCommand,
  context: DecisionContext,
): Result<readonly MeetingEvent[]> {
  void state;
  void context;
  return refuse('not-understood', { command: command.type });
}
