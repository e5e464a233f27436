import { daysAfter } from '../../basics/days.ts';
import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import type { IsoDate } from '../../basics/time.ts';
import { isIsoDate } from '../../basics/time.ts';
import type { GroupState } from '../../group/group.ts';
import { isMember, memberById } from '../../group/group.ts';
import { LIMITS, lineProblem, unless } from '../checks.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import { personOf } from '../people.ts';
import type { MeetingState } from '../state.ts';
import type { AskedReviewer } from './commands.ts';
import type { Reviewer } from './state.ts';
import { reviewerId } from './state.ts';
import { reviewersMissing } from './words.ts';

/** How long reviewers have where the group has not said. */
const DAYS = 5;
/** Nobody is reminded twice within this time, unless a person asks for just that (D11). */
const QUIET_MS = 12 * 3_600_000;

/**
 * The draft to those named, until a day; again with other names or another day to change the round. Without names it
 * goes to the group's adjusters, else to whoever chairs the meeting.
 */
export function sendForReview(
  state: MeetingState,
  wish: WishOf<'SendForReview'>,
  { moment, group }: DecisionContext,
): Decided {
  const { round } = state.review;
  const running = round && !round.ended ? round : undefined;
  const reviewers = namedReviewers(state, wish.reviewers ?? usualReviewers(state, group), group);
  if (!reviewers.ok) return reviewers;
  if (reviewers.value.length === 0) return refuse('nobody-to-review');
  const deadline = wish.deadline ?? running?.deadline ?? usualDeadline(moment.date, group);
  if (!isIsoDate(deadline)) return refuse('invalid-date', { value: deadline });
  if (deadline < moment.date && deadline !== running?.deadline) return refuse('review-deadline-passed');
  const how = wish.how ?? running?.how ?? (group?.settings.formal?.adjusting ? 'approved' : 'checked');
  const told = new Set(running?.reviewers.map(reviewerId));
  const asked = reviewers.value.flatMap(({ personId }) =>
    personId === undefined || told.has(personId) ? [] : [personId],
  );
  const data = { reviewers: reviewers.value, deadline, how };
  if (running && same(data, { reviewers: running.reviewers, deadline: running.deadline, how: running.how }))
    return ok([]);
  return ok([{ type: 'ReviewOpened', data: { ...data, asked } }]);
}

/** The time for it is up: the protocol can be agreed with those who have answered. */
export function endReview(state: MeetingState): Decided {
  const { round } = state.review;
  if (!round) return refuse('review-not-open');
  return ok(round.ended ? [] : [{ type: 'ReviewEnded', data: {} }]);
}

/** To those whose word is missing, by mail. The same reminder asked for again is no event. */
export function remindReviewers(
  state: MeetingState,
  wish: WishOf<'RemindReviewers'>,
  { moment, reachable = new Set() }: DecisionContext,
): Decided {
  if (wish.reminderId.trim() === '') return refuse('text-missing');
  const { reminders, round } = state.review;
  if (reminders.some(({ reminderId }) => reminderId === wish.reminderId)) return ok([]);
  if (!round || round.ended) return refuse('review-not-open');
  const missing = reviewersMissing(state).flatMap(({ personId }) => personId ?? []);
  if (missing.length === 0) return refuse('everybody-answered');
  const reached = missing.filter((personId) => reachable.has(personId));
  if (reached.length === 0) return refuse('no-address-to-remind');
  const just = (personId: string) =>
    reminders.some(
      ({ personIds, at }) =>
        personIds.includes(personId) && Date.parse(moment.instant) - Date.parse(at) < QUIET_MS,
    );
  const personIds = wish.again ? reached : reached.filter((personId) => !just(personId));
  if (personIds.length === 0) return refuse('reminded-recently');
  return ok([{ type: 'ReviewersReminded', data: { reminderId: wish.reminderId, personIds } }]);
}

/** Whom a draft goes to when nobody is named. */
export function usualReviewers(state: MeetingState, group: GroupState | undefined): readonly AskedReviewer[] {
  const adjusters = group?.members.filter(({ roles }) => roles.includes('adjuster')) ?? [];
  const chairs = state.invitees.filter(({ chair }) => chair);
  return (adjusters.length > 0 ? adjusters : chairs).map(({ personId }) => ({ personId }));
}

/** When their words are due when no day is named. */
export function usualDeadline(today: IsoDate, group: GroupState | undefined): IsoDate {
  return daysAfter(today, group?.settings.reviewDays ?? DAYS);
}

/** Each once, with the name that roster or meeting has for them: a name sent with an id is not believed. */
function namedReviewers(
  state: MeetingState,
  asked: readonly AskedReviewer[],
  group: GroupState | undefined,
): Result<readonly Reviewer[]> {
  const found = new Map<string, Reviewer>();
  for (const { personId, name = '' } of asked) {
    if (personId === undefined) {
      const sound = unless(name.trim(), lineProblem(name, LIMITS.name));
      if (!sound.ok) return sound;
      found.set(reviewerId({ name: sound.value }), { name: sound.value });
      continue;
    }
    const member = group && memberById(group, personId);
    const known = member && isMember(member) ? member : personOf(state, personId);
    if (!known) return refuse('person-not-found');
    found.set(known.personId, { name: known.name, personId: known.personId });
  }
  return ok([...found.values()]);
}
