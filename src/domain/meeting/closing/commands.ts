import type { ClockTime } from '../../basics/time.ts';
import type { Wish } from '../happened.ts';
import type { LeftoverChoice } from '../vocabulary.ts';

/** A `time` left out means now, on the meeting's clock. */
export type ClosingCommand =
  | Wish<'CloseMeeting', { time?: ClockTime; leftovers?: LeftoverChoice }>
  | Wish<'ChooseLeftover', { itemId: string; choice: LeftoverChoice }>;
