import { kronorFrom } from '../basics/money.ts';
import type { Certainty, ReadAmount } from './finding.ts';
import { moneyAt } from './noun-classes.ts';
import type { Token } from './tokens.ts';
import { words } from './small-words.ts';
import { wordsOf } from './tokens.ts';

/** Money that a clause names: the tokens `[from, to)`, with the words that make it a ceiling. */
export interface FoundAmount {
  readonly from: number;
  readonly to: number;
  readonly value: ReadAmount;
  readonly certainty: Certainty;
}

/** Every amount of a clause, in order (S21). */
export function amountsIn(text: string, tokens: readonly Token[]): readonly FoundAmount[] {
  const amounts: FoundAmount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = moneyAt(tokens, at);
    const kronor = length > 0 ? kronorOf(wordsOf(text, tokens, at, at + length)) : undefined;
    if (kronor === undefined) continue;
    const from = ceilingBefore(tokens, at);
    const per = perAfter(text, tokens, at + length);
    amounts.push({
      from,
      to: at + length + (per?.length ?? 0),
      value: { kronor, ...(from < at ? { ceiling: true as const } : {}), ...(per ? { per: per.words } : {}) },
      certainty: 'sure',
    });
    at += length - 1;
  }
  return amounts;
}

/** The amount that a clause decides on: the total where one is named, else what something is raised to, else the first. */
export function decidedAmount(
  tokens: readonly Token[],
  named: readonly FoundAmount[],
): FoundAmount | undefined {
  // "12 kronor per invånare" is a rate, of which nobody here knows the sum.
  const amounts = named.filter(({ value }) => !value.per?.endsWith('invånare'));
  const after = (lead: readonly string[]) =>
    amounts.find(({ from }) => [1, 2].some((back) => lead.includes(tokens[from - back]?.low ?? '')));
  const total = after(['totalt', 'sammanlagt', 'summan', 'tillsammans']);
  const from = after(['från']);
  return total ?? amounts.find((each) => each !== from) ?? from;
}

/** `1,5 miljoner kronor` and `300 tusen kr` besides what is written with a short unit. */
function kronorOf(written: string): number | undefined {
  const short = written
    .replace(/\s*miljon(?:er)?(?:\s+\p{L}+)?$/iu, ' mkr')
    .replace(/\s*tusen(?:\s+\p{L}+)?$/iu, ' tkr')
    .replace(/\s*mn(?:\s+kr)?$/iu, ' mkr');
  return kronorFrom(short);
}

/** Where the words start that make an amount the most it may be: `högst`, `upp till`, `får inte överstiga`. */
function ceilingBefore(tokens: readonly Token[], at: number): number {
  const low = (back: number) => tokens[at - back]?.low ?? '';
  if (MOST.has(low(1))) return at - 1;
  if (low(1) === 'till' && low(2) === 'upp') return at - 2;
  if (low(1) === 'mest' && low(2) === 'som') return at - 2;
  if (low(1) === 'överstiga' || low(1) === 'överskrida')
    return low(2) === 'inte' || low(2) === 'ej' ? at - 2 : at;
  if (['på', 'om', 'av'].includes(low(1)) && ['tak', 'taket', 'ram', 'ramen', 'kostnadstak'].includes(low(2)))
    return at - 2;
  return ['om', 'för'].includes(low(1)) && low(2) === 'ramen' ? at - 2 : at;
}

const MOST = words('högst maximalt max maximala');

function perAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly words: string; readonly length: number } | undefined {
  const low = tokens[at]?.low;
  if (low === 'vardera') return { words: wordsOf(text, tokens, at, at + 1), length: 1 };
  if (low === '/' || low === 'per')
    return tokens[at + 1]?.kind === 'word'
      ? { words: wordsOf(text, tokens, at, at + 2), length: 2 }
      : undefined;
  return undefined;
}
