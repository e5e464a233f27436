import type { ClockTime, Instant, IsoDate } from '../../basics/time.ts';
import { daysAfter } from '../../basics/days.ts';
import type { MeetingState } from '../state.ts';
import type { Invitee, MeetingDetails } from '../vocabulary.ts';

/** Nobody is reminded twice within this time, unless a person asks for just that. */
const QUIET_MS = 12 * 3_600_000;

/** Those who are asked whether they come, directors and co-opted, and have not answered. */
export function unansweredIn(state: MeetingState): readonly Invitee[] {
  return state.invitees.filter(
    ({ standing, personId }) => standing !== 'secretariat' && !state.replies.has(personId),
  );
}

/** When this person was last reminded, or undefined. */
export function lastReminded(state: MeetingState, personId: string): Instant | undefined {
  return state.reminders.findLast(({ personIds }) => personIds.includes(personId))?.at;
}

/** Those who have not answered, whom mail reaches and whom no mail has just reached: the next to be reminded. */
export function toRemind(
  state: MeetingState,
  reachable: ReadonlySet<string>,
  now: Instant,
): readonly string[] {
  return unansweredIn(state)
    .map(({ personId }) => personId)
    .filter((personId) => reachable.has(personId) && !justReminded(state, personId, now));
}

/** Whether the notice is so fresh that a reminder would come on its heels. */
export function justNoticed(state: MeetingState, now: Instant): boolean {
  return state.noticedAt !== undefined && within(QUIET_MS, state.noticedAt, now);
}

/**
 * When those who have not answered are reminded: at noon of the day before the last day to reply, so that a day is left
 * to answer in; where no such day is set, two days before the meeting.
 */
export function reminderTime(details: MeetingDetails): { readonly date: IsoDate; readonly time: ClockTime } {
  const { date, replyBy } = details;
  return { date: replyBy === undefined ? daysAfter(date, -2) : daysAfter(replyBy, -1), time: NOON };
}

/** By when a reminder asks for an answer: noon of the last day to reply, or of the day before the meeting. */
export function answerTime(details: MeetingDetails): { readonly date: IsoDate; readonly time: ClockTime } {
  const { date, replyBy } = details;
  return { date: replyBy ?? daysAfter(date, -1), time: NOON };
}

const NOON: ClockTime = '12:00';

function justReminded(state: MeetingState, personId: string, now: Instant): boolean {
  const last = lastReminded(state, personId);
  return last !== undefined && within(QUIET_MS, last, now);
}

function within(milliseconds: number, earlier: Instant, later: Instant): boolean {
  return Date.parse(later) - Date.parse(earlier) < milliseconds;
}
