import type { PeopleState } from './aggregate.ts';
import { pairKey } from './aggregate.ts';
import type { Appearance } from './appearance.ts';
import { nameKey } from './appearance.ts';
import type { Likeness } from './likeness.ts';
import { likenessesAmong } from './likeness.ts';

/** One person: every name that they have in protocols, the latest first. */
export type Person = readonly [Appearance, ...(readonly Appearance[])];

/** The people of protocols: names of one person of the roster, and names that somebody has decided are one's, together. */
export function personsIn(appearances: readonly Appearance[], state: PeopleState): readonly Person[] {
  const heads = new Map(appearances.map((appearance) => [appearance, appearance]));
  const byKey = new Map(appearances.map((appearance) => [nameKey(appearance), appearance]));
  const byId = new Map<string, Appearance>();
  const headOf = (appearance: Appearance): Appearance => {
    const head = heads.get(appearance) ?? appearance;
    return head === appearance ? head : headOf(head);
  };
  const join = (one: Appearance | undefined, other: Appearance | undefined) => {
    if (one && other) heads.set(headOf(one), headOf(other));
  };
  for (const appearance of appearances) {
    if (appearance.personId === undefined) continue;
    join(appearance, byId.get(appearance.personId));
    byId.set(appearance.personId, appearance);
  }
  for (const { one, other, as } of state.judgements.values())
    if (as === 'one') join(byKey.get(nameKey(one)), byKey.get(nameKey(other)));
  return [...Map.groupBy(appearances, headOf).values()].flatMap((all) => {
    const [latest, ...earlier] = all.toSorted((a, b) => b.last.localeCompare(a.last));
    return latest ? [[latest, ...earlier] satisfies Person] : [];
  });
}

/** What may be one person and nobody has decided on. Names already together are not asked about. */
export function openLikenesses(appearances: readonly Appearance[], state: PeopleState): readonly Likeness[] {
  const personOf = new Map(
    personsIn(appearances, state).flatMap((person) =>
      person.map((appearance) => [appearance, person] as const),
    ),
  );
  return likenessesAmong(appearances).filter(
    (likeness) =>
      !state.judgements.has(pairKey(likeness)) && personOf.get(likeness.one) !== personOf.get(likeness.other),
  );
}
