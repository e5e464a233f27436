/** Where a posted card stands in Teams. */
export interface StandingCard {
  readonly conversationId: string;
  readonly activityId: string;
  /** The activity of the card that was lost and that this one was posted for, once. */
  readonly replaces?: string;
}
