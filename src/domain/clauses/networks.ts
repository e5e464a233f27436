import type { Actor } from './actor.ts';
import { NETWORKS, NETWORKS_TOLD, NO_NETWORKS } from './actor-words.ts';
import { isVerbOfActs } from './find-acts.ts';
import { endsIn } from './noun-classes.ts';
import { AUXILIARIES, PREPOSITIONS, SUBORDINATORS, words } from './small-words.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

/**
 * A network or group of working people: `nätverket för inköp`, `nätverket Kultur och fritid`, `HR-chefsnätverket`,
 * `skolchefgruppen`, also taken apart as people write them, `Socialchefs nätverket`.
 */
export function networkAt(text: string, tokens: readonly Token[], at: number): Actor | undefined {
  const head = headAt(tokens, at);
  if (head === undefined) return undefined;
  const to = NETWORKS_TOLD.has(tokens[head]?.low ?? '')
    ? afterName(tokens, head + 1)
    : afterTheme(tokens, head + 1);
  return { kind: 'network', from: at, to, name: wordsOf(text, tokens, at, to), sure: true };
}

/** The token of the head noun where a network's name starts at this token, or undefined. */
function headAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (endsIn(token.low, NETWORKS) && !NO_NETWORKS.has(token.low)) return at;
  // "Socialchefs nätverket", "HR chefsnätverket", "Strategiskt chefsnätverk": the first part starts the name.
  const next = tokens[at + 1];
  const apart = token.capital && next?.sentence === token.sentence && endsIn(next?.low, NETWORKS);
  const opens = token.low.endsWith('s') || token.low.endsWith('t') || token.text === token.text.toUpperCase();
  return apart && opens && !isVerbOfActs(token.low) ? at + 1 : undefined;
}

/** `för inköp`, `Kultur och fritid` after the noun that needs to be told which. */
function afterName(tokens: readonly Token[], at: number): number {
  const told = tokens[at]?.low === 'för' && tokens[at + 1]?.low !== 'att' ? at + 1 : at;
  if (told === at && !(tokens[at]?.capital && tokens[at]?.kind === 'word')) return at;
  let to = told;
  while (to < told + 6 && isPartOfName(tokens, to, told)) to += 1;
  while (to > told && !['word', 'number'].includes(tokens[to - 1]?.kind ?? '')) to -= 1;
  while (to > told && JOINING.has(tokens[to - 1]?.low ?? '')) to -= 1;
  return to > told ? to : at;
}

/** `Strategiskt chefsnätverk arbete-utbildning-migration`: a theme of several words joined by hyphens. */
function afterTheme(tokens: readonly Token[], at: number): number {
  const theme = tokens[at];
  const joined = theme?.kind === 'word' && theme.text.split('-').length > 2;
  return joined ? at + 1 : at;
}

const JOINING = words('och samt , &');

function isPartOfName(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!token || token.sentence !== tokens[from]?.sentence || token.kind === 'number') return false;
  const { low } = token;
  if (JOINING.has(low))
    return next?.kind === 'word' && low !== ',' && !endsName(next) && !startsPerson(tokens, at + 1);
  if (token.kind !== 'word' || endsName(token)) return false;
  // Two words in a row are one name only where the first bends after the second: "brottsförebyggande arbete".
  if (at === from || JOINING.has(before?.low ?? '')) return true;
  return (
    before !== undefined &&
    (before.low.endsWith('ande') ||
      before.low.endsWith('iska') ||
      before.low.endsWith('isk') ||
      (before.low.endsWith('t') && before.capital))
  );
}

function endsName({ low }: Token): boolean {
  return (
    PREPOSITIONS.has(low) ||
    AUXILIARIES.has(low) ||
    SUBORDINATORS.has(low) ||
    ENDING.has(low) ||
    isVerbOfActs(low)
  );
}

const ENDING = words('att ett en den det de sin sitt sina snarast senast också resultatet beviljat');

function startsPerson(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && tokens[at + 1]?.capital === true;
}
