import type { ClockTime } from '../../basics/time.ts';
import type { Happened } from '../happened.ts';
import type { LeftoverChoice } from '../vocabulary.ts';

/** The meeting ends, and what becomes of what it did not come to (D15). */
export type ClosingEvent =
  | Happened<
      'MeetingClosed',
      { time: ClockTime; leftovers: readonly { itemId: string; choice: LeftoverChoice }[] }
    >
  | Happened<'LeftoverChosen', { itemId: string; choice: LeftoverChoice }>;
