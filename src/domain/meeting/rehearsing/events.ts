import type { Happened, Nothing } from '../happened.ts';

/** A rehearsal is over. It began with `MeetingDrafted` in a stream of its own. */
export type RehearsingEvent = Happened<'RehearsalEnded', Nothing>;
