import { ok, refuse } from '../../basics/result.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import { justNoticed, toRemind, unansweredIn } from './unanswered.ts';

/**
 * The secretariat's "remind those who have not answered": each whom mail reaches, and nobody twice within twelve hours
 * unless just that is asked for (D11). The same reminder asked for again is no event.
 */
export function remindUnanswered(
  state: MeetingState,
  wish: WishOf<'RemindUnanswered'>,
  { moment, reachable = new Set() }: DecisionContext,
): Decided {
  if (wish.reminderId.trim() === '') return refuse('text-missing');
  if (state.reminders.some(({ reminderId }) => reminderId === wish.reminderId)) return ok([]);
  const unanswered = unansweredIn(state).map(({ personId }) => personId);
  if (unanswered.length === 0) return refuse('everybody-answered');
  const reached = unanswered.filter((personId) => reachable.has(personId));
  if (reached.length === 0) return refuse('no-address-to-remind');
  const personIds = wish.again ? reached : toRemind(state, reachable, moment.instant);
  if (personIds.length === 0) return refuse('reminded-recently');
  return ok([{ type: 'RemindersSent', data: { reminderId: wish.reminderId, personIds } }]);
}

/** The reminder that comes at its time: to whoever is due then, which may be nobody. */
export function remindInTime(
  state: MeetingState,
  reminderId: string,
  { moment, reachable = new Set() }: Pick<DecisionContext, 'moment' | 'reachable'>,
): readonly MeetingEvent[] {
  if (state.phase !== 'notified' || justNoticed(state, moment.instant)) return [];
  if (state.reminders.some((reminder) => reminder.reminderId === reminderId)) return [];
  const personIds = toRemind(state, reachable, moment.instant);
  return personIds.length === 0 ? [] : [{ type: 'RemindersSent', data: { reminderId, personIds } }];
}
