import type { MeetingState } from '../state.ts';

/**
 * The meeting as everybody sees it who does not take part in writing it: while an agreed protocol is corrected, what was
 * agreed and nothing of the draft (D5, D7). Where cards and files are, and which papers have come, is so all the same.
 */
export function standingOf(state: MeetingState): MeetingState {
  if (!state.correction) return state;
  const { standing } = state.correction;
  const { cards, archived, arrivedPapers } = state;
  return { ...standing, cards, arrivedPapers, ...(archived ? { archived } : {}) };
}

/** The meeting as its protocol was agreed last; undefined while none has been. */
export function agreedOf(state: MeetingState): MeetingState | undefined {
  const standing = standingOf(state);
  return standing.phase === 'agreed' ? standing : undefined;
}
