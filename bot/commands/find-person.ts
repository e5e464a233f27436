import { plain } from './plain.ts';

export type FoundPerson<P> =
  | { readonly kind: 'one'; readonly person: P }
  | { readonly kind: 'several'; readonly people: readonly P[] }
  | { readonly kind: 'none' };

/** What people are found by. */
interface Findable {
  readonly name: string;
  readonly organisation?: string;
}

/** The person meant by a name, part of a name, or municipality; nobody is guessed among several. */
export function findPerson<P extends Findable>(people: readonly P[], typed: string): FoundPerson<P> {
  const wanted = plain(typed);
  if (wanted === '') return { kind: 'none' };
  const ways: readonly ((person: P) => boolean)[] = [
    (person) => plain(person.name) === wanted,
    (person) => wanted.split(' ').every((word) => plain(person.name).split(/[ -]/).includes(word)),
    (person) => plain(person.organisation ?? '') === wanted,
    (person) => plain(person.name).startsWith(wanted),
  ];
  for (const matches of ways) {
    const found = people.filter(matches);
    const [first, second] = found;
    if (first && !second) return { kind: 'one', person: first };
    if (second) return { kind: 'several', people: found };
  }
  return { kind: 'none' };
}
