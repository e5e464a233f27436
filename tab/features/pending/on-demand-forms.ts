import { onDemand } from '../../shared/ui/on-demand.tsx';

/** The forms of what waits, each opened later. */
export const { Part: MatterForm, useReady: useMatterForm } = onDemand(
  async () => (await import('./matter-form.tsx')).MatterForm,
);
export const { Part: PlaceForm, useReady: usePlaceForm } = onDemand(
  async () => (await import('./place-form.tsx')).PlaceForm,
);
export const { Part: ReasonForm, useReady: useReasonForm } = onDemand(
  async () => (await import('./reason-form.tsx')).ReasonForm,
);
/** Stands last on the page. */
export const { Part: Proposals } = onDemand(async () => (await import('./proposals.tsx')).Proposals);
