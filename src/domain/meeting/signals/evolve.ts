import type { Evolvers } from '../evolver.ts';
import type { SignalsEvent } from './events.ts';

/** What Teams told, as long as nobody has put it aside. */
export const signalsEvolvers: Evolvers<SignalsEvent> = {
  CallSignalled: (state, { data }) => ({ ...state, signals: [...state.signals, data] }),
  SignalDismissed: (state, { data }) => ({
    ...state,
    signals: state.signals.filter(({ signalId }) => signalId !== data.signalId),
  }),
};
