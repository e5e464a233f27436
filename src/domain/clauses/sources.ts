import type { Certainty } from './finding.ts';
import type { GroupWords } from './group-words.ts';
import { AUXILIARIES, SUBORDINATORS, words } from './small-words.ts';
import { isVerbOfActs } from './find-acts.ts';
import { endsIn } from './noun-classes.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

/** Words of a clause that stand for something by themselves: the tokens `[from, to)` with the word that leads to them. */
export interface FoundWords {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly certainty: Certainty;
  readonly rule: string;
}

/** Where the money comes from (S21): `ur anslaget för utveckling`, `medlen tas från`, `belastar`, or a source the group knows. */
export function sourceIn(
  text: string,
  tokens: readonly Token[],
  { sources = [] }: GroupWords,
): FoundWords | undefined {
  const known = sources.flatMap(({ name, variants = [] }) =>
    [name, ...variants].flatMap((written) => {
      const at = written === '' ? -1 : text.toLowerCase().indexOf(written.toLowerCase());
      const from = tokens.findIndex(({ start }) => start === at);
      const to = tokens.findIndex(({ end }) => end === at + written.length) + 1;
      return from >= 0 && to > from
        ? [{ from, to, value: name, certainty: 'sure' as const, rule: '<källa>' }]
        : [];
    }),
  )[0];
  if (known) return known;
  for (const [at, token] of tokens.entries()) {
    const lead = leadLength(tokens, at);
    if (lead === 0) continue;
    const from = at + lead;
    const to = phraseEnd(tokens, from);
    const told = tokens.slice(from, to).some(({ low }) => endsIn(low, MEANS));
    const certain = token.low === 'ur' || token.low.startsWith('belasta');
    if (to > from && (told || certain))
      return {
        from,
        to,
        value: wordsOf(text, tokens, from, to),
        certainty: told ? 'sure' : 'likely',
        rule: tokens
          .slice(at, from)
          .map(({ low }) => low)
          .join(' '),
      };
  }
  return undefined;
}

const MEANS = [
  'medel',
  'medlen',
  'överskott',
  'överskottet',
  'anslag',
  'anslaget',
  'budget',
  'budgeten',
  'fond',
  'fonden',
  'förfogande',
  'konto',
  'kontot',
  'pott',
  'potten',
  'reserv',
  'reserven',
  'resultat',
  'ram',
  'ramen',
  'kapital',
  'intäkter',
  'avgifter',
  'konferenser',
];

/** How many words lead to a source here, or 0. */
function leadLength(tokens: readonly Token[], at: number): number {
  const [low, next, third] = [0, 1, 2].map((on) => tokens[at + on]?.low ?? '');
  if (low === 'ur') return 1;
  if (low?.startsWith('belasta') || low === 'belastar') return 1;
  if ((low === 'från' || low === 'inom' || low === 'av') && low !== next) return 1;
  if (
    (low === 'finansieras' || low === 'täcks' || low === 'betalas') &&
    ['med', 'av', 'via', 'genom', 'inom'].includes(next ?? '')
  )
    return 2;
  return low === 'med' && (next === 'medel' || third === 'medel') ? 1 : 0;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 9) {
    const token = tokens[to];
    if (!token || token.sentence !== tokens[from]?.sentence || (token.kind === 'mark' && token.low !== '-'))
      break;
    if (STOPS.has(token.low) || AUXILIARIES.has(token.low) || SUBORDINATORS.has(token.low)) break;
    if (to > from && isVerbOfActs(token.low) && !token.capital) break;
    to += 1;
  }
  return to;
}

const STOPS = words('och samt men att till med vid under enligt i på om utan mot');
