import type { Wish } from '../happened.ts';

/** `reason` is shown to everybody who was called; it may be left out. */
export type CancellingCommand = Wish<'CancelMeeting', { reason?: string }>;
