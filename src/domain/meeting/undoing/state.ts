import type { Instant } from '../../basics/time.ts';
import type { MeetingEventType } from '../events.ts';
import type { Slice } from './slices.ts';

/** One of the last things done that can be taken back, with what it was before. Kept beside the meeting itself. */
export interface Step {
  /** The version of the log that did it: what an `Undo` names. */
  readonly version: number;
  readonly at: Instant;
  /** Who did it. */
  readonly by: string;
  readonly type: MeetingEventType;
  /** The item or person it was about, where there is one. */
  readonly subject?: string;
  /** Every part of the meeting that it changed, as it was and as it became. */
  readonly slices: readonly Slice[];
  /** It has been taken back; that is not taken back again. */
  readonly undone?: true;
}

/** So many steps are remembered: what is older has been built upon. */
export const MOST_STEPS = 20;
