import type { StandingCard } from '../basics/standing-card.ts';
import { unansweredIn } from './people.ts';
import type { InquiryEvent } from './events.ts';
import type { InquiryState } from './state.ts';

/** What the product notes when the inquiry's card stands in the channel. None when it is noted already. */
export function recordInquiryCard(state: InquiryState, posted: StandingCard): readonly InquiryEvent[] {
  const { activityId, conversationId } = posted;
  const noted = state.card?.activityId === activityId && state.card.conversationId === conversationId;
  return state.phase === 'none' || noted ? [] : [{ type: 'InquiryCardPosted', data: posted }];
}

/**
 * What the product notes of a reminder to those who have not answered and whom mail reaches. None when that reminder
 * was sent, when everybody has answered, and after the end.
 */
export function recordReminder(
  state: InquiryState,
  reminderId: string,
  reachable: ReadonlySet<string>,
): readonly InquiryEvent[] {
  const sent = state.reminders.some((reminder) => reminder.reminderId === reminderId);
  const personIds = unansweredIn(state)
    .map(({ personId }) => personId)
    .filter((personId) => reachable.has(personId));
  if (state.phase !== 'open' || sent || personIds.length === 0) return [];
  return [{ type: 'InquiryReminded', data: { reminderId, personIds } }];
}
