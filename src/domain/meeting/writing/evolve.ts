import type { DataOf, Evolvers, RecordedOf } from '../evolver.ts';
import { withItem } from '../evolver.ts';
import type { Clause, Item, MeetingState } from '../state.ts';
import type { WritingEvent } from './events.ts';

/** What is written. */
export const writingEvolvers: Evolvers<WritingEvent> = {
  TextWritten: textWritten,
  ClauseRecorded: clauseRecorded,
  ClauseReworded: (state, { data }) => clauseReworded(state, data),
  ClauseRemoved: (state, { data }) => clauseRemoved(state, data),
  ClauseConditioned: (state, { data }) => clauseConditioned(state, data),
  ClauseFunded: (state, { data }) => clauseFunded(state, data),
  GuidanceNoted: (state, { data }) => guidanceNoted(state, data),
  GuidanceRemoved: (state, { data }) => guidanceRemoved(state, data),
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
  return withClause(state, data.clauseId, (clause) => ({ ...clause, text: data.text }));
}

/** A clause taken away; the log keeps it. */
function clauseRemoved(state: MeetingState, data: DataOf<'ClauseRemoved'>): MeetingState {
  return withItemOfClause(state, data.clauseId, (item) => ({
    ...item,
    clauses: item.clauses.filter((clause) => clause.clauseId !== data.clauseId),
  }));
}

/** The conditions a clause holds under; none takes them away. */
function clauseConditioned(state: MeetingState, data: DataOf<'ClauseConditioned'>): MeetingState {
  return withClause(state, data.clauseId, ({ conditions: _before, ...clause }) =>
    data.conditions.length > 0 ? { ...clause, conditions: data.conditions } : clause,
  );
}

/** The money a clause decides on; none takes it away. */
function clauseFunded(state: MeetingState, data: DataOf<'ClauseFunded'>): MeetingState {
  return withClause(state, data.clauseId, ({ funding: _before, ...clause }) =>
    data.funding ? { ...clause, funding: data.funding } : clause,
  );
}

/** Something sent along with a decision, or other words for it. */
function guidanceNoted(state: MeetingState, data: DataOf<'GuidanceNoted'>): MeetingState {
  return withItem(state, data.itemId, (item) => {
    const at = item.guidance.findIndex((each) => each.guidanceId === data.guidance.guidanceId);
    return {
      ...item,
      guidance: at < 0 ? [...item.guidance, data.guidance] : item.guidance.with(at, data.guidance),
    };
  });
}

/** It is not sent along after all. */
function guidanceRemoved(state: MeetingState, data: DataOf<'GuidanceRemoved'>): MeetingState {
  const item = itemOfGuidance(state, data.guidanceId);
  if (!item) return state;
  return withItem(state, item.itemId, (each) => ({
    ...each,
    guidance: each.guidance.filter((one) => one.guidanceId !== data.guidanceId),
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

/** The clause with this id, or undefined. */
export function clauseOf(state: MeetingState, clauseId: string): Clause | undefined {
  return itemOfClause(state, clauseId)?.clauses.find((clause) => clause.clauseId === clauseId);
}

/** The item along with whose decision this was sent, or undefined. */
export function itemOfGuidance(state: MeetingState, guidanceId: string): Item | undefined {
  return state.items.find((item) => item.guidance.some((each) => each.guidanceId === guidanceId));
}

function withClause(state: MeetingState, clauseId: string, change: (clause: Clause) => Clause): MeetingState {
  return withItemOfClause(state, clauseId, (item) => ({
    ...item,
    clauses: item.clauses.map((clause) => (clause.clauseId === clauseId ? change(clause) : clause)),
  }));
}

function withItemOfClause(state: MeetingState, clauseId: string, change: (item: Item) => Item): MeetingState {
  const item = itemOfClause(state, clauseId);
  return item ? withItem(state, item.itemId, change) : state;
}
