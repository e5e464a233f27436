import { fingerprint } from '../../domain/basics/fingerprint.ts';
import type { ActKind } from '../../domain/clauses/act-phrases.ts';
import type { AmountStep } from '../../domain/register/amount-steps.ts';
import { AMOUNT_STEPS } from '../../domain/register/amount-steps.ts';
import type { DecisionReading } from '../../domain/register/decisions.ts';
import { isOfAll } from '../../domain/register/decisions.ts';
import { signsOf, tokensOf } from '../../domain/search/tokens.ts';
import type { SearchSight, SearchType } from '../search-index.port.ts';
import type { Document } from './documents.ts';
import type { DocumentTerms, FieldTerms } from './full-text.ts';

/** No text of people's is read further than this. */
const MOST_TERMS = 4_000;

/** The terms that a document is found and filtered by. Those of the facts begin with `=`, which no word does. */
export function termsOf(document: Document, reading: DecisionReading | undefined): DocumentTerms {
  const { type, groupId, announced, agreed } = document;
  const scopes = SIGHTS.filter(
    ({ unannounced, unagreed }) => (unannounced || announced) && (unagreed || agreed || type === 'item'),
  ).map((sees) => scopeTerm(groupId, type, sees));
  return {
    title: fieldTerms(document.title),
    text: fieldTerms(document.text),
    place: fieldTerms(document.place),
    facts: {
      inOrder: tokensOf((reading?.assignees ?? []).join(' ')).map(({ term }) => term),
      beside: [
        ...scopes,
        STATUS[agreed ? 'agreed' : 'preliminary'],
        ...(reading ? readingTerms(reading) : []),
      ],
    },
  };
}

/**
 * The term of everything of a kind that somebody with this sight may find: that whom it is kept from do not find it is a
 * part of every query, not a filter after it (D5).
 */
export function scopeTerm(groupId: string, type: SearchType, { unannounced, unagreed }: SearchSight): string {
  return `=${type}.${unannounced ? 'u' : ''}${unagreed ? 'p' : ''}.${fingerprint(groupId)}`;
}

export const STATUS = { agreed: '=agreed', preliminary: '=preliminary' } as const;
export const OF_ALL = '=all';

/** Of a decision about money, and of one about so much or more. */
export function moneyTerm(least: true | AmountStep): string {
  return least === true ? '=money' : `=money.${least}`;
}

export function kindTerm(kind: ActKind): string {
  return `=kind.${kind.replaceAll('_', '')}`;
}

/** Somebody by their whole name. */
export function whoTerm(name: string): string {
  return `=who.${tokensOf(name)
    .map(({ term }) => term)
    .join('')}`;
}

const SIGHTS: readonly SearchSight[] = [
  { unannounced: false, unagreed: false },
  { unannounced: false, unagreed: true },
  { unannounced: true, unagreed: false },
  { unannounced: true, unagreed: true },
];

function readingTerms({ kinds, assignees, amount }: DecisionReading): readonly string[] {
  return [
    ...kinds.map(kindTerm),
    ...new Set(assignees.map(whoTerm)),
    ...(amount === undefined
      ? []
      : [true as const, ...AMOUNT_STEPS.filter((least) => amount >= least)].map(moneyTerm)),
    ...(assignees.some(isOfAll) ? [OF_ALL] : []),
  ];
}

function fieldTerms(text: string): FieldTerms {
  return {
    inOrder: tokensOf(text)
      .slice(0, MOST_TERMS)
      .map(({ term }) => term),
    beside: signsOf(text)
      .slice(0, MOST_TERMS)
      .map(({ term }) => term),
  };
}
