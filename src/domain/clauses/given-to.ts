import type { ActorList, ActorLists } from './actor-lists.ts';
import type { Actor } from './actor.ts';
import type { FoundAct } from './find-acts.ts';
import { ADVERBS, AUXILIARIES, PREPOSITIONS, words } from './small-words.ts';
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

/** Whom an act that was found is given to: its object, or with a passive its subject. */
export function givenTo(
  act: FoundAct,
  tokens: readonly Token[],
  lists: ActorLists,
  text: string,
): readonly Actor[] {
  if (act.phrase === '<alla> bör') return lists.startingAt.get(act.from)?.actors ?? [];
  const verb = tokens[act.verb]?.low ?? '';
  const receives = verb.endsWith('s') || verb === 'får' || verb === 'få' || verb.startsWith('åta');
  const object = objectOf(act, lists);
  if (receives) {
    const subject = subjectOf(act, tokens, lists);
    const near = subject && onlyAdverbs(tokens, subject.to, act.verb);
    return (near ? subject : (object ?? subject))?.actors ?? [];
  }
  return object?.actors ?? (act.phrase.startsWith('uppdra*') ? unknownTo(act, tokens, text) : []);
}

/** Those who help: `med stöd från Anna Ek`, `i samråd med`, `tillsammans med`. */
export function helpersIn(tokens: readonly Token[], lists: ActorLists): readonly ActorList[] {
  return lists.all.filter(({ from }) => {
    const low = (back: number) => tokens[from - back]?.low ?? '';
    return HELPED_BY.has(low(1)) && (HELP.has(low(2)) || HELP.has(low(3)));
  });
}

const HELP = words('stöd hjälp bistånd tillsammans samråd samverkan samarbete biträde dialog');
const HELPED_BY = words('från av med');

function objectOf(act: FoundAct, { startingAt }: ActorLists): ActorList | undefined {
  for (let at = act.verb + 1; at <= act.to; at += 1) {
    const list = startingAt.get(at);
    if (list) return list;
  }
  return undefined;
}

function subjectOf(
  act: FoundAct,
  tokens: readonly Token[],
  { endedBefore }: ActorLists,
): ActorList | undefined {
  let list = endedBefore[act.verb];
  // "förslag från Anna Ek …": whoever stands after a preposition is no subject; a few steps back are enough.
  for (let back = 0; list && back < 4; back += 1) {
    if (tokens[list.from]?.sentence !== tokens[act.verb]?.sentence) return undefined;
    if (!PREPOSITIONS.has(tokens[list.from - 1]?.low ?? '')) return list;
    list = endedBefore[list.from];
  }
  return undefined;
}

/** "uppdra åt den lokala gruppen att": nobody that is known, but the words say who. */
function unknownTo(act: FoundAct, tokens: readonly Token[], text: string): readonly Actor[] {
  for (let to = act.to + 1; to <= act.to + 7; to += 1) {
    if (tokens[to]?.sentence !== tokens[act.to]?.sentence) return [];
    if (tokens[to]?.low === 'att')
      return [{ kind: 'role', from: act.to, to, name: wordsOf(text, tokens, act.to, to), sure: false }];
  }
  return [];
}

function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ low }) => AUXILIARIES.has(low) || ADVERBS.has(low));
}
