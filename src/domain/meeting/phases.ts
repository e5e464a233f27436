import type { Phase } from './state.ts';

/** Spans of a meeting's life that the rules of the rooms name. */
export const UNTIL_CLOSED: readonly Phase[] = ['draft', 'notified', 'ongoing'];
export const UNTIL_AGREED: readonly Phase[] = [...UNTIL_CLOSED, 'closed'];
export const ONGOING: readonly Phase[] = ['ongoing'];
export const FROM_START: readonly Phase[] = ['ongoing', 'closed'];
export const CLOSED: readonly Phase[] = ['closed'];
