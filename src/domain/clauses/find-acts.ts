import type { ActKind } from './act-phrases.ts';
import { ACT_PHRASES, WORK_PHRASES } from './act-phrases.ts';
import type { Actor } from './actor.ts';
import type { NounClass } from './noun-classes.ts';
import { NOUN_CLASSES } from './noun-classes.ts';
import { PREPOSITIONS } from './small-words.ts';
import type { Token } from './tokens.ts';
import { formsOf } from './verb-forms.ts';

/** A phrase of the vocabulary found in a clause. */
export interface FoundAct {
  readonly kinds: readonly ActKind[];
  /** The tokens it takes: `[from, to)`, with what stands between its words. */
  readonly from: number;
  readonly to: number;
  /** The token of its verb, or its first. */
  readonly verb: number;
  /** It is told only what is to be done. */
  readonly work: boolean;
  /** As the vocabulary writes it. */
  readonly phrase: string;
}

/** Every phrase of the vocabulary in a clause, in the order of their verbs; of those with one verb, what says most. */
export function findActs(tokens: readonly Token[], actors: ReadonlyMap<number, Actor>): readonly FoundAct[] {
  const byVerb = new Map<number, { size: number; acts: FoundAct[] }>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (const phrase of phrasesAt(tokens, at, actors)) {
      if (phrase.initial && tokens[at]?.first === false && tokens[at - 1]?.low !== 'att') continue;
      const found = matchFrom(phrase, tokens, at, actors);
      if (!found) continue;
      const known = byVerb.get(found.verb);
      const act: FoundAct = {
        kinds: phrase.kinds,
        from: at,
        to: found.to,
        verb: found.verb,
        work: phrase.work,
        phrase: phrase.written,
      };
      if (!known || phrase.size > known.size) byVerb.set(found.verb, { size: phrase.size, acts: [act] });
      else if (phrase.size === known.size) known.acts.push(act);
    }
  }
  return [...byVerb].toSorted(([a], [b]) => a - b).flatMap(([, { acts }]) => acts);
}

/** Whether a word in lower case is a verb of the vocabulary, in a form that can decide. */
export function isVerbOfActs(low: string): boolean {
  return VERB_FORMS.has(low);
}

type Element =
  | { readonly type: 'words'; readonly words: ReadonlySet<string>; readonly verb: boolean }
  | { readonly type: 'class'; readonly test: NounClass }
  | { readonly type: 'gap'; readonly most: number; readonly prepositions: boolean };

interface Phrase {
  readonly kinds: readonly ActKind[];
  readonly written: string;
  readonly work: boolean;
  readonly elements: readonly Element[];
  /** It counts at the start of a sentence alone, or after att. */
  readonly initial: boolean;
  /** How much it says: its words and classes. */
  readonly size: number;
}

const VERB_FORMS = new Set<string>();
const PHRASES: readonly Phrase[] = [
  ...ACT_PHRASES.flatMap(([kinds, phrases]) => read(kinds, phrases, false)),
  ...read('assign', WORK_PHRASES, true),
];
const PHRASES_BY_WORD = new Map<string, Phrase[]>();
const PHRASES_BY_CLASS = new Map<NounClass, Phrase[]>();
for (const phrase of PHRASES) {
  const [first] = phrase.elements;
  if (first?.type === 'words') for (const word of first.words) addTo(PHRASES_BY_WORD, word, phrase);
  if (first?.type === 'class') addTo(PHRASES_BY_CLASS, first.test, phrase);
}

/** The phrases that can start at a token: a class is asked once, however many phrases start with it. */
function phrasesAt(
  tokens: readonly Token[],
  at: number,
  actors: ReadonlyMap<number, Actor>,
): readonly Phrase[] {
  const phrases = [...(PHRASES_BY_WORD.get(tokens[at]?.low ?? '') ?? [])];
  for (const [test, starting] of PHRASES_BY_CLASS)
    if (test(tokens, at, actors) > 0) phrases.push(...starting);
  return phrases;
}

function addTo<Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  map.set(key, [...(map.get(key) ?? []), phrase]);
}

function read(kinds: string, phrases: string, work: boolean): readonly Phrase[] {
  return phrases.split(' ; ').map((written) => {
    // "<kommande möte>" is one element although it has a space.
    const initial = written.startsWith('^ ');
    const elements = (written.replace('^ ', '').match(/<[^>]*>|\S+/gu) ?? []).map(elementOf);
    const size = elements.filter(({ type }) => type !== 'gap').length;
    const decided = kinds.split(' ').filter((kind): kind is ActKind => kind !== 'nothing');
    return { kinds: decided, written, work, elements, initial, size };
  });
}

function elementOf(written: string): Element {
  if (written === '..') return { type: 'gap', most: 3, prepositions: false };
  if (written === '…') return { type: 'gap', most: 14, prepositions: true };
  if (written.startsWith('<')) {
    const test = NOUN_CLASSES[written.slice(1, -1)];
    if (!test) throw new Error(`the vocabulary names no class ${written}`);
    return { type: 'class', test };
  }
  const verb = written.endsWith('*');
  const words = verb ? formsOf(written.slice(0, -1)) : written.split('|');
  if (verb) for (const form of words) VERB_FORMS.add(form);
  return { type: 'words', words: new Set(words), verb };
}

/**
 * Where a phrase ends whose element `each` is looked for from `here` on, and its verb; the nearest words count. A phrase
 * has three gaps at most, each of a bounded reach, so the steps for one token are bounded whatever the text.
 */
function matchFrom(
  phrase: Phrase,
  tokens: readonly Token[],
  at: number,
  actors: ReadonlyMap<number, Actor>,
  { each, here, verb }: Reached = { each: 0, here: at },
): { readonly to: number; readonly verb: number } | undefined {
  const element = phrase.elements[each];
  if (!element) return { to: here, verb: verb ?? at };
  if (element.type === 'gap')
    return matchFrom(phrase, tokens, at, actors, { each: each + 1, here, ...held(verb) });
  const gap = phrase.elements[each - 1];
  const reach = gap?.type === 'gap' ? gap.most : 0;
  for (let start = here; start <= here + reach; start += 1) {
    const token = tokens[start];
    if (!token || token.sentence !== tokens[at]?.sentence) return undefined;
    const taken = lengthAt(element, tokens, start, actors);
    if (taken > 0) {
      const found = verb ?? (element.type === 'words' && element.verb ? start : undefined);
      const rest = matchFrom(phrase, tokens, at, actors, {
        each: each + 1,
        here: start + taken,
        ...held(found),
      });
      if (rest) return rest;
    }
    // No phrase reaches into the content of another: "… och får i uppdrag att boka".
    if (gap?.type === 'gap' && token.low === 'att') return undefined;
    const closed = gap?.type === 'gap' && !gap.prepositions;
    if (closed && (PREPOSITIONS.has(token.low) || token.kind === 'mark')) return undefined;
  }
  return undefined;
}

/** How far a phrase has been followed. */
interface Reached {
  readonly each: number;
  readonly here: number;
  readonly verb?: number;
}

function held(verb: number | undefined): { readonly verb?: number } {
  return verb === undefined ? {} : { verb };
}

function lengthAt(
  element: Exclude<Element, { type: 'gap' }>,
  tokens: readonly Token[],
  at: number,
  actors: ReadonlyMap<number, Actor>,
): number {
  if (element.type === 'class') return element.test(tokens, at, actors);
  return element.words.has(tokens[at]?.low ?? '') ? 1 : 0;
}
