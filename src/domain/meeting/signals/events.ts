import type { Happened } from '../happened.ts';
import type { Signal } from './signal.ts';

/** What Teams told of the call, and what somebody did not want to hear more of. */
export type SignalsEvent =
  | Happened<'CallSignalled', Signal>
  | Happened<'SignalDismissed', { signalId: string }>;
