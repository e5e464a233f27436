import { onDemand } from '../../shared/ui/on-demand.tsx';

/** What the agenda's page opens later. */
export const { Part: ItemForm, useReady: useItemForm } = onDemand(
  async () => (await import('./item-form.tsx')).ItemForm,
);
export const { Part: TimesEditor, useReady: useTimesEditor } = onDemand(
  async () => (await import('./times-editor.tsx')).TimesEditor,
);
export const { Part: SeveralForm, useReady: useSeveralForm } = onDemand(
  async () => (await import('./several-form.tsx')).SeveralForm,
);
export const { Part: MissingStanding } = onDemand(
  async () => (await import('./missing-standing.tsx')).MissingStanding,
);
export const { Part: DetailsForm, useReady: useDetailsForm } = onDemand(
  async () => (await import('./details-form.tsx')).DetailsForm,
);
export const { Part: GuestForm, useReady: useGuestForm } = onDemand(
  async () => (await import('./guest-form.tsx')).GuestForm,
);
export const { Part: DeferPart } = onDemand(
  async () => (await import('../../shared/carrying/defer-part.tsx')).DeferPart,
);
export const { Part: InvitedPresenters } = onDemand(
  async () => (await import('./invited-presenters.tsx')).InvitedPresenters,
);
export const { Part: WaitingPanel } = onDemand(
  async () => (await import('../../shared/pending/waiting-panel.tsx')).WaitingPanel,
);
export const { Part: PreviousUptake } = onDemand(
  async () => (await import('../../shared/uptake/uptake-sum.tsx')).PreviousUptake,
);
export const { Part: DueTasks } = onDemand(
  async () => (await import('../../shared/tasks/due-tasks.tsx')).DueTasks,
);
