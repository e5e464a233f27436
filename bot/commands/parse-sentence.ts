import { readAttendance, readDeclining } from './parse-attendance.ts';
import { plain } from './plain.ts';
import type { TypedCommand } from './typed-command.ts';

const NOT = /^(?:inte|ej|icke|not)\b[\s,.:]*/;
const LATER = /^(?:senare|lite senare|later|late)[.!]?$/;
const CANNOT = /^(?:kan(?:not)?|can(?:not)?)\s*(?:inte|ej|not|['’]t)\b\s*/;
const MUST = /^(?:komma|delta|vara med|come|attend|make it|be there)\b[\s,.:]*/;
const IS_COMING = /^(?:(?:am|will be)\s+)?(?:deltar|kommer|attending|coming|attend|come)\b\s*/;
const HAS_APOLOGIES = /^(?:(?:har|anm[äa]ler|have|send)\s+)?(?:f[öo]rhinder|apologies)\b[\s,.:]*/iu;

/** What follows `deltar` and `kommer`: `10.40`, `inte`, `senare`, `via Teams`; nothing at all is a yes. */
export function readComingMyself(rest: string): TypedCommand | undefined {
  const said = plain(rest);
  if (NOT.test(said)) return declined(rest, said.match(NOT)?.[0]);
  if (LATER.test(said)) return { kind: 'reply', reply: { kind: 'partial' } };
  return readAttendance(`ja ${rest}`);
}

/** What follows `jag`, as people write in a chat: `kommer kl. 10.40`, `kan inte komma`, `har förhinder`, `am attending`. */
export function readMyself(rest: string): TypedCommand | undefined {
  const apologies = HAS_APOLOGIES.exec(rest);
  if (apologies) return readDeclining(rest.slice(apologies[0].length));
  const said = plain(rest).replace(/^(?:will|shall)\s+/, '');
  const cannot = CANNOT.exec(said);
  if (cannot) {
    const must = MUST.exec(said.slice(cannot[0].length));
    return declined(rest, `${cannot[0]}${must?.[0] ?? ''}`);
  }
  const isNot = /^(?:am\s+)?not\s+(?:attending|coming)\b[\s,.:]*/.exec(said);
  if (isNot) return declined(rest, isNot[0]);
  const coming = IS_COMING.exec(said);
  return coming ? readComingMyself(said.slice(coming[0].length)) : undefined;
}

/** An apology with what is said after those words, as it was typed. */
function declined(rest: string, words = ''): TypedCommand {
  const count = words
    .trim()
    .split(' ')
    .filter((word) => word !== '').length;
  return readDeclining(rest.trim().split(/\s+/u).slice(count).join(' '));
}
