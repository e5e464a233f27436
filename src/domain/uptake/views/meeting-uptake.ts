import type { IsoDate } from '../../basics/time.ts';
import type { AgreedDecision, UptakeFacts } from '../vocabulary.ts';
import type { MatrixRow } from './matrix.ts';
import { matrixOf } from './matrix.ts';

/** How the decisions of one agreed meeting are taken up. */
export interface MeetingUptake {
  readonly meeting: DecidingMeeting;
  /** Every clause, followed or not. */
  readonly decisions: readonly ShownDecision[];
  readonly facts: UptakeFacts;
  /** Those that are followed, with every municipality in Swedish order. */
  readonly rows: readonly MatrixRow[];
}

/** The meeting that decided. */
export interface DecidingMeeting {
  readonly meetingId: string;
  readonly title: string;
  readonly date: IsoDate;
  /** Of its protocol, where it has one. */
  readonly number?: string;
}

/** A clause of an agreed protocol with its words and its item. */
export interface ShownDecision extends AgreedDecision {
  readonly itemId: string;
  /** The item's title, with its number. */
  readonly item: string;
  readonly text: string;
  /** Its place among the clauses of the protocol, from 1: by this it is named when one types. */
  readonly number: number;
}

/** One meeting's matrix, of what is known. */
export function meetingUptake(
  meeting: DecidingMeeting,
  decisions: readonly ShownDecision[],
  facts: UptakeFacts,
  { municipalities }: { readonly municipalities: readonly string[] },
): MeetingUptake {
  const inOrder = municipalities.toSorted(swedish.compare);
  return { meeting, decisions, facts, rows: matrixOf(decisions, facts, inOrder) };
}

const swedish = new Intl.Collator('sv');
