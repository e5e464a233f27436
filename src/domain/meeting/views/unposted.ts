import { same } from '../../basics/same.ts';
import type { Clause, Item } from '../state.ts';

/** Whether the item's decisions are other than those the channel was last shown; none and none shown is no change. */
export function hasUnpostedChanges(item: Item): boolean {
  const shown = item.posted ?? { clauses: [] };
  return item.outcome !== shown.outcome || !same(words(item.clauses), words(shown.clauses));
}

function words(clauses: readonly Clause[]): readonly (readonly string[])[] {
  return clauses.map(({ clauseId, text, conditions = [] }) => [clauseId, text, ...conditions]);
}
