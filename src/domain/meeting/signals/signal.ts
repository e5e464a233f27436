import type { ClockTime } from '../../basics/time.ts';

/** What Teams tells of the call of a meeting. */
export const SIGNAL_KINDS = ['call-started', 'call-ended', 'joined', 'left'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Something Teams told of the call. It registers nothing: a person decides what came of it (D12). */
export interface Signal {
  readonly signalId: string;
  readonly kind: SignalKind;
  /** On the meeting's clock. */
  readonly time: ClockTime;
  /** Who joined or left. */
  readonly personId?: string;
}
