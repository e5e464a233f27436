import { onDemand } from '../../shared/ui/on-demand.tsx';

/** Seen by those who manage the group, while somebody in the channel waits for a word. */
export const { Part: Newcomers } = onDemand(async () => (await import('./newcomers.tsx')).Newcomers);
