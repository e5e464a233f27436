import type { AppearanceView, PeopleView } from '../../contract/people-view.ts';
import { memberById } from '../../domain/group/group.ts';
import type { Appearance, PersonName } from '../../domain/people/appearance.ts';
import type { Caller } from '../../usecases/identify.ts';
import type { PeopleOfProtocols } from '../../usecases/people/people-of-protocols.ts';

const swedish = new Intl.Collator('sv');

/** The people of protocols, for one reader. */
export function presentPeople(people: PeopleOfProtocols, caller: Caller): PeopleView {
  const { version, persons, proposals, judgements } = people;
  return {
    version,
    decides: caller.abilities.has('write-protocol'),
    people: persons
      .toSorted(([a], [b]) => swedish.compare(a.name, b.name))
      .map((names) => ({ names: names.map(presentAppearance) })),
    proposals: proposals.map(({ one, other, why }) => ({
      one: presentAppearance(one),
      other: presentAppearance(other),
      why,
    })),
    judgements: judgements.map(({ one, other, as, by }) => ({
      one: presentName(one),
      other: presentName(other),
      as,
      by: memberById(caller.group, by)?.name ?? '',
    })),
  };
}

function presentAppearance(appearance: Appearance): AppearanceView {
  const { first, last, meetings } = appearance;
  return { ...presentName(appearance), first, last, meetings: meetings.size };
}

function presentName({ name, municipality }: PersonName): PersonName {
  return { name, ...(municipality === undefined ? {} : { municipality }) };
}
