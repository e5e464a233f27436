import type { Happened } from '../happened.ts';

/** The meeting will not be held (inställt). What stood on its agenda waits for another. */
export type CancellingEvent = Happened<'MeetingCancelled', { reason?: string }>;
