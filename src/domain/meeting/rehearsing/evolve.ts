import type { Evolvers } from '../evolver.ts';
import type { RehearsingEvent } from './events.ts';

/** A rehearsal is over: nothing happens in it until another is begun. */
export const rehearsingEvolvers: Evolvers<RehearsingEvent> = {
  RehearsalEnded: (state) =>
    state.rehearsal
      ? { ...state, phase: 'cancelled', rehearsal: { ...state.rehearsal, ended: true } }
      : state,
};
