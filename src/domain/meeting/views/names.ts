import type { MeetingPerson } from '../people.ts';
import { personOf } from '../people.ts';
import type { MeetingState } from '../state.ts';

/** What the roster calls a person; undefined for somebody it does not know. */
export type NameOf = (personId: string) => string | undefined;

/** For views that are shown without a roster. */
export const nobodyKnown: NameOf = () => undefined;

/** The name of somebody who did something in a meeting: from the roster, else from the meeting, else their id. */
export function nameIn(state: MeetingState, personId: string, nameOf: NameOf): string {
  return nameOf(personId) ?? personOf(state, personId)?.name ?? personId;
}

const swedish = new Intl.Collator('sv');

/** People by municipality and name in Swedish order; a substitute stands right after the one they stand in for. */
export function inSwedishOrder(people: readonly MeetingPerson[]): readonly MeetingPerson[] {
  const names = new Map(people.map((person) => [person.personId, person.name]));
  const keyOf = (person: MeetingPerson) => names.get(person.substituteFor ?? person.personId) ?? person.name;
  return [...people].sort(
    (a, b) =>
      swedish.compare(a.organisation ?? '', b.organisation ?? '') ||
      swedish.compare(keyOf(a), keyOf(b)) ||
      Number(a.standing === 'substitute') - Number(b.standing === 'substitute'),
  );
}
