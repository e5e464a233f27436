import type { ItemView, MeetingView } from '../../../src/contract/views.ts';
import type { ClockTime } from '../../../src/domain/basics/time.ts';
import type { Presenter } from '../../../src/domain/meeting/vocabulary.ts';
import { currentItem, itemsAhead } from '../../shared/running/what-is-next.ts';

/** Those who are to be let in next, and about when; absent when all who are yet to speak sit at the table. */
export function nextPresenter(
  view: MeetingView,
): { readonly presenters: readonly Presenter[]; readonly time?: ClockTime } | undefined {
  const current = currentItem(view);
  // Of the item that is on, the pitches whose time has not come.
  const pitches = current?.slots.filter(({ predictedStart }) => predictedStart !== undefined) ?? [];
  const turns: readonly Turn[] = [...pitches, ...itemsAhead(view).flatMap(turnsOf)];
  for (const { presenters, predictedStart: time } of turns) {
    const fromOutside = presenters.filter(({ personId, kind }) => !personId && kind !== 'film');
    if (fromOutside.length > 0) return { presenters: fromOutside, ...(time ? { time } : {}) };
  }
  return undefined;
}

/** An item, or each of its pitches. */
function turnsOf(item: ItemView): readonly Turn[] {
  return item.slots.length > 0 ? item.slots : [item];
}

type Turn = Pick<ItemView, 'presenters' | 'predictedStart'>;
