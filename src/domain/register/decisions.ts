import type { IsoDate } from '../basics/time.ts';
import type { ActKind } from '../clauses/act-phrases.ts';
import { ofRole } from '../clauses/finding.ts';
import { namesIn } from '../clauses/names-in.ts';
import { kindsOfFindings, readClause } from '../clauses/read-clause.ts';
import type { GroupWords } from '../clauses/group-words.ts';

/** A decision as the register finds and counts it. */
export interface DecisionFacts {
  /** The meeting's. */
  readonly date: IsoDate;
  readonly text: string;
  /** What it decides, as its words are read. */
  readonly kinds: readonly ActKind[];
  /** Whom it names as those who are to do something. */
  readonly assignees: readonly string[];
  /** In whole kronor: as it was noted, else as the words say. */
  readonly amount?: number;
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
  /** Somebody who is to do something, or who is named. */
  readonly person?: string;
  /** Only decisions about money. */
  readonly money?: true;
  readonly status?: 'agreed' | 'preliminary';
}

/** How many decisions there are of a year, and of each kind among them. */
export interface YearOfDecisions {
  readonly year: string;
  readonly count: number;
  readonly kinds: readonly { readonly kind: ActKind; readonly count: number }[];
}

/** What the words of a decision say, for the register. */
export function readFacts(
  text: string,
  date: IsoDate,
  words: GroupWords,
): Pick<DecisionFacts, 'kinds' | 'assignees' | 'amount'> {
  const findings = readClause(text, { date, words });
  const [amount] = ofRole(findings, 'amount');
  return {
    kinds: kindsOfFindings(findings),
    assignees: [...new Set(ofRole(findings, 'assignee').map(({ value }) => value))],
    ...(amount ? { amount: amount.value.kronor } : {}),
  };
}

/** Whether a decision is among those that are wanted. */
export function isWanted(decision: DecisionFacts, filter: DecisionFilter): boolean {
  const { from, to, kind, municipality, person, money, status } = filter;
  return (
    (from === undefined || decision.date >= from) &&
    (to === undefined || decision.date <= to) &&
    (kind === undefined || decision.kinds.includes(kind)) &&
    (money === undefined || decision.amount !== undefined) &&
    (status === undefined || decision.agreed === (status === 'agreed')) &&
    (municipality === undefined || concerns(decision, municipality)) &&
    (person === undefined || namesIn(`${decision.text} ${decision.assignees.join(' ')}`, person))
  );
}

/** The decisions by year, the latest first, with what they decided, the commonest first. */
export function yearsOf(decisions: readonly DecisionFacts[]): readonly YearOfDecisions[] {
  const years = Map.groupBy(decisions, ({ date }) => date.slice(0, 4));
  return [...years]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([year, ofYear]) => {
      const kinds = Map.groupBy(
        ofYear.flatMap((decision) => decision.kinds),
        (kind) => kind,
      );
      return {
        year,
        count: ofYear.length,
        kinds: [...kinds]
          .map(([kind, all]) => ({ kind, count: all.length }))
          .toSorted((a, b) => b.count - a.count),
      };
    });
}

/** Those of the municipalities that a decision names, or that all of them are named for. */
export function concernedOf(
  decision: Pick<DecisionFacts, 'text' | 'assignees'>,
  municipalities: readonly string[],
): readonly string[] {
  return municipalities.filter((municipality) => concerns(decision, municipality));
}

function concerns(
  { text, assignees }: Pick<DecisionFacts, 'text' | 'assignees'>,
  municipality: string,
): boolean {
  return namesIn(text, municipality) || assignees.some((each) => OF_ALL.test(each) || each === municipality);
}

/** `samtliga kommuner`, `alla kommundirektörer`, `respektive kommun`. */
const OF_ALL = /^(?:samtliga|alla|respektive|varje|var och en|kommunerna)(?!\p{L})/iu;
