import { onDemand } from '../ui/on-demand.tsx';

/** The words of what has changed, fetched when there is something to tell. */
export const { Part: ChangeWords, useReady: useChangeWords } = onDemand(
  async () => (await import('./change-words.tsx')).ChangeWords,
);
