import type { MeetingState, Phase } from './state.ts';

/** Spans of a meeting's life that the rules of the rooms name. */
export const UNTIL_CLOSED: readonly Phase[] = ['draft', 'notified', 'ongoing'];
export const UNTIL_AGREED: readonly Phase[] = [...UNTIL_CLOSED, 'closed'];
export const ONGOING: readonly Phase[] = ['ongoing'];
export const FROM_START: readonly Phase[] = ['ongoing', 'closed'];
export const CLOSED: readonly Phase[] = ['closed'];

/** Whether the meeting is over: it was held and closed, or it will not be held. */
export function isOver(phase: Phase): boolean {
  return phase === 'closed' || phase === 'agreed' || phase === 'cancelled';
}

/** Whether nobody has been called to it: those who prepare meetings alone see it. */
export function isUnannounced({ phase, noticedAt }: Pick<MeetingState, 'phase' | 'noticedAt'>): boolean {
  return phase === 'draft' || (phase === 'cancelled' && noticedAt === undefined);
}
