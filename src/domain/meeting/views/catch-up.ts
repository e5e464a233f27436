import { isSeated, personOf } from '../people.ts';
import type { Item, MeetingState } from '../state.ts';
import type { Participant, TookPart } from './participation.ts';
import { participationOf } from './participation.ts';

/** An item that was dealt with while somebody was away, or perhaps was: what it led to stands in the item. */
export interface MissedItem {
  readonly item: Item;
  /** Away for all of it, for a part, or nobody knows (D3). */
  readonly away: 'whole' | 'part' | 'unknown';
  /** How they were there for the other part. */
  readonly how?: NonNullable<Participant['how']>;
  /** Had declared a conflict of interest, and therefore took no part. */
  readonly recused?: true;
  /** It is on: there is more to come. */
  readonly goesOn: boolean;
}

/**
 * What was dealt with while a person was away (N8), in the order of the agenda: every item they were not certainly there
 * for from beginning to end. Of an ongoing meeting, what somebody who came late has missed so far. Nothing for who does
 * not sit at the table.
 */
export function catchUpOf(state: MeetingState, personId: string): readonly MissedItem[] {
  const person = personOf(state, personId);
  if (!person || !isSeated(state, person)) return [];
  return state.items.filter(isBusiness).flatMap((item) => {
    const participant = participationOf(state, item, person);
    const away = participant && AWAY[participant.took];
    if (!away) return [];
    const { how, recused } = participant;
    return [
      {
        item,
        away,
        ...(how ? { how } : {}),
        ...(recused ? { recused } : {}),
        goesOn: state.phase === 'ongoing' && state.currentItemId === item.itemId,
      },
    ];
  });
}

const AWAY = {
  whole: undefined,
  part: 'part',
  none: 'whole',
  unknown: 'unknown',
} as const satisfies Record<TookPart, MissedItem['away'] | undefined>;

/** Nobody misses a break, nor a welcome in which nothing was decided. */
function isBusiness({ plan, clauses, outcome }: Item): boolean {
  if (plan.kind === 'break') return false;
  return plan.kind !== 'check-in' || clauses.length > 0 || outcome !== undefined;
}
