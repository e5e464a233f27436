import type { StandingCard } from '../domain/basics/standing-card.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { InquiryState } from '../domain/inquiry/state.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ChannelCard } from '../domain/meeting/vocabulary.ts';
import type { MeetingUptake } from '../domain/uptake/views/meeting-uptake.ts';

/** What a card in the channel shows: one of a meeting's cards, or an inquiry. */
export type ShownInChannel = (
  | {
      readonly kind: 'meeting';
      readonly card: ChannelCard;
      readonly meeting: MeetingState;
      /** Where its meeting is over: the meeting that matters now, if there is one (D20). */
      readonly current?: CurrentMeeting;
      /** Of the agreed protocol: how its decisions are taken up. */
      readonly uptake?: MeetingUptake;
    }
  | { readonly kind: 'inquiry'; readonly inquiry: InquiryState }
) & {
  /** It stands in for a card that was taken out of the channel. */
  readonly restored?: true;
};
/** What an old card says of the meeting that matters now. */
export type CurrentMeeting = Pick<MeetingState, 'meetingId' | 'details'>;

/** The group's Teams channel as the outbox uses it. Implemented by the bot. */
export interface Channel {
  /** Posts a new card. Not repeatable: when the outcome is not known it throws DeliveryFault `unknown`. */
  post(shown: ShownInChannel, group: GroupState): Promise<StandingCard>;
  /** Brings a posted card up to date with the state; may be repeated. */
  update(standing: StandingCard, shown: ShownInChannel, group: GroupState): Promise<void>;
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
