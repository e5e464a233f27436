import type { MeetingState } from '../state.ts';

/** How a part of a meeting is read and put back. */
export interface SliceRule<V> {
  readonly read: (state: MeetingState, id: string) => V | undefined;
  readonly write: (state: MeetingState, id: string, value: V | undefined) => MeetingState;
  /** What it says, where that is not all of it: counters and places in an order are no part of what is said. */
  readonly says?: (value: V | undefined) => unknown;
}
