import type { DecisionFilter } from '../../domain/register/decisions.ts';
import type { Asked } from '../../domain/search/asked.ts';
import type { Closeness } from '../../domain/search/closeness.ts';
import { CLOSENESS } from '../../domain/search/closeness.ts';
import { tokensOf } from '../../domain/search/tokens.ts';
import { kindTerm, moneyTerm, nameTerm, OF_ALL, STATUS, titleTerm, whoTerm } from './document-terms.ts';
import type { Wanted } from './full-text.ts';
import type { Meant } from './lexicon.ts';

/** One thing that is asked for, with the words of the register that are near it. */
export interface AskedOfRegister {
  readonly asked: Asked;
  /** For a word. */
  readonly meant?: Meant;
}

/**
 * What is looked for at a rank (closeness.ts): all that the ranks before it find, too. Undefined where this one adds
 * nothing to these. So the best are found rank by rank, without looking at the others, however many these are.
 */
export function wantedAt(
  rank: number,
  asked: readonly AskedOfRegister[],
  filters: readonly Wanted[],
): Wanted | undefined {
  if (rank > 0 && !asked.some((each) => atRank(each, rank).length > 0)) return undefined;
  const upTo = asked.map((each) => Array.from({ length: rank + 1 }, (_, at) => atRank(each, at)).flat());
  return { kind: 'all', of: [...upTo.map(anyOf), ...filters] };
}

/** What is chosen among by terms; days are not (document-id.ts). */
export function filtersWanted({
  kind,
  municipality,
  person,
  body,
  money,
  status,
}: DecisionFilter = {}): readonly Wanted[] {
  return [
    ...(kind === undefined ? [] : [term(kindTerm(kind))]),
    ...(money === undefined ? [] : [term(moneyTerm(money))]),
    ...(status === undefined ? [] : [term(STATUS[status])]),
    ...(municipality === undefined
      ? []
      : [anyOf([...named(municipality), term(whoTerm(municipality)), term(OF_ALL)])]),
    ...[person, body].flatMap((names) => (names === undefined ? [] : [byAnyName(names)])),
  ];
}

function atRank({ asked, meant }: AskedOfRegister, rank: number): readonly Wanted[] {
  switch (asked.kind) {
    case 'word':
      if (rank === 0) return [term(titleTerm(asked.term))];
      return ofCloseness(asked.term, CLOSENESS[rank - 1], meant);
    case 'sign':
      return rank === 0 ? asked.terms.map(term) : [];
    case 'phrase':
      return rank === 0 ? [{ kind: 'phrase', terms: asked.terms }] : [];
    default:
      return asked satisfies never;
  }
}

function ofCloseness(
  word: string,
  closeness: Closeness | undefined,
  meant: Meant | undefined,
): readonly Wanted[] {
  if (closeness === 'same') return [term(word)];
  if (closeness === 'beginning') return [{ kind: 'term', term: word, begins: true }];
  return ((closeness && meant?.words.get(closeness)) ?? []).map(term);
}

/** A name in the words of a decision, as it stands or in the genitive; one without letters and digits is in none. */
function named(name: string): readonly Wanted[] {
  const terms = tokensOf(name).map((token) => token.term);
  const last = terms.at(-1);
  if (last === undefined) return [];
  return [terms, [...terms.slice(0, -1), `${last}s`]].map((each) => ({
    kind: 'phrase',
    terms: each,
    field: 'text',
  }));
}

/** Whatever names somebody or something by one of its names, in its words or among those who are to do it. */
function byAnyName(names: readonly string[]): Wanted {
  return anyOf(names.flatMap((name) => [...named(name), ...toDo(name), term(whoTerm(name))]));
}

/** Somebody who is to do something, by any part of their name. */
function toDo(name: string): readonly Wanted[] {
  const parts = tokensOf(name).map((token) => term(nameTerm(token.term)));
  return parts.length === 0 ? [] : [{ kind: 'all', of: parts }];
}

function term(value: string): Wanted {
  return { kind: 'term', term: value };
}

function anyOf(of: readonly Wanted[]): Wanted {
  return of.length === 1 && of[0] ? of[0] : { kind: 'any', of };
}
