import { isSpelledAlike } from '../../domain/people/likeness.ts';
import type { Caller } from '../identify.ts';
import type { Workplace } from '../workplace.ts';
import { personsOfProtocols } from './people-of-protocols.ts';

/** Every name that is known to be somebody's, the one that was asked for first; that alone where nobody has it. */
export async function namesOfPerson(
  workplace: Workplace,
  caller: Caller,
  name: string,
): Promise<readonly string[]> {
  const persons = await personsOfProtocols(workplace, caller);
  const theirs = (persons.ok ? persons.value : []).filter((person) =>
    person.some((known) => isSpelledAlike(known.name, name)),
  );
  return [...new Set([name, ...theirs.flatMap((person) => person.map((known) => known.name))])];
}
