import type { Actor } from './actor.ts';
import { isVerbOfActs } from './find-acts.ts';
import { isMeeting } from './noun-classes.ts';
import { AUXILIARIES, PREPOSITIONS, SUBORDINATORS, words } from './small-words.ts';
import type { Token } from './tokens.ts';
import { looksPassive, looksPresent } from './verb-forms.ts';

/**
 * Which tokens stand in a subordinate clause: `som redan finns`, `när filmen är klar`, `för att spara tid`, `förslaget att
 * alla deltar`. What is said there is told, or wished, but not decided.
 */
export function asidesIn(tokens: readonly Token[], actors: ReadonlyMap<number, Actor>): readonly boolean[] {
  const asides: boolean[] = [];
  let open: Aside | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.first) open = undefined;
    if (open && closes(open, tokens, at, actors)) open = undefined;
    const opened = opensAt(tokens, at, actors);
    if (opened) open = { ...opened, finite: false, front: opened.front || (open?.front ?? false) };
    asides.push(open !== undefined);
    if (open && isFinite(token)) open = { ...open, finite: true };
  }
  return asides;
}

/** Whether a word holds a clause together by itself: an auxiliary, or a verb of the vocabulary in the present. */
export function isFinite({ low }: Token): boolean {
  return AUXILIARIES.has(low) || (isVerbOfActs(low) && (low.endsWith('r') || low.endsWith('s')));
}

interface Aside {
  /** It comes first, or belongs to what comes first: the sentence goes on with the next finite verb. */
  readonly front: boolean;
  /** Its own finite verb has been met. */
  readonly finite: boolean;
}

function opensAt(
  tokens: readonly Token[],
  at: number,
  actors: ReadonlyMap<number, Actor>,
): Pick<Aside, 'front'> | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  const { low } = token;
  if (low === 'att') {
    // "för att", "förutsatt att", "med förslaget att": told with what it belongs to.
    const opens = before && (PREPOSITIONS.has(before.low) || BEFORE_ATT.has(before.low)) && !token.first;
    return opens ? { front: false } : undefined;
  }
  // "som svar på remissen" is no clause: what has no verb tells as what.
  if (low === 'som') return hasFinite(tokens, at + 1, 4) ? { front: true } : undefined;
  if (low === 'innan' && (next?.kind === 'number' || !hasFinite(tokens, at + 1, 5))) return undefined;
  if (
    low === 'om' &&
    !(
      hasFinite(tokens, at + 1, 5) &&
      (actors.has(at + 1) || before?.low === ',' || token.first || ASKING.has(next?.low ?? ''))
    )
  )
    return undefined;
  return SUBORDINATORS.has(low) || low === 'om' || low === 'innan' ? { front: token.first } : undefined;
}

function closes(
  { front, finite }: Aside,
  tokens: readonly Token[],
  at: number,
  actors: ReadonlyMap<number, Actor>,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token) return false;
  if (before && (before.low === ',' || DASHES.has(before.low))) {
    const actor = actors.get(at);
    const verb = actor ? tokens[actor.to] : token;
    const goesOn = verb !== undefined && (isFinite(verb) || (actor !== undefined && looksPresent(verb.low)));
    if (goesOn || front) return true;
  }
  const joined =
    before !== undefined && (before.low === 'och' || before.low === 'eller' || before.low === 'samt');
  if (joined) return token.low === 'att';
  return front && finite && isFinite(token);
}

function hasFinite(tokens: readonly Token[], from: number, within: number): boolean {
  for (let at = from; at < from + within; at += 1) {
    const token = tokens[at];
    if (!token || token.first || token.kind === 'mark' || token.low === 'och' || isMeeting(token.low))
      return false;
    if (isFinite(token) || looksPresent(token.low) || looksPassive(token.low)) return true;
  }
  return false;
}

const BEFORE_ATT = words(
  'förutsatt förutsättning förslaget förslag förhoppning villkor förbehåll så mening innebär betyder uppgift rätt möjlighet möjligheten',
);
const ASKING = words('det den de detta man vi fler flera alla någon något');
const DASHES = words('- – — )');
