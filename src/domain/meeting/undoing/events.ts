import type { Happened } from '../happened.ts';

/**
 * A step was taken back by a compensating event: what it changed is again as it was before `version`. `what` is the type
 * of the event that stood there, `gone` the items that are no longer on the agenda.
 */
export type UndoingEvent = Happened<
  'StepUndone',
  { version: number; what: string; gone?: readonly string[] }
>;
