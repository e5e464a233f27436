import type { Evolvers } from '../evolver.ts';
import type { CancellingEvent } from './events.ts';

/** The meeting will not be held: nothing happens to it any more. */
export const cancellingEvolvers: Evolvers<CancellingEvent> = {
  MeetingCancelled: (state, { data, at, actor }) => ({
    ...state,
    phase: 'cancelled',
    cancelled: { ...data, at, by: actor.personId },
  }),
};
