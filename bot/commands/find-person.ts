import type { MeetingPerson } from '../../src/domain/meeting/people.ts';
import { plain } from './plain.ts';

export type FoundPerson =
  | { readonly kind: 'one'; readonly person: MeetingPerson }
  | { readonly kind: 'several'; readonly people: readonly MeetingPerson[] }
  | { readonly kind: 'none' };

/** The person meant by a name, part of a name, or municipality; nobody is guessed among several. */
export function findPerson(people: readonly MeetingPerson[], typed: string): FoundPerson {
  const wanted = plain(typed);
  if (wanted === '') return { kind: 'none' };
  const ways: readonly ((person: MeetingPerson) => boolean)[] = [
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
