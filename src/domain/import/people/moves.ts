import { clockTime } from '../head/times.ts';
import type { ImportedAttendee } from '../structure.ts';

/** "Anna Ek (S) lämnar sammanträdet kl. 9.55.", "Bo fick gå redan kl 15": who came or went, and when. */
export function withMoves(
  attendees: readonly ImportedAttendee[],
  texts: readonly string[],
): readonly ImportedAttendee[] {
  const moves = texts.flatMap((text) =>
    text.length > LONGEST
      ? []
      : text.split(/(?<=[\p{Ll}\d]{2}\.)\s+(?=\p{Lu})/u).flatMap((said) => moveIn(said) ?? []),
  );
  return attendees.map((attendee) => {
    const own = moves.filter(({ name }) => isCalled(attendee, name, attendees));
    if (own.length === 0 || attendee.presence === 'absent') return attendee;
    const from = attendee.from ?? own.find((move) => move.comes)?.time;
    const to = attendee.to ?? own.find((move) => !move.comes)?.time;
    return { ...attendee, presence: 'partial', ...(from ? { from } : {}), ...(to ? { to } : {}) };
  });
}

/** "Anna Ek lämnar sammanträdet": said of who is there, and no part of a decision. */
export function isMove(text: string): boolean {
  return /^\p{Lu}\S+(?:\s\p{Lu}\S+){1,3}(?:\s\([^()]{1,12}\))?\s(?:lämna(?:r|de)|inträd(?:er|de)|anslut(?:er|it)|anslöt)(?!\p{L})/u.test(
    text,
  );
}

const LONGEST = 700;
const MOVE =
  /^(\p{Lu}[\p{L}'’.-]+(?:\s(?:\p{Lu}|von\s|van\s|af\s|de\s)[\p{L}'’.-]*){0,4})(?:\s\([^()]{1,20}\))?\s+(lämna(?:r|de)|gick|fick\s+gå|avvek|anslöt|ansluter|anlände|kom|inträd(?:er|de))(?!\p{L})[^.]{0,40}?kl(?:ockan)?\.?\s*(\d{1,2}(?:[.:]\d{2})?)(?!\d)/u;

function moveIn(said: string) {
  const [, name, verb = '', clock] = MOVE.exec(said) ?? [];
  const time = clockTime(clock);
  return name === undefined || time === undefined
    ? undefined
    : { name, time, comes: /^(?:ansl|anl|kom|inträd)/u.test(verb) };
}

/** By the whole name, or by a first name that only one of them has. */
function isCalled({ name }: ImportedAttendee, called: string, all: readonly ImportedAttendee[]): boolean {
  if (name === called) return true;
  return (
    !called.includes(' ') &&
    name.startsWith(`${called} `) &&
    all.filter((each) => each.name.startsWith(`${called} `)).length === 1
  );
}
