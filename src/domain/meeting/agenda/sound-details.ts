import type { Result } from '../../basics/result.ts';
import { daysBetween } from '../../basics/days.ts';
import { isIsoDate } from '../../basics/time.ts';
import type { Problem } from '../checks.ts';
import {
  dateProblem,
  lengthProblem,
  LIMITS,
  lineProblem,
  orderProblem,
  problem,
  timeProblem,
  unless,
} from '../checks.ts';
import type { MeetingDetails } from '../vocabulary.ts';

/** The longest meeting, in days after the first: a residential is over in a fortnight, a slip of the year is not. */
const MOST_DAYS_AFTER = 13;

/** Name, time and place with the blanks around them taken away, or what is wrong with them. */
export function soundDetails(given: MeetingDetails): Result<MeetingDetails> {
  const { title, date, endDate, start, end, place, joinUrl, replyBy, proposalsBy } = given;
  const details: MeetingDetails = {
    title: title.trim(),
    date,
    ...(endDate && endDate !== date ? { endDate } : {}),
    start,
    end,
    place: place.trim(),
    ...(joinUrl?.trim() ? { joinUrl: joinUrl.trim() } : {}),
    ...(replyBy ? { replyBy } : {}),
    ...(proposalsBy ? { proposalsBy } : {}),
  };
  return unless(
    details,
    lineProblem(title, LIMITS.title),
    dateProblem(date),
    lastDayProblem(date, details.endDate),
    // Over several days it may well end at an earlier hour than it began (S24).
    details.endDate === undefined ? orderProblem(start, end) : (timeProblem(start) ?? timeProblem(end)),
    lengthProblem(place, LIMITS.place),
    lengthProblem(joinUrl, LIMITS.url),
    lastDayBeforeProblem(details.replyBy, date),
    lastDayBeforeProblem(details.proposalsBy, date),
  );
}

/** A last day to do something before the meeting. */
function lastDayBeforeProblem(day: string | undefined, date: string): Problem {
  const wrong = dateProblem(day);
  if (wrong || day === undefined) return wrong;
  return day > date ? problem('invalid-time-order', { from: day, to: date }) : undefined;
}

function lastDayProblem(date: string, endDate: string | undefined): Problem {
  if (endDate === undefined) return undefined;
  const wrong = dateProblem(endDate);
  if (wrong || !isIsoDate(date)) return wrong;
  if (endDate < date) return problem('invalid-time-order', { from: date, to: endDate });
  return daysBetween(date, endDate) > MOST_DAYS_AFTER
    ? problem('invalid-date', { value: endDate })
    : undefined;
}
