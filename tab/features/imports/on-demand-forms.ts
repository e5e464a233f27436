import { onDemand } from '../../shared/ui/on-demand.tsx';

/** What mends an old protocol is fetched once its page rests, or when it is opened. */
export const headerForm = onDemand(async () => (await import('./header-form.tsx')).HeaderForm);
export const attendeeForm = onDemand(async () => (await import('./person-form.tsx')).AttendeeForm);
export const guestForm = onDemand(async () => (await import('./person-form.tsx')).GuestForm);
export const itemForm = onDemand(async () => (await import('./item-form.tsx')).ItemForm);
export const frameForm = onDemand(async () => (await import('./around-forms.tsx')).FrameForm);
export const signOffForm = onDemand(async () => (await import('./around-forms.tsx')).SignOffForm);
