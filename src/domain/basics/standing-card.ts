/** Where a posted card stands in Teams. */
export interface StandingCard {
  readonly conversationId: string;
  readonly activityId: string;
}
