import type { Aggregate, Recorded } from '../basics/event.ts';
import type { Result } from '../basics/result.ts';
import { ok } from '../basics/result.ts';
import { nameKey } from './appearance.ts';
import type { PeopleCommand } from './commands.ts';
import type { NamePair, PeopleEvent } from './events.ts';

/** The id of a group's one list of what is decided of names. */
export const PEOPLE_ID = 'names';

/** Whether two names are one person, as somebody decided. */
export interface Judgement extends NamePair {
  readonly as: 'one' | 'apart';
  readonly by: string;
}

export interface PeopleState {
  /** By pair, the latest last. */
  readonly judgements: ReadonlyMap<string, Judgement>;
}

export const peopleAggregate: Aggregate<PeopleState, PeopleEvent> = {
  kind: 'people',
  initial: { judgements: new Map() },
  evolve,
};

/** The same text for the same two names in either order. */
export function pairKey({ one, other }: NamePair): string {
  return JSON.stringify([nameKey(one), nameKey(other)].toSorted());
}

/** The events that carry out a wish about two names; none where it is so already. */
export function decidePeople(state: PeopleState, command: PeopleCommand): Result<readonly PeopleEvent[]> {
  const { type, data } = command;
  // A name is itself.
  if (nameKey(data.one) === nameKey(data.other)) return ok([]);
  const known = state.judgements.get(pairKey(data))?.as;
  switch (type) {
    case 'HoldAsOne':
      return ok(known === 'one' ? [] : [{ type: 'NamesHeldAsOne', data }]);
    case 'HoldApart':
      return ok(known === 'apart' ? [] : [{ type: 'NamesHeldApart', data }]);
    case 'WithdrawJudgement':
      return ok(known === undefined ? [] : [{ type: 'JudgementWithdrawn', data }]);
    default:
      return type satisfies never;
  }
}

function evolve(state: PeopleState, event: Recorded<PeopleEvent>): PeopleState {
  const judgements = new Map(state.judgements);
  const key = pairKey(event.data);
  judgements.delete(key);
  switch (event.type) {
    case 'NamesHeldAsOne':
      return { judgements: judgements.set(key, { ...event.data, as: 'one', by: event.actor.personId }) };
    case 'NamesHeldApart':
      return { judgements: judgements.set(key, { ...event.data, as: 'apart', by: event.actor.personId }) };
    case 'JudgementWithdrawn':
      return { judgements };
    default:
      return event satisfies never;
  }
}
