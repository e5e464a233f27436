import { onDemand } from '../ui/on-demand.tsx';

/** For those who prepare the agenda. */
export const { Part: PaperUpload } = onDemand(async () => (await import('./paper-upload.tsx')).PaperUpload);
