import { helpOnDemand } from '../ui/on-demand.tsx';

/** What Teams' call tells, for those who run the meeting: it comes up by itself, and a page without a network is whole without it. */
export const { Part: CallSuggestions } = helpOnDemand(
  async () => (await import('./call-suggestions.tsx')).CallSuggestions,
);
