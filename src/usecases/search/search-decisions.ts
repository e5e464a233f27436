import type { Result } from '../../domain/basics/result.ts';
import { ok } from '../../domain/basics/result.ts';
import { ranked } from '../../domain/search/ranking.ts';
import type { ItemRow, MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import type { Workplace } from '../workplace.ts';
import type { SearchWish } from './known.ts';
import { knownItems, pageOf, preparing, wordsOfMeeting } from './known.ts';

/** A decision as it stands: an att-clause, or an outcome without one (S16). */
export interface FoundDecision {
  readonly meeting: MeetingRow;
  readonly item: ItemRow;
  /** Absent for an outcome. */
  readonly clauseId?: string;
  readonly text: string;
}

/** Decisions by words of theirs, of their item or of the meeting; the latest meeting's first when nothing is asked. */
export async function searchDecisions(
  workplace: Workplace,
  caller: Caller,
  wish: SearchWish,
): Promise<Result<readonly FoundDecision[]>> {
  const found = await rankedDecisions(workplace, caller, wish.query);
  return found.ok ? ok(pageOf(found.value, wish)) : found;
}

/** Every decision that has the words asked for and that the caller may know, the best first. */
export async function rankedDecisions(
  workplace: Workplace,
  caller: Caller,
  query: string,
): Promise<Result<readonly FoundDecision[]>> {
  const known = await knownItems(workplace, caller);
  if (!known.ok) return known;
  const decisions = known.value.flatMap(({ item, meeting, readsDecisions }) =>
    readsDecisions ? decisionsOf(item).map((decision) => ({ item, meeting, decision })) : [],
  );
  const found = ranked(decisions, query, ({ meeting, decision }) => ready(decision, meeting));
  return ok(
    found.map(({ item, meeting, decision: { clauseId, text } }) => ({
      item,
      meeting,
      text,
      ...(clauseId === undefined ? {} : { clauseId }),
    })),
  );
}

interface Decision {
  readonly clauseId?: string;
  readonly text: string;
  readonly conditions: readonly string[];
  readonly of: ItemRow;
}

const known = new WeakMap<ItemRow, readonly Decision[]>();

function decisionsOf(item: ItemRow): readonly Decision[] {
  const before = known.get(item);
  if (before) return before;
  const clauses = item.clauses.map(
    ({ clauseId, text, conditions = [] }): Decision => ({ clauseId, text, conditions, of: item }),
  );
  const made =
    item.outcome === undefined
      ? clauses
      : [...clauses, { text: item.outcome, conditions: [], of: item } satisfies Decision];
  known.set(item, made);
  return made;
}

const ready = preparing<Decision, MeetingRow>(({ text, conditions, of }, meeting) => ({
  title: `${of.number ?? ''} ${of.title}`,
  text: [text, ...conditions, wordsOfMeeting(meeting)].join(' '),
}));
