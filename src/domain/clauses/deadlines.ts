import type { IsoDate } from '../basics/time.ts';
import type { ActKind } from './act-phrases.ts';
import { isFinite } from './asides.ts';
import type { FoundTime } from './clause-dates.ts';
import { isVerbOfActs } from './find-acts.ts';
import type { Certainty, ReadDeadline } from './finding.ts';
import { isMeeting } from './noun-classes.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';
import { words } from './small-words.ts';
import { looksPresent } from './verb-forms.ts';

/** Until when something is to be done: the tokens `[from, to)`, with the word that makes it a deadline. */
export interface FoundDeadline {
  readonly from: number;
  readonly to: number;
  readonly value: ReadDeadline;
  readonly certainty: Certainty;
  readonly rule: string;
}

/**
 * The deadline of a clause among the times it names. `senast` and the like make one of any time; a meeting or a day
 * only after the verb, and only where something is to happen: "notera rapporten från den 3 maj" has none.
 */
export function deadlineOf(
  text: string,
  tokens: readonly Token[],
  times: readonly FoundTime[],
  kinds: ReadonlySet<ActKind>,
  meetingDate: IsoDate,
): FoundDeadline | undefined {
  const happens = [...kinds].some((kind) => HAPPENING.has(kind));
  const verbs = firstVerbs(tokens);
  const rated = times.flatMap((time) => {
    const tie = tieOf(tokens, time, meetingDate);
    if (!tie) return [];
    const date = time.date ?? (tie.strength === 3 ? time.bound : undefined);
    if (tie.strength < 3 && !(happens && (verbs.get(tokens[tie.from]?.sentence ?? 0) ?? tie.from) < tie.from))
      return [];
    // A moved meeting's day is where it is moved to.
    if (kinds.has('reschedule') && kinds.size === 1) return [];
    return [{ time, ...tie, date, rank: tie.strength * 2 + (date === undefined ? 0 : 3) }];
  });
  const [best] = rated.toSorted((a, b) => b.rank - a.rank || a.from - b.from);
  if (!best) return undefined;
  const { time, from, rule, strength, date } = best;
  return {
    from,
    to: time.to,
    value: {
      text: wordsOf(text, tokens, from, time.to),
      ...(date === undefined ? {} : { date }),
      ...(time.nextMeeting ? { nextMeeting: true as const } : {}),
    },
    certainty: time.bound !== undefined ? 'guess' : strength === 3 ? 'sure' : 'likely',
    rule,
  };
}

/** From when to when a meeting is moved: `från den 9:e till den 3:e` takes its month from what was said before. */
export function movedIn(
  tokens: readonly Token[],
  times: readonly FoundTime[],
  meetingDate: IsoDate,
): { readonly from?: IsoDate; readonly to?: IsoDate; readonly at: FoundTime } | undefined {
  const dated = times.filter((time) => time.date !== undefined && time.date >= meetingDate);
  const to = dated.find(({ from }) =>
    tokens.slice(Math.max(0, from - 3), from).some(({ low }) => low === 'till'),
  );
  const from = dated.find((time) => time !== to);
  const at = to ?? from;
  return at && { ...(from?.date ? { from: from.date } : {}), ...(to?.date ? { to: to.date } : {}), at };
}

/** What ties a time to its sentence: the word before it, past the meeting or weekday that it is the day of. */
function tieOf(
  tokens: readonly Token[],
  { from, date }: FoundTime,
  meetingDate: IsoDate,
): { readonly from: number; readonly strength: 1 | 2 | 3; readonly rule: string } | undefined {
  if (date !== undefined && date < meetingDate) return undefined;
  let meeting = isMeeting(tokens[from]?.low) || NEXT.has(tokens[from]?.low ?? '');
  // "inom två veckor" says by itself that it is a deadline.
  if (BY.has(tokens[from]?.low ?? '')) return { from, strength: 3, rule: 'senast' };
  let at = from - 1;
  for (; at >= from - 7; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) break;
    const { low } = token;
    if (low === ',' || low === 'och') break;
    if (TOLD_OF.has(low) || (low === 'med' && tokens[at - 1]?.low === 'och')) return undefined;
    if (BY.has(low)) {
      // "till mötet i juni" is one time: "till", not "i", says what it is to the sentence.
      const start = tokens[at - 1]?.low === 'senast' ? at - 1 : at;
      return told(tokens, start)
        ? undefined
        : { from: start, strength: 3, rule: low === 'inför' ? 'inför' : 'senast' };
    }
    if (low === 'sista') return { from: at, strength: 3, rule: 'sista dag' };
    if (isMeeting(low)) meeting = true;
    else if (AT.has(low)) {
      const outer = tokens[at - 1];
      if (BY.has(outer?.low ?? '')) continue;
      if (meeting) return told(tokens, at) ? undefined : { from: at, strength: 2, rule: 'på <möte>' };
      if (isMeeting(outer?.low) || TIME_NOUNS.has(outer?.low ?? '')) continue;
      return { from: at, strength: 1, rule: 'under <tid>' };
    } else if (!SKIPPED.has(low) && !low.endsWith('dagen') && !low.endsWith('dag') && !meeting) break;
  }
  const den = tokens[from - 1]?.low === 'den' ? from - 1 : from;
  return { from: den, strength: meeting ? 2 : 1, rule: meeting ? 'på <möte>' : 'den <dag>' };
}

const HAPPENING = words(
  'assign schedule report_back invite distribute inform encourage follow_up request forward record carry_over',
);
const BY = words('senast före innan till tills inför inom');
const AT = words('på vid under i med');
/** The time is of something that was, or from which something counts. */
const TOLD_OF = words('från fr.o.m. fr.o.m from sedan daterad daterat av enligt mellan tom t.o.m. t.o.m');
const TIME_NOUNS = words('början slutet mitten utgången samband');
const SKIPPED = words(
  'den är ordinarie samband nästa kommande början slutet mitten utgången extra datumet årets klart klar',
);
const NEXT = words('nästa nästkommande nästföljande');

function told(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) =>
    ['beslut', 'beslutet', 'beslutade', 'protokollet', 'enligt', 'antogs'].includes(
      tokens[at - back]?.low ?? '',
    ),
  );
}

/** The first verb of each sentence: what comes before it is its subject, and its times are no deadlines. */
function firstVerbs(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const verbs = new Map<number, number>();
  for (const [at, token] of tokens.entries())
    if (!verbs.has(token.sentence) && (isFinite(token) || isVerbOfActs(token.low) || looksPresent(token.low)))
      verbs.set(token.sentence, at);
  return verbs;
}
