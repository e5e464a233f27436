import type { DataOf, Evolvers, RecordedOf } from '../evolver.ts';
import { withItem } from '../evolver.ts';
import type { Item, MeetingState } from '../state.ts';
import type { WritingEvent } from './events.ts';

/** What is written. */
export const writingEvolvers: Evolvers<WritingEvent> = {
  TextWritten: textWritten,
  ClauseRecorded: clauseRecorded,
  ClauseReworded: (state, { data }) => clauseReworded(state, data),
  ClauseRemoved: (state, { data }) => clauseRemoved(state, data),
  OutcomeRecorded: (state, { data }) => outcomeRecorded(state, data),
  DecisionsPosted: (state, { data }) => decisionsPosted(state, data),
};

/** A new wording of a place, one revision on. */
function textWritten(state: MeetingState, event: RecordedOf<'TextWritten'>): MeetingState {
  const { place, text } = event.data;
  const texts = new Map(state.texts);
  const revision = (state.texts.get(place)?.revision ?? 0) + 1;
  texts.set(place, { text, revision, by: event.actor.personId, at: event.at });
  return { ...state, texts };
}

/** A new clause at its place; last when `before` is absent or unknown. */
function clauseRecorded(state: MeetingState, event: RecordedOf<'ClauseRecorded'>): MeetingState {
  const { itemId, clauseId, text, before } = event.data;
  const clause = { clauseId, text, recordedBy: event.actor.personId, recordedAt: event.at };
  return withItem(state, itemId, (item) => {
    if (item.clauses.some((each) => each.clauseId === clauseId)) return item;
    const at = before === undefined ? -1 : item.clauses.findIndex((each) => each.clauseId === before);
    const clauses = at < 0 ? [...item.clauses, clause] : item.clauses.toSpliced(at, 0, clause);
    return { ...item, clauses };
  });
}

/** Other words for a clause; who recorded it and when stays. */
function clauseReworded(state: MeetingState, data: DataOf<'ClauseReworded'>): MeetingState {
  return withItemOfClause(state, data.clauseId, (item) => ({
    ...item,
    clauses: item.clauses.map((clause) =>
      clause.clauseId === data.clauseId ? { ...clause, text: data.text } : clause,
    ),
  }));
}

/** A clause taken away; the log keeps it. */
function clauseRemoved(state: MeetingState, data: DataOf<'ClauseRemoved'>): MeetingState {
  return withItemOfClause(state, data.clauseId, (item) => ({
    ...item,
    clauses: item.clauses.filter((clause) => clause.clauseId !== data.clauseId),
  }));
}

/** An outcome without att-clause; empty text takes it away. */
function outcomeRecorded(state: MeetingState, data: DataOf<'OutcomeRecorded'>): MeetingState {
  return withItem(state, data.itemId, (item) => {
    const { outcome: _before, ...rest } = item;
    return data.text === '' ? rest : { ...rest, outcome: data.text };
  });
}

/** What the item has now is what the channel shows. */
function decisionsPosted(state: MeetingState, data: DataOf<'DecisionsPosted'>): MeetingState {
  return withItem(state, data.itemId, (item) => {
    const { clauses, outcome } = item;
    return { ...item, posted: { clauses, ...(outcome === undefined ? {} : { outcome }) } };
  });
}

/** The item that holds a clause, or undefined. */
export function itemOfClause(state: MeetingState, clauseId: string): Item | undefined {
  return state.items.find((item) => item.clauses.some((clause) => clause.clauseId === clauseId));
}

function withItemOfClause(state: MeetingState, clauseId: string, change: (item: Item) => Item): MeetingState {
  const item = itemOfClause(state, clauseId);
  return item ? withItem(state, item.itemId, change) : state;
}
