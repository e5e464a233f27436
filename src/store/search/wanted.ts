import type { DecisionFilter } from '../../domain/register/decisions.ts';
import type { Asked } from '../../domain/search/asked.ts';
import type { Closeness } from '../../domain/search/closeness.ts';
import { CLOSENESS, LAST_RANK } from '../../domain/search/closeness.ts';
import { tokensOf } from '../../domain/search/tokens.ts';
import type { SearchQuestion } from '../search-index.port.ts';
import { kindTerm, moneyTerm, OF_ALL, scopeTerm, STATUS, whoTerm } from './document-terms.ts';
import type { Field, Wanted } from './full-text.ts';
import { WORD_FIELDS } from './full-text.ts';
import type { Meant } from './lexicon.ts';

/** One thing that is asked for, with the words of the register that are near it. */
export interface AskedOfRegister {
  readonly asked: Asked;
  /** For a word. */
  readonly meant?: Meant;
}

/**
 * What is looked for, rank by rank (closeness.ts), the best first. Each holds those before it, and what no rank adds
 * anything to is left out; so the best are found without looking at the others, however many these are.
 */
export function ranksWanted(asked: readonly AskedOfRegister[], scope: Wanted): readonly Wanted[] {
  const adding = Array.from({ length: LAST_RANK + 1 }, (_, rank) => rank).filter(
    (rank) => rank < 2 || asked.some((each) => atRank(each, rank).length > 0),
  );
  return adding.map((last) => ({
    kind: 'all',
    of: [
      ...asked.map((each): Wanted => {
        const upTo = Array.from({ length: last + 1 }, (_, rank) => atRank(each, rank)).flat();
        return upTo.length === 1 && upTo[0] ? upTo[0] : { kind: 'any', of: upTo };
      }),
      scope,
    ],
  }));
}

/** Everything that somebody may find of a type, and wants to. */
export function scopeWanted({ groupId, type, sees, filter = {} }: SearchQuestion): Wanted {
  const scope = fact(scopeTerm(groupId, type, sees));
  const filters = filtersWanted(filter);
  return filters.length === 0 ? scope : { kind: 'all', of: [scope, ...filters] };
}

/** Whether anything but days is chosen among: what is not is listed without looking at any term. */
export function filtersWanted({
  kind,
  municipality,
  person,
  body,
  money,
  status,
}: DecisionFilter): readonly Wanted[] {
  return [
    ...(kind === undefined ? [] : [fact(kindTerm(kind))]),
    ...(money === undefined ? [] : [fact(moneyTerm(money))]),
    ...(status === undefined ? [] : [fact(STATUS[status])]),
    ...(municipality === undefined
      ? []
      : [any(...named(municipality, ['text']), fact(whoTerm(municipality)), fact(OF_ALL))]),
    ...[person, body].flatMap((names) => (names === undefined ? [] : [anyOf(names)])),
  ];
}

function atRank({ asked, meant }: AskedOfRegister, rank: number): readonly Wanted[] {
  if (rank > 1) return asked.kind === 'word' ? ofCloseness(asked.term, CLOSENESS[rank - 1], meant) : [];
  const fields: readonly Field[] = rank === 0 ? ['title'] : WORD_FIELDS;
  switch (asked.kind) {
    case 'word':
      return [{ kind: 'term', term: asked.term, fields }];
    case 'sign':
      return asked.terms.map((term) => ({ kind: 'term', term, fields }));
    case 'phrase':
      return [{ kind: 'phrase', terms: asked.terms, fields }];
    default:
      return asked satisfies never;
  }
}

function ofCloseness(
  term: string,
  closeness: Closeness | undefined,
  meant: Meant | undefined,
): readonly Wanted[] {
  if (closeness === 'beginning') return [{ kind: 'term', term, fields: WORD_FIELDS, begins: true }];
  const words = (closeness && meant?.words.get(closeness)) ?? [];
  return words.map((word) => ({ kind: 'term', term: word, fields: WORD_FIELDS }));
}

/** A name as it stands or in the genitive; one without letters and digits is in no text. */
function named(name: string, fields: readonly Field[]): readonly Wanted[] {
  const terms = tokensOf(name).map(({ term }) => term);
  const last = terms.at(-1);
  if (last === undefined) return [];
  return [terms, [...terms.slice(0, -1), `${last}s`]].map((each) => ({
    kind: 'phrase',
    terms: each,
    fields,
  }));
}

/** Whatever names somebody or something by one of its names. */
function anyOf(names: readonly string[]): Wanted {
  return any(...names.flatMap((name) => [...named(name, ['text', 'facts']), fact(whoTerm(name))]));
}

function fact(term: string): Wanted {
  return { kind: 'term', term, fields: ['facts'] };
}

function any(...of: readonly Wanted[]): Wanted {
  return { kind: 'any', of };
}
