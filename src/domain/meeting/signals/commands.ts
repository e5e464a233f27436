import type { Wish } from '../happened.ts';

/** "Inte nu" to what Teams told of the call. What is done about it is asked for by the commands there are for that. */
export type SignalsCommand = Wish<'DismissSignal', { signalId: string }>;
