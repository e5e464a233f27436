import type { Actor } from './actor.ts';
import {
  AFTER_ALL,
  ALL,
  BODIES,
  DIRECTORS,
  EACH,
  MUNICIPALITIES,
  OFFICES,
  OUTSIDE,
  ROLES,
  SECRETARIAT,
  SELVES,
} from './actor-words.ts';
import type { ActorKind } from './finding.ts';
import type { NameIndex } from './group-words.ts';
import { foldedName } from './group-words.ts';
import { networkAt } from './networks.ts';
import { personAt } from './person-names.ts';
import { endsIn } from './noun-classes.ts';
import { NO_NAMES } from './small-words.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

/** Whom a clause names, by the token their name starts with. No two share a token. */
export function actorsIn(
  text: string,
  tokens: readonly Token[],
  index: NameIndex,
): ReadonlyMap<number, Actor> {
  const actors = new Map<number, Actor>();
  const firstNames = new Map<string, string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const actor =
      knownAt(tokens, at, index) ??
      networkAt(text, tokens, at) ??
      plainAt(text, tokens, at) ??
      firstNameAt(tokens, at, firstNames, index) ??
      personAt(text, tokens, at);
    if (!actor) continue;
    actors.set(at, actor);
    const first = actor.kind === 'person' ? actor.name.split(' ')[0] : undefined;
    if (first && !firstNames.has(first)) firstNames.set(first, actor.name);
    at = actor.to - 1;
  }
  return actors;
}

function knownAt(tokens: readonly Token[], at: number, { names, longest }: NameIndex): Actor | undefined {
  if (longest === 0) return undefined;
  let joined = '';
  let best: Actor | undefined;
  for (let to = at; to < tokens.length && to < at + 12; to += 1) {
    const token = tokens[to];
    if (!token || token.sentence !== tokens[at]?.sentence) break;
    joined += token.low;
    // The definite form adds two letters at most, and signs are folded away.
    if (joined.length > longest + 12) break;
    const known = names.get(foldedName(joined));
    // "båstad" in lower case is a word that happens to look like a name.
    if (known && (known.kind !== 'municipality' || tokens[at]?.capital))
      best = { kind: known.kind, from: at, to: to + 1, name: known.name, sure: true };
  }
  if (best?.kind !== 'municipality') return best;
  return MUNICIPALITIES.has(tokens[best.to]?.low ?? '') ? { ...best, to: best.to + 1 } : best;
}

/** Somebody who is named by what they are: `sekretariatet`, `respektive kommun`, `styrelsens ordförande`. */
function plainAt(text: string, tokens: readonly Token[], at: number): Actor | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const found = severalAt(tokens, at) ?? officeAt(tokens, at) ?? oneAt(tokens, at);
  if (!found) return undefined;
  const [kind, length] = found;
  return { kind, from: at, to: at + length, name: wordsOf(text, tokens, at, at + length), sure: true };
}

type Plain = readonly [kind: ActorKind, tokens: number];

function severalAt(tokens: readonly Token[], at: number): Plain | undefined {
  const [low, next, third] = [0, 1, 2].map((on) => tokens[at + on]?.low ?? '');
  const isMember = (word = '') => MUNICIPALITIES.has(word) || endsIn(word, DIRECTORS);
  if (EACH.has(low ?? '')) {
    if (low === 'de' && next === 'kommuner' && third === 'som') return ['some', 2];
    if (endsIn(next, BODIES)) return ['body', 2];
    if (isMember(next)) return ['all', 2];
    if (EACH.has(next ?? '') && isMember(third)) return ['all', 3];
  }
  if (low === 'var' && next === 'och' && (third === 'en' || third === 'ett')) return ['all', 3];
  if ((low === 'samtliga' || low === 'alla') && AFTER_ALL.has(next ?? '')) return ['all', 1];
  if (low === 'kommuner' && next === 'som') return ['some', 1];
  return ALL.has(low ?? '') ? ['all', 1] : undefined;
}

/** "Storbys ekonomichef", "styrelsens ordförande": whose it is says what it is. */
function officeAt(tokens: readonly Token[], at: number): Plain | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.low.endsWith('s') || !endsIn(next?.low, OFFICES)) return undefined;
  if (endsIn(token.low.slice(0, -1), BODIES)) return ['body', 2];
  return token.capital ? ['role', 2] : undefined;
}

function oneAt(tokens: readonly Token[], at: number): Plain | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const low = token?.low ?? '';
  if (SELVES.has(low)) return ['self', 1];
  if (SECRETARIAT.has(low)) return ['role', 1];
  if (endsIn(low, BODIES)) return ['body', 1];
  // "kommundirektören i Storby" is one of several.
  if (endsIn(low, ROLES)) return ['role', next?.low === 'i' && tokens[at + 2]?.capital ? 3 : 1];
  if (low === 'region' && next?.capital) return ['outside', 2];
  return endsIn(low, OUTSIDE) ? ['outside', 1] : undefined;
}

/** A first name alone is whoever was named with it before, or the only one of the group who has it. */
function firstNameAt(
  tokens: readonly Token[],
  at: number,
  seen: ReadonlyMap<string, string>,
  { byFirstName }: NameIndex,
): Actor | undefined {
  const token = tokens[at];
  if (!token?.capital || NO_NAMES.has(token.low)) return undefined;
  const next = tokens[at + 1];
  if (next?.capital && next.kind === 'word' && !next.first) return undefined;
  const name = seen.get(token.text) ?? byFirstName.get(token.low);
  return name === undefined ? undefined : { kind: 'person', from: at, to: at + 1, name, sure: true };
}
