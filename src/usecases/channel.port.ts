import type { GroupState } from '../domain/group/group.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ChannelCard, PostedCard } from '../domain/meeting/vocabulary.ts';

/** The group's Teams channel as the outbox uses it. Implemented by the bot. */
export interface Channel {
  /** Posts a new card. Not repeatable: when the outcome is not known it throws DeliveryFault `unknown`. */
  post(card: ChannelCard, group: GroupState, meeting: MeetingState): Promise<PostedCard>;
  /** Brings a posted card up to date with the state; may be repeated. */
  update(posted: PostedCard, group: GroupState, meeting: MeetingState): Promise<void>;
}

/** Why something could not be delivered, and whether it may have happened all the same. */
export class DeliveryFault extends Error {
  /**
   * `not-sent`: certainly nothing happened, may be tried again. `unknown`: it may have. `refused`: trying again is of
   * no use. `gone`: the card to update is no longer there.
   */
  readonly outcome: 'not-sent' | 'unknown' | 'refused' | 'gone';
  /** What the service asked for, in milliseconds. */
  readonly retryAfterMs?: number;
  constructor(
    outcome: DeliveryFault['outcome'],
    message: string,
    options?: ErrorOptions & { retryAfterMs?: number },
  ) {
    super(message, options);
    this.name = 'DeliveryFault';
    this.outcome = outcome;
    if (options?.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
}
