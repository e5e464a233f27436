import type { Item, MeetingState } from '../state.ts';
import type { Participant } from './participation.ts';
import { participationIn } from './participation.ts';

/** Whether enough municipalities take part in an item for a decision, where the group asks for that (D19). */
export interface Quorum {
  /** So many have to take part. */
  readonly needed: number;
  /** So many certainly do, and of so many it is not known. */
  readonly present: number;
  readonly unknown: number;
  readonly reached: 'yes' | 'no' | 'unknown';
}

/**
 * The quorum in an item that has been taken up. It warns and is no wall: who records the decision is told, and decides.
 * A municipality takes part by anybody who sits for it; who left while the item was on may have missed the decision.
 */
export function quorumIn(state: MeetingState, item: Item, needed: number | undefined): Quorum | undefined {
  const sat = needed === undefined ? undefined : participationIn(state, item);
  if (needed === undefined || !sat) return undefined;
  const municipalities = new Map<string, 'there' | 'unknown' | 'away'>();
  for (const one of sat) {
    const { organisation, standing } = one.person;
    if (organisation === undefined || standing === 'co-opted') continue;
    const known = municipalities.get(organisation) ?? 'away';
    municipalities.set(organisation, better(known, wasThere(one)));
  }
  const count = (which: string) => [...municipalities.values()].filter((each) => each === which).length;
  const [present, unknown] = [count('there'), count('unknown')];
  const reached = present >= needed ? 'yes' : present + unknown < needed ? 'no' : 'unknown';
  return { needed, present, unknown, reached };
}

type There = 'there' | 'unknown' | 'away';

function wasThere({ took, how }: Participant): There {
  if (took === 'none') return 'away';
  return took === 'whole' || how === 'joined' ? 'there' : 'unknown';
}

function better(a: There, b: There): There {
  if (a === 'there' || b === 'there') return 'there';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'away';
}
