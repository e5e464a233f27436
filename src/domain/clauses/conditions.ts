import type { FoundWords } from './sources.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

/** Under what condition a clause holds: `under förutsättning att …`, `när …`, `så fort …`, to the end of its sentence. */
export function conditionIn(text: string, tokens: readonly Token[]): FoundWords | undefined {
  for (const [at, { low, sentence }] of tokens.entries()) {
    const lead = LEADS.find((words) => words.every((word, on) => tokens[at + on]?.low === word));
    if (!lead) continue;
    // "när" and "om" ask as often as they set a condition; after a comma they set one.
    if ((low === 'när' || low === 'om') && tokens[at - 1]?.low !== ',' && !tokens[at]?.first) continue;
    let to = at + lead.length;
    while (tokens[to]?.sentence === sentence) to += 1;
    if (['.', ';', '!'].includes(tokens[to - 1]?.low ?? '')) to -= 1;
    const plain = lead.length === 1 && lead[0] !== 'förutsatt';
    return {
      from: at,
      to,
      value: wordsOf(text, tokens, at, to),
      certainty: plain ? 'likely' : 'sure',
      rule: lead.join(' '),
    };
  }
  return undefined;
}

const LEADS = [
  'under förutsättning',
  'förutsatt att',
  'med förbehåll',
  'med nedanstående förbehåll',
  'med villkor',
  'på villkor',
  'så fort',
  'så snart',
  'villkorat av',
  'när',
  'om',
].map((words) => words.split(' '));
