import { ok, refuse } from '../../basics/result.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import type { MeetingState } from '../state.ts';
import { abilityToUndo, standsUntouched, stepAt } from './steps.ts';

/**
 * A step taken back, by whoever may do it. Refused when somebody has gone on from it: then it is put right by hand.
 * Closing can be taken back (the meeting goes on); an agreement cannot, that is a correction.
 */
export function undo(
  state: MeetingState,
  { version }: WishOf<'Undo'>,
  { actor, abilities }: DecisionContext,
): Decided {
  const step = stepAt(state, version);
  if (!step) return refuse('step-not-found');
  if (!abilities?.has(abilityToUndo(step, actor.personId))) return refuse('not-allowed');
  if (step.undone) return refuse('step-undone');
  if (!standsUntouched(state, step)) return refuse('step-built-upon');
  const gone = step.slices.filter(({ of, before }) => of === 'item' && before === undefined);
  const ids = gone.length > 0 ? { gone: gone.map(({ id }) => id) } : {};
  return ok([{ type: 'StepUndone', data: { version, what: step.type, ...ids } }]);
}
