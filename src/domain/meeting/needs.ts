import type { MeetingState } from './state.ts';

/** What must be there for a command to have something to act on. */
export const hasItems = (state: MeetingState): boolean => state.items.length > 0;
export const hasClauses = (state: MeetingState): boolean =>
  state.items.some((item) => item.clauses.length > 0);
