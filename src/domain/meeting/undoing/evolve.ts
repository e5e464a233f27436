import type { DataOf, Evolvers, RecordedOf } from '../evolver.ts';
import type { MeetingState } from '../state.ts';
import type { UndoingEvent } from './events.ts';
import { withSlice } from './slices.ts';
import type { SliceKind } from './state.ts';
import { stepAt } from './steps.ts';

/** What is taken back. */
export const undoingEvolvers: Evolvers<UndoingEvent> = {
  StepUndone: undone,
};

/** Every part the step changed is as it was; that it was taken back is remembered, so that it is so once. */
function undone(state: MeetingState, { data, version }: RecordedOf<'StepUndone'>): MeetingState {
  const step = stepAt(state, data.version);
  if (!step || step.undone) return state;
  const back = step.slices.reduce((now, slice) => withSlice(now, slice, slice.before), state);
  const moved = step.slices.some(({ of }) => OF_AGENDA.has(of)) ? { agendaVersion: version } : {};
  return { ...back, ...moved, steps: marked(state, data) };
}

/** Parts of a meeting whose change is one of its agenda (N9). */
const OF_AGENDA: ReadonlySet<SliceKind> = new Set<SliceKind>(['order', 'item', 'plan', 'details']);

function marked({ steps }: MeetingState, { version }: DataOf<'StepUndone'>): MeetingState['steps'] {
  return steps.map((step) => (step.version === version ? { ...step, undone: true } : step));
}
