import { cellOf } from '../aggregate.ts';
import { askedOf, followingOf } from '../following.ts';
import type { AgreedDecision, Following, UptakeCell, UptakeFacts } from '../vocabulary.ts';
import { isSettled } from '../vocabulary.ts';

/** A decision with what each municipality says of it (N1). */
export interface MatrixRow {
  readonly clauseId: string;
  readonly following: Following;
  /** Every municipality, in the order they were given. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly municipality: string;
  /** Whether it is asked; one that is not may answer all the same. */
  readonly asked: boolean;
  readonly answer?: UptakeCell;
}

/** How the decisions of a meeting are taken up, counted by municipality. */
export interface UptakeSummary {
  /** How many decisions are followed. */
  readonly decisions: number;
  /** How many municipalities are asked about any of them. */
  readonly asked: number;
  /** Those that have acknowledged all they are asked about. */
  readonly acknowledged: readonly string[];
  readonly missing: readonly string[];
  /** Of all the cells that are asked for: how many, and how many where nothing remains to be done. */
  readonly cells: number;
  readonly settled: number;
}

/** The decisions that are followed, in their order, with every municipality's word. */
export function matrixOf(
  decisions: readonly AgreedDecision[],
  facts: UptakeFacts,
  municipalities: readonly string[],
): readonly MatrixRow[] {
  return decisions.flatMap((decision): readonly MatrixRow[] => {
    const following = followingOf(decision, facts);
    if (following === 'none') return [];
    const asked = new Set(askedOf(decision, facts, municipalities));
    const cells = municipalities.map((municipality): MatrixCell => {
      const answer = cellOf(facts, decision.clauseId, municipality);
      return { municipality, asked: asked.has(municipality), ...(answer ? { answer } : {}) };
    });
    return [{ clauseId: decision.clauseId, following, cells }];
  });
}

/** Whether something of a cell remains: it is asked for and not answered, or not done. */
export function isOpenCell({ asked, answer }: MatrixCell): boolean {
  return answer ? !isSettled(answer.status) : asked;
}

/** The sum of a matrix. */
export function summaryOf(rows: readonly MatrixRow[]): UptakeSummary {
  const cells = rows.flatMap((row) => row.cells).filter(({ asked }) => asked);
  const byMunicipality = Map.groupBy(cells, ({ municipality }) => municipality);
  const acknowledged = [...byMunicipality].filter(([, own]) => own.every(({ answer }) => answer));
  const missing = [...byMunicipality].filter(([, own]) => !own.every(({ answer }) => answer));
  return {
    decisions: rows.length,
    asked: byMunicipality.size,
    acknowledged: acknowledged.map(([name]) => name),
    missing: missing.map(([name]) => name),
    cells: cells.length,
    settled: cells.filter(({ answer }) => answer && isSettled(answer.status)).length,
  };
}
