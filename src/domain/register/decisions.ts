import type { IsoDate } from '../basics/time.ts';
import type { ActKind } from '../clauses/act-phrases.ts';
import { ACT_KINDS } from '../clauses/act-phrases.ts';
import { ofRole } from '../clauses/finding.ts';
import { namesIn } from '../clauses/names-in.ts';
import { kindsOfFindings, readClause } from '../clauses/read-clause.ts';
import type { AmountStep } from './amount-steps.ts';
import type { GroupWords } from '../clauses/group-words.ts';
import { fingerprint } from '../basics/fingerprint.ts';

/** What the words of a decision say. */
export interface DecisionReading {
  /** What it decides, as its words are read. */
  readonly kinds: readonly ActKind[];
  /** Whom it names as those who are to do something. */
  readonly assignees: readonly string[];
  /** In whole kronor: as it was noted, else as the words say. */
  readonly amount?: number;
}

/** A decision as the register finds and counts it. */
export interface DecisionFacts extends DecisionReading {
  /** The meeting's. */
  readonly date: IsoDate;
  readonly text: string;
  /** Whether the protocol it stands in is agreed (D5). */
  readonly agreed: boolean;
}

/** What of the register is wanted; what is left out is no matter. Days are the first and the last. */
export interface DecisionFilter {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly kind?: ActKind;
  /** One that the decision names, or that all of them are named for. */
  readonly municipality?: string;
  /** Somebody who is to do something, or who is named, by any of these names. */
  readonly person?: readonly string[];
  /** A body or network that is named, by any of these names. */
  readonly body?: readonly string[];
  /** Only decisions about money; with an amount, only those about so much or more. */
  readonly money?: true | AmountStep;
  readonly status?: 'agreed' | 'preliminary';
}

/** How many decisions there are of a year, and of each kind among them. */
export interface YearOfDecisions {
  readonly year: string;
  readonly count: number;
  readonly kinds: readonly { readonly kind: ActKind; readonly count: number }[];
}

/** What the words of a decision say, for the register; an amount that was noted counts before one that is read. */
export function readFacts(text: string, date: IsoDate, words: GroupWords, noted?: number): DecisionReading {
  const findings = readClause(text, { date, words });
  const amount = noted ?? ofRole(findings, 'amount')[0]?.value.kronor;
  return {
    kinds: kindsOfFindings(findings),
    assignees: [...new Set(ofRole(findings, 'assignee').map(({ value }) => value))],
    ...(amount === undefined ? {} : { amount }),
  };
}

/** A mark of the words that decisions are read by: readings with another mark are out of date. */
export function markOf(words: GroupWords): string {
  return `${READING}.${fingerprint(words)}`;
}

/** Whether it names all of them: `samtliga kommuner`, `alla kommundirektörer`, `respektive kommun`. */
export function isOfAll(assignee: string): boolean {
  return OF_ALL.test(assignee);
}

/** Raised when the grammar of clauses reads otherwise than before, so that what was read is read anew. */
const READING = 1;

/** So many decisions of a year that decided this. */
export interface CountOfDecisions {
  readonly year: string;
  readonly kinds: readonly ActKind[];
  readonly count: number;
}

/** The decisions by year, the latest first, with what they decided, the commonest first. */
export function yearsOf(counts: readonly CountOfDecisions[]): readonly YearOfDecisions[] {
  return [...Map.groupBy(counts, ({ year }) => year)]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([year, ofYear]) => {
      const kinds = new Map<ActKind, number>();
      for (const { kinds: each, count } of ofYear)
        for (const kind of each) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
      return {
        year,
        count: ofYear.reduce((sum, { count }) => sum + count, 0),
        kinds: [...kinds]
          .map(([kind, count]) => ({ kind, count }))
          // Equals in an order of their own: the engines answer theirs in any.
          .toSorted((a, b) => b.count - a.count || ACT_KINDS.indexOf(a.kind) - ACT_KINDS.indexOf(b.kind)),
      };
    });
}

/**
 * The municipalities that are to do something about a decision: those it gives something to, or all where it gives it to
 * all; where it gives nothing to anybody, those it names.
 */
export function concernedOf(
  { text, assignees }: Pick<DecisionFacts, 'text' | 'assignees'>,
  municipalities: readonly string[],
): readonly string[] {
  return municipalities.filter((municipality) =>
    assignees.length === 0
      ? namesIn(text, municipality)
      : assignees.some((each) => isOfAll(each) || namesIn(each, municipality)),
  );
}

const OF_ALL = /^(?:samtliga|alla|respektive|varje|var och en|kommunerna)(?!\p{L})/iu;
