import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import type { DecisionFilter, DecisionReading } from '../../domain/register/decisions.ts';
import type { ItemRow, MeetingRow } from '../../store/register.port.ts';
import type { SearchHit } from '../../store/search-index.port.ts';
import type { Caller } from '../identify.ts';
import type { Workplace } from '../workplace.ts';
import type { SearchWish, SpansIn } from './ask-index.ts';
import { findInIndex } from './ask-index.ts';

/** A decision as it stands: an att-clause, or an outcome without one (S16). */
export interface FoundDecision {
  readonly meeting: MeetingRow;
  readonly item: ItemRow;
  /** Absent for an outcome. */
  readonly clauseId?: string;
  readonly text: string;
  /** What it was read to say, where that was by the words the group has now. */
  readonly reading?: DecisionReading;
}

export interface FoundDecisions {
  readonly decisions: readonly FoundDecision[];
  readonly spansIn: SpansIn;
}

/** Decisions by words of theirs, of their item or of the meeting; the latest meeting's first when nothing is asked. */
export async function searchDecisions(
  workplace: Workplace,
  caller: Caller,
  wish: SearchWish & { readonly filter?: DecisionFilter },
): Promise<Result<FoundDecisions>> {
  const found = await findInIndex(workplace, caller, 'decision', wish);
  if (!found.ok) return found;
  const { hits, spansIn } = found.value;
  return ok({ decisions: hits.flatMap(decisionOf), spansIn });
}

/** A row that changed since it was found is no hit any more. */
function decisionOf({ meeting, item, clauseId, reading }: SearchHit): readonly FoundDecision[] {
  const text =
    clauseId === undefined
      ? item?.outcome
      : item?.clauses.find((clause) => clause.clauseId === clauseId)?.text;
  if (!item || text === undefined) return [];
  return [
    {
      meeting,
      item,
      text,
      ...(clauseId === undefined ? {} : { clauseId }),
      ...(reading ? { reading } : {}),
    },
  ];
}
