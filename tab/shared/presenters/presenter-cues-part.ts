import { helpOnDemand } from '../ui/on-demand.tsx';

/** Whom to let in or thank, for those who lead: it comes up by itself, and a page without a network is whole without it. */
export const { Part: PresenterCues } = helpOnDemand(
  async () => (await import('./presenter-cues.tsx')).PresenterCues,
);
