import type { PointedAt, Surroundings } from '../../clauses/pointed-at.ts';
import { pointedAtBy } from '../../clauses/pointed-at.ts';
import { standingOf } from '../agreement/standing.ts';
import { isUnannounced } from '../phases.ts';
import type { Clause, Item, MeetingState } from '../state.ts';
import { textAt } from '../writing/text-at.ts';
import { itemNumbersOf } from './agenda.ts';

/**
 * What may be told of an item wherever somebody takes it (D5): all of it once the protocol is agreed; before that what
 * the notice said and the decisions that the channel was shown, as preliminary.
 */
export interface ToldItem {
  readonly item: Item;
  readonly number?: string;
  readonly standing: 'agreed' | 'preliminary';
  readonly clauses: readonly ToldClause[];
  readonly outcome?: string;
}

export interface ToldClause extends Pick<Clause, 'clauseId' | 'text' | 'conditions'> {
  /** What it points to, for who meets it apart from its item (D18). */
  readonly pointsAt?: PointedAt;
}

/** Undefined where nothing may be told: there is no such item, or nobody has been called to its meeting yet. */
export function toldItem(state: MeetingState, itemId: string): ToldItem | undefined {
  const meeting = standingOf(state);
  const item = meeting.items.find((each) => each.itemId === itemId);
  if (!item || isUnannounced(meeting) || meeting.rehearsal) return undefined;
  const agreed = meeting.phase === 'agreed';
  const { clauses, outcome } = agreed ? item : (item.posted ?? { clauses: [] });
  const around = surroundings(meeting, item, agreed);
  const number = itemNumbersOf(meeting).get(itemId);
  return {
    item,
    ...(number === undefined ? {} : { number }),
    standing: agreed ? 'agreed' : 'preliminary',
    clauses: clauses.map((clause) => told(clause, around)),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** The item that may be told with this clause; undefined where no item may. */
export function itemToldWith(state: MeetingState, clauseId: string): string | undefined {
  return standingOf(state).items.find(({ itemId }) =>
    toldItem(state, itemId)?.clauses.some((clause) => clause.clauseId === clauseId),
  )?.itemId;
}

function told(clause: Clause, around: Surroundings): ToldClause {
  const { clauseId, text, conditions } = clause;
  const pointsAt = pointedAtBy(clause, around);
  return {
    clauseId,
    text,
    ...(conditions ? { conditions } : {}),
    ...(pointsAt ? { pointsAt } : {}),
  };
}

/** The text of an item is a draft until the protocol is agreed. */
function surroundings(meeting: MeetingState, { itemId, plan }: Item, agreed: boolean): Surroundings {
  const { background, papers } = plan;
  return {
    text: agreed ? textAt(meeting, itemId).text : [],
    papers,
    ...(background === undefined ? {} : { background }),
  };
}
