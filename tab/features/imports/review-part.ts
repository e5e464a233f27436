import { onDemand } from '../../shared/ui/on-demand.tsx';

/** What looks a protocol through is for the secretariat, and fetched when one is looked through. */
export const reviewPart = onDemand(async () => (await import('./import-review.tsx')).ImportReview);
