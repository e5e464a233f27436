import { useSyncExternalStore } from 'react';
import type { WritingState } from '../writing/writing.ts';
import { useMeeting } from './meeting-context.tsx';

/**
 * A part of what is on its way from this browser, as it changes; one who picks what does not change with every key is
 * not drawn anew with every key.
 */
export function useWritingState<T>(pick: (state: WritingState) => T): T {
  const { writing } = useMeeting();
  return useSyncExternalStore(writing.subscribe, () => pick(writing.state()));
}
