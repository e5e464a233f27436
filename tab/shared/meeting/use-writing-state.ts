import { useSyncExternalStore } from 'react';
import type { WritingState } from '../writing/writing.ts';
import { useMeeting } from './meeting-context.tsx';

/** What is on its way from this browser, as it changes. */
export function useWritingState(): WritingState {
  const { writing } = useMeeting();
  return useSyncExternalStore(writing.subscribe, writing.state);
}
