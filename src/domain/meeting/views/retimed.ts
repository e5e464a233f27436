import type { ClockTime } from '../../basics/time.ts';
import { clockTimeOf, minutesOf } from '../../basics/time.ts';
import type { Planned } from './planned-times.ts';
import { plannedTimesOf } from './planned-times.ts';

/** A start that is given to an item because others were moved past it. */
export interface GivenStart {
  readonly itemId: string;
  readonly start: ClockTime;
}

/**
 * The starts that items with a start of their own take when they come in another order: the stretch that changed begins
 * and ends when it did, and its items follow each other in it, each as long as it was. None where the plan does not say
 * how long they are, where they are of two days, or where the order is of other items.
 */
export function retimed(planned: Planned, order: readonly string[]): readonly GivenStart[] {
  const { items } = planned;
  const first = items.findIndex(({ itemId }, index) => itemId !== order[index]);
  const last = items.findLastIndex(({ itemId }, index) => itemId !== order[index]);
  if (first < 0 || order.length !== items.length) return [];
  const times = plannedTimesOf(planned);
  const stretch = items
    .slice(first, last + 1)
    .map(({ itemId, plan }) => ({ itemId, plan, ...times.get(itemId) }));
  const known = new Map(stretch.map((each) => [each.itemId, each]));
  const [begins] = stretch;
  if (begins?.start === undefined || stretch.some(({ day }) => day !== begins.day)) return [];
  const given: GivenStart[] = [];
  let running = minutesOf(begins.start);
  for (const itemId of order.slice(first, last + 1)) {
    const item = known.get(itemId);
    if (item?.start === undefined || item.minutes === undefined) return [];
    const start = clockTimeOf(running);
    if (item.plan.start !== undefined && item.plan.start !== start) given.push({ itemId, start });
    running += item.minutes;
  }
  return given;
}
