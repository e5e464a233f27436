import type { Evolvers } from '../evolver.ts';
import { withItem } from '../evolver.ts';
import type { Item } from '../state.ts';
import type { FormalEvent } from './events.ts';

/** What a formal body notes of an item. */
export const formalEvolvers: Evolvers<FormalEvent> = {
  RecusalNoted: (state, { data, actor, at }) =>
    withItem(state, data.itemId, (item) => ({
      ...item,
      recusals: [
        ...(item.recusals ?? []).filter(({ personId }) => personId !== data.personId),
        { personId: data.personId, notedBy: actor.personId, at },
      ],
    })),
  RecusalWithdrawn: (state, { data }) =>
    withItem(state, data.itemId, (item) =>
      without(item, 'recusals', ({ personId }) => personId === data.personId),
    ),
  VoteRecorded: (state, { data }) =>
    withItem(state, data.itemId, (item) => ({
      ...item,
      votes: replaced(item.votes ?? [], data.vote, ({ voteId }) => voteId),
    })),
  VoteRemoved: (state, { data }) =>
    withItem(state, data.itemId, (item) => without(item, 'votes', ({ voteId }) => voteId === data.voteId)),
  ReservationNoted: (state, { data }) =>
    withItem(state, data.itemId, (item) => ({
      ...item,
      reservations: replaced(item.reservations ?? [], data.reservation, ({ reservationId }) => reservationId),
    })),
  ReservationRemoved: (state, { data }) =>
    withItem(state, data.itemId, (item) =>
      without(item, 'reservations', ({ reservationId }) => reservationId === data.reservationId),
    ),
};

/** A list with one of it in its place; last when it is new. */
function replaced<T>(list: readonly T[], one: T, idOf: (one: T) => string): readonly T[] {
  const at = list.findIndex((each) => idOf(each) === idOf(one));
  return at < 0 ? [...list, one] : list.with(at, one);
}

type Lists = Pick<Required<Item>, 'recusals' | 'votes' | 'reservations'>;

/** An item with some of a list gone; a list with nothing left is none. */
function without<K extends keyof Lists>(item: Item, key: K, gone: (one: Lists[K][number]) => boolean): Item {
  const { [key]: list, ...rest } = item;
  const left = ((list ?? []) as readonly Lists[K][number][]).filter((one) => !gone(one));
  return left.length === 0 ? (rest as Item) : { ...item, [key]: left };
}
