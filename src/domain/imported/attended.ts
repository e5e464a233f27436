import { folded } from '../basics/folded.ts';
import { isSpelledAlike } from '../people/likeness.ts';
import type { Attended } from '../register/attendance.ts';
import type { KeptAttendee, KeptGuest } from './state.ts';

/** The people and the municipalities that a protocol's names may be of. */
export interface KnownNames {
  readonly members: readonly { readonly personId: string; readonly name: string }[];
  readonly municipalities: readonly string[];
}

/**
 * Who of a protocol was there, for the register's counts, its guests last. Somebody is a person of the roster where exactly
 * one has the very name (in whatever case, hyphens and accents: Paulsson is not Pålsson), and of a municipality where that is
 * what is printed: nothing is guessed by likeness, nor who has moved.
 */
export function attendedOfOld(
  attendees: readonly KeptAttendee[],
  guests: readonly KeptGuest[],
  { members, municipalities }: KnownNames,
): readonly Attended[] {
  const ofTheGroup = attendees.map(({ name, organisation, presence }): Attended => {
    const namesakes = members.filter((member) => isSpelledAlike(member.name, name));
    const [person] = namesakes.length === 1 ? namesakes : [];
    const municipality = municipalities.find((each) => isOf(each, organisation ?? ''));
    return {
      name,
      ...(person ? { personId: person.personId } : {}),
      ...(municipality === undefined ? {} : { municipality }),
      presence,
    };
  });
  const visiting = guests.map(
    ({ name, organisation }): Attended => ({
      name,
      presence: 'present',
      guest: organisation === undefined ? {} : { organisation },
    }),
  );
  return [...ofTheGroup, ...visiting];
}

function plain(words: string): string {
  return folded(words)
    .replace(/[-\s]+/gu, ' ')
    .trim();
}

/** `Bjuv`, `Bjuv kommun`, `Bjuvs kommun`, `Bjuvs stad`. */
function isOf(municipality: string, organisation: string): boolean {
  const [name, words] = [plain(municipality), plain(organisation)];
  return (
    words === name ||
    ['kommun', 'stad'].some((kind) => words === `${name} ${kind}` || words === `${name}s ${kind}`)
  );
}
