import type { IsoDate } from '../domain/basics/time.ts';
import type { Standing } from '../domain/task/vocabulary.ts';
import type { UptakeCommandType } from '../domain/uptake/commands.ts';
import type { UptakeSummary } from '../domain/uptake/views/matrix.ts';
import type { Following, UptakeStatus } from '../domain/uptake/vocabulary.ts';

/**
 * GET /api/v1/uptake?before=: the municipality matrix (N1) over agreed meetings, the latest first, a year of them at a
 * time; with `meeting=` of one. As a table of all its cells: /api/v1/uptake.csv.
 */
export interface UptakeView {
  /** Those that the reader speaks for: their own, or a delegate's. */
  readonly own: readonly string[];
  readonly municipalities: readonly string[];
  readonly meetings: readonly MeetingUptakeView[];
  /** Asked for as `before`, the meetings before these. */
  readonly before?: IsoDate;
}

/** GET /api/v1/meetings/{id}/uptake: what a meeting hears of earlier decisions, and what it has decided itself. */
export interface MeetingUptakePartView {
  readonly own: readonly string[];
  /** Once the protocol is agreed. */
  readonly ofThis?: MeetingUptakeView;
  /** The decisions of the meeting before, until the protocol of this one is agreed. */
  readonly ofPrevious?: MeetingUptakeView;
  /** The item by which this meeting was told of them. */
  readonly enteredBy?: string;
}

/** The decisions of one meeting that are followed, for one reader. Answer of every command. */
export interface MeetingUptakeView {
  readonly meetingId: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly protocol?: string;
  readonly summary: UptakeSummary;
  readonly decisions: readonly UptakeDecisionView[];
  /** Command types that make sense for this reader now; the tab shows a control only for these. */
  readonly can: readonly UptakeCommandType[];
  /** The municipalities that this reader may answer for, their own first. */
  readonly answersFor: readonly string[];
  /** Every clause, to choose among; for those who choose alone. */
  readonly choices?: readonly UptakeChoiceView[];
}

export interface UptakeDecisionView {
  readonly clauseId: string;
  readonly itemId: string;
  /** The item's title, with its number. */
  readonly item: string;
  readonly text: string;
  /** Its place among the clauses of the protocol, by which it is named when one types. */
  readonly number: number;
  /** Every municipality in Swedish order. */
  readonly cells: readonly UptakeCellView[];
}

export interface UptakeCellView {
  readonly municipality: string;
  /** Whether it is asked; one that is not may answer all the same. */
  readonly asked: boolean;
  readonly open: boolean;
  readonly answer?: UptakeAnswerView;
}

export interface UptakeAnswerView {
  readonly status: UptakeStatus;
  readonly owner?: string;
  readonly caseNumber?: string;
  readonly note?: string;
  /** Name of whoever gave the answer that stands, as what (D4), and on which day. */
  readonly by: string;
  readonly standing: Standing;
  /** Name of the director whose delegate gave it. */
  readonly onBehalfOf?: string;
  readonly date: IsoDate;
  /** By whom and when it was first answered. */
  readonly acknowledged: { readonly by: string; readonly date: IsoDate };
}

export interface UptakeChoiceView {
  readonly clauseId: string;
  readonly item: string;
  readonly text: string;
  readonly number: number;
  readonly following: Following;
  /** The municipalities that its words concern. */
  readonly named: readonly string[];
}
