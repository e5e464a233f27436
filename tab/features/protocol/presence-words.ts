import type { AttendanceView } from '../../../src/contract/views.ts';
import type { ClockTime } from '../../../src/domain/basics/time.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { readTime } from '../../shared/meeting/time-text.ts';

/** Somebody who may come or go: of the roll, or a guest. */
export interface Comer {
  readonly personId: string;
  readonly name: string;
  readonly organisation?: string;
  readonly attendance?: AttendanceView;
}

/** `parts`: there for parts of the meeting, nobody knows which. */
export type PresenceChange = 'arrived' | 'left' | 'parts' | 'absent';

/** What a line about somebody's coming or going can mean. */
export interface PresenceWish {
  readonly comer: Comer;
  readonly change: PresenceChange;
  /** Now, when left out; `parts` and `absent` have none. */
  readonly time?: ClockTime;
  readonly approximate: boolean;
}

/**
 * The meanings of a line such as "anna ek 10.40", "klip gick ca 11" or "anna delar", the likeliest first: every other word
 * begins a word of the name or the municipality. Where it does not say, whoever is here leaves and anybody else arrives.
 */
export function presenceWishes(written: string, people: readonly Comer[]): readonly PresenceWish[] {
  const line = readLine(written);
  if (line.words.length === 0) return [];
  return people
    .filter((comer) => line.words.every((word) => begins(word, comer)))
    .toSorted((a, b) => rank(a, line.words) - rank(b, line.words))
    .map((comer) => {
      const change = line.change ?? (isHere(comer) ? 'left' : 'arrived');
      const timed = line.time !== undefined && (change === 'arrived' || change === 'left');
      return { comer, change, approximate: line.approximate && timed, ...(timed ? { time: line.time } : {}) };
    });
}

/** What carries a meaning out. */
export function presenceCommand({ comer, change, time, approximate }: PresenceWish): MeetingCommand {
  const { personId } = comer;
  if (change === 'absent') return { type: 'CorrectPresence', data: { personId, presence: 'absent' } };
  if (change === 'parts')
    return { type: 'CorrectPresence', data: { personId, presence: 'present', parts: true } };
  return {
    type: change === 'arrived' ? 'RegisterArrival' : 'RegisterDeparture',
    data: {
      personId,
      ...(time === undefined ? {} : { time }),
      ...(approximate ? { approximate } : {}),
    },
  };
}

const SAID: readonly (readonly [PresenceChange, ReadonlySet<string>])[] = [
  ['parts', new Set(['delar', 'del', 'parts', 'part'])],
  ['absent', new Set(['frånvarande', 'saknas', 'saknades', 'borta', 'absent', 'missing'])],
  ['left', new Set(['gick', 'går', 'lämnade', 'lämnar', 'left', 'leaves'])],
  ['arrived', new Set(['kom', 'kommer', 'anlände', 'anslöt', 'ansluter', 'arrived', 'came'])],
];
const ABOUT = new Set(['ca', 'ca.', 'c:a', 'cirka', 'omkring', 'runt', 'about']);
const FILLING = new Set(['kl', 'kl.', 'at', 'nu', 'now', 'av', 'of', 'mötet', 'till', 'från']);

interface Line {
  readonly words: readonly string[];
  readonly change?: PresenceChange;
  readonly time?: ClockTime;
  readonly approximate: boolean;
}

function readLine(written: string): Line {
  const all = written.toLocaleLowerCase('sv').replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  // "11ca" is how it is written in the margin.
  const tokens = all.flatMap((token) => /^(\d[\d.:]*)(ca\.?)$/.exec(token)?.slice(1) ?? [token]);
  const times = tokens.flatMap((token) => readTime(token) ?? []);
  const change = SAID.find(([, words]) => tokens.some((token) => words.has(token)))?.[0];
  const time = times.at(-1);
  return {
    words: tokens.filter((token) => !isKnown(token)),
    ...(change ? { change } : {}),
    ...(time ? { time } : {}),
    approximate: tokens.some((token) => ABOUT.has(token)),
  };
}

function isKnown(token: string): boolean {
  const said = [...SAID.map(([, words]) => words), ABOUT, FILLING].some((words) => words.has(token));
  return said || readTime(token) !== undefined;
}

function begins(word: string, comer: Comer): boolean {
  return wordsOf(`${comer.name} ${comer.organisation ?? ''}`).some((one) => one.startsWith(word));
}

/** A first name that begins so before a family name, a name before a municipality. */
function rank({ name }: Comer, words: readonly string[]): number {
  const [first, ...rest] = wordsOf(name);
  if (words.some((word) => first?.startsWith(word))) return 0;
  return words.some((word) => rest.some((one) => one.startsWith(word))) ? 1 : 2;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('sv')
    .split(/[\s-]+/)
    .filter(Boolean);
}

function isHere({ attendance }: Comer): boolean {
  const here = attendance?.presence === 'present' || attendance?.presence === 'remote';
  return here && attendance.to === undefined;
}
