import type { ItemView } from '../../../src/contract/views.ts';
import type { Planned, PlannedTime, TimedPlan } from '../../../src/domain/meeting/views/planned-times.ts';
import { plannedTimesOf } from '../../../src/domain/meeting/views/planned-times.ts';
import { retimed } from '../../../src/domain/meeting/views/retimed.ts';
import type { Dragged } from './use-drag-order.ts';
import { reordered } from './use-drag-order.ts';

/** When each item would begin and how long it would be, as far as the plan says. */
export type Starts = ReadonlyMap<string, PlannedTime>;

/** When each item would begin if what is moved came down there: starts that are given go along, as they will. */
export function startsWhenMoved(
  details: Planned['details'],
  items: readonly ItemView[],
  dragged: Dragged,
): Starts {
  const now = items.map(planned);
  const then = reordered(now, dragged);
  const order = then.map(({ itemId }) => itemId);
  const starts = new Map(retimed({ details, items: now }, order).map((each) => [each.itemId, each.start]));
  return startsOf(
    details,
    then.map(({ itemId, plan }) => {
      const start = starts.get(itemId);
      return { itemId, plan: start === undefined ? plan : { ...plan, start } };
    }),
  );
}

/** When each item would begin if one of them had these times. */
export function startsWhenTimed(
  details: Planned['details'],
  items: readonly ItemView[],
  itemId: string,
  times: TimedPlan,
): Starts {
  return startsOf(
    details,
    items.map((item) => (item.itemId === itemId ? { itemId, plan: times } : planned(item))),
  );
}

function planned({ itemId, given, slots }: ItemView): Planned['items'][number] {
  return { itemId, plan: { ...given, slots } };
}

function startsOf(details: Planned['details'], items: Planned['items']): Starts {
  return plannedTimesOf({ details, items });
}
