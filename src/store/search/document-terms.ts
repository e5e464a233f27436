import type { ActKind } from '../../domain/clauses/act-phrases.ts';
import type { AmountStep } from '../../domain/register/amount-steps.ts';
import { AMOUNT_STEPS } from '../../domain/register/amount-steps.ts';
import type { DecisionReading } from '../../domain/register/decisions.ts';
import { isOfAll } from '../../domain/register/decisions.ts';
import { signsOf, tokensOf } from '../../domain/search/tokens.ts';
import type { Document } from './documents.ts';
import type { DocumentTerms, FieldTerms } from './full-text.ts';

/** No text of people's is read further than this. */
const MOST_TERMS = 4_000;

/** The terms that a document is found and filtered by. Those of the facts begin with `=`, which no word does. */
export function termsOf(document: Document, reading: DecisionReading | undefined): DocumentTerms {
  return {
    title: fieldTerms(document.title),
    text: fieldTerms(document.text),
    place: fieldTerms(document.place),
    facts: {
      inOrder: [],
      beside: [
        ...new Set(
          tokensOf(document.title)
            .slice(0, MOST_TERMS)
            .map(({ term }) => titleTerm(term)),
        ),
        STATUS[document.agreed ? 'agreed' : 'preliminary'],
        ...(reading ? readingTerms(reading) : []),
      ],
    },
  };
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

/** A word that stands in the title: found at once, without looking where it stands in every document that has it. */
export function titleTerm(word: string): string {
  return `=title.${word}`;
}

/** A part of somebody's name. */
export function nameTerm(part: string): string {
  return `=name.${part}`;
}

/** Somebody by their whole name. */
export function whoTerm(name: string): string {
  return `=who.${tokensOf(name)
    .map(({ term }) => term)
    .join('')}`;
}

function readingTerms({ kinds, assignees, amount }: DecisionReading): readonly string[] {
  return [
    ...kinds.map(kindTerm),
    ...new Set(assignees.map(whoTerm)),
    ...new Set(tokensOf(assignees.join(' ')).map(({ term }) => nameTerm(term))),
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
