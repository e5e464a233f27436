import type { Actor } from './actor.ts';
import { COMMON_ENDS, ORGANISATION_ENDS, ORGANISATION_STARTS } from './actor-words.ts';
import { isVerbOfActs } from './find-acts.ts';
import { endsIn } from './noun-classes.ts';
import { AUXILIARIES, NO_NAMES, words } from './small-words.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';
import { looksPresent } from './verb-forms.ts';

/** A person or place by how the name is written: two names or more, `Nils af Ekenstam`, or one that acts, `Storby tar`. */
export function personAt(text: string, tokens: readonly Token[], at: number): Actor | undefined {
  if (!isName(tokens[at])) return undefined;
  let to = at + 1;
  for (;;) {
    if (isName(tokens[to]) && tokens[to]?.sentence === tokens[at]?.sentence) to += 1;
    else if (NOBLE.has(tokens[to]?.low ?? '') && isName(tokens[to + 1])) to += 2;
    else if (isInitial(tokens[to]) && isName(tokens[to + 1])) to += 2;
    else if (isInitial(tokens[to]) && tokens[to + 1]?.low === '.' && isName(tokens[to + 2])) to += 3;
    else break;
  }
  const parts = tokens.slice(at, to);
  const name = wordsOf(text, tokens, at, to);
  if (parts.some(({ low }) => endsIn(low, ORGANISATION_ENDS)) || ORGANISATION_STARTS.has(parts[0]?.low ?? ''))
    return { kind: 'outside', from: at, to, name, sure: false };
  if (MUNICIPAL.has(tokens[to]?.low ?? ''))
    return {
      kind: 'municipality',
      from: at,
      to: to + 1,
      name: wordsOf(text, tokens, at, to + 1),
      sure: true,
    };
  if (to - at > 1) return { kind: 'person', from: at, to, name, sure: true };
  return { kind: 'municipality', from: at, to, name, sure: false };
}

const MUNICIPAL = words('kommun stad');
const NOBLE = words('von af av de van der el al');

function isInitial(token: Token | undefined): boolean {
  return token?.capital === true && token.text.length === 1;
}

function isName(token: Token | undefined): boolean {
  if (!token?.capital || token.kind !== 'word' || token.text.length < 2) return false;
  // All capitals is an abbreviation, and what a sentence starts with may be any word.
  if (token.text === token.text.toUpperCase() || NO_NAMES.has(token.low)) return false;
  if (!token.first) return true;
  return (
    !isVerbOfActs(token.low) &&
    !AUXILIARIES.has(token.low) &&
    !endsIn(token.low, COMMON_ENDS) &&
    // "Bidraget": the definite form of a long word.
    !(token.text.length > 7 && token.low.endsWith('et')) &&
    !(looksPresent(token.low) && token.low.endsWith('ar'))
  );
}
