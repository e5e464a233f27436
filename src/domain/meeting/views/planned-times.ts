import { daysBetween } from '../../basics/days.ts';
import type { ClockTime, IsoDate } from '../../basics/time.ts';
import { clockTimeOf, minutesOf } from '../../basics/time.ts';
import type { ItemPlan, MeetingDetails, Slot } from '../vocabulary.ts';

/** What planned times are reckoned from: a state, or an agenda that somebody is still moving about. */
export interface Planned {
  readonly details: Pick<MeetingDetails, 'date' | 'endDate' | 'start' | 'end'>;
  readonly items: readonly { readonly itemId: string; readonly plan: TimedPlan }[];
}
export type TimedPlan = Pick<ItemPlan, 'start' | 'minutes' | 'day'> & {
  readonly slots?: readonly Pick<Slot, 'minutes'>[];
};

/** When an item is planned, as far as the plan tells. */
export interface PlannedTime {
  /** Day of the meeting, 1 for the first. */
  readonly day: number;
  readonly start?: ClockTime;
  /** It begins when the one before it ends, or the day does, whether its start is given or reckoned. */
  readonly follows: boolean;
  readonly minutes?: number;
  /** Minutes it runs into the next start that is given, or past the meeting's end. */
  readonly over?: number;
}

/**
 * Start and length of each item: those of the plan, else reckoned from the day's start, the lengths before, and the
 * next start that is given. Slots that all say their minutes are the length of an item that says none.
 */
export function plannedTimesOf(planned: Planned): ReadonlyMap<string, PlannedTime> {
  const { details, items } = planned;
  const days = itemDaysOf(planned);
  const times = new Map<string, PlannedTime>();
  let running: number | undefined = details.start === '' ? undefined : minutesOf(details.start);
  items.forEach(({ itemId, plan }, index) => {
    const day = days[index] ?? 1;
    if (index > 0 && day !== days[index - 1]) running = undefined;
    const start = plan.start === undefined ? running : minutesOf(plan.start);
    const follows = start !== undefined && start === running;
    const until = untilOf(planned, days, index);
    const room = start !== undefined && until !== undefined && until > start ? until - start : undefined;
    const length = lengthOf(plan);
    const minutes = length ?? room;
    running = start === undefined || minutes === undefined ? undefined : start + minutes;
    const ends = start === undefined ? undefined : start + (length ?? 0);
    const over = ends === undefined || until === undefined ? 0 : ends - until;
    times.set(itemId, {
      day,
      follows,
      ...(start === undefined ? {} : { start: clockTimeOf(start) }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(over > 0 ? { over } : {}),
    });
  });
  return times;
}

/** When the plan ends, where that is after the meeting's end. */
export function overrunOf(
  planned: Planned,
): { readonly end: ClockTime; readonly minutes: number } | undefined {
  const last = planned.items.at(-1);
  const time = last && plannedTimesOf(planned).get(last.itemId);
  if (time?.over === undefined || time.start === undefined) return undefined;
  return { end: clockTimeOf(minutesOf(time.start) + (time.minutes ?? 0)), minutes: time.over };
}

/** Start and length of each slot within its item; the minutes that are not given are shared among those without. */
export function slotTimesOf(
  slots: readonly Pick<Slot, 'minutes'>[],
  item: Pick<PlannedTime, 'start' | 'minutes'>,
): readonly Pick<PlannedTime, 'start' | 'minutes'>[] {
  const given = slots.reduce((sum, slot) => sum + (slot.minutes ?? 0), 0);
  const open = slots.filter((slot) => slot.minutes === undefined).length;
  const left = item.minutes === undefined ? 0 : item.minutes - given;
  const share = open > 0 && left >= open ? Math.floor(left / open) : undefined;
  let running = item.start === undefined ? undefined : minutesOf(item.start);
  return slots.map((slot) => {
    const start = running;
    const minutes = slot.minutes ?? share;
    running = start === undefined || minutes === undefined ? undefined : start + minutes;
    return {
      ...(start === undefined ? {} : { start: clockTimeOf(start) }),
      ...(minutes === undefined ? {} : { minutes }),
    };
  });
}

/** How long a plan says that its item takes: in so many words, or by its slots. */
export function lengthOf({ minutes, slots = [] }: TimedPlan): number | undefined {
  if (minutes !== undefined) return minutes;
  const known = slots.flatMap((slot) => (slot.minutes === undefined ? [] : [slot.minutes]));
  return slots.length > 0 && known.length === slots.length
    ? known.reduce((sum, each) => sum + each, 0)
    : undefined;
}

/** How many days a meeting goes on for. */
export function daysOf({ date, endDate }: Planned['details']): number {
  return endDate === undefined || date === '' ? 1 : Math.max(daysBetween(date, endDate), 0) + 1;
}

/** Which day of the meeting a date is, 1 for the first; undefined for any other date. */
export function dayOfMeeting(details: Planned['details'], date: IsoDate): number | undefined {
  if (date < details.date || date > (details.endDate ?? details.date)) return undefined;
  return details.endDate === undefined ? 1 : daysBetween(details.date, date) + 1;
}

/** The day of each item in the order of the agenda: never before that of the item ahead of it, never after the last. */
function itemDaysOf({ details, items }: Planned): readonly number[] {
  const last = daysOf(details);
  let day = 1;
  return items.map(({ plan }) => {
    day = Math.min(Math.max(day, plan.day ?? 1), last);
    return day;
  });
}

/** The next start that is given on the same day; after the last item of the last day, the meeting's end. */
function untilOf({ details, items }: Planned, days: readonly number[], index: number): number | undefined {
  const next = items[index + 1];
  const last = daysOf(details);
  const end = details.end !== '' && days[index] === last ? details.end : undefined;
  const until = next === undefined ? end : days[index + 1] === days[index] ? next.plan.start : undefined;
  return until === undefined ? undefined : minutesOf(until);
}
