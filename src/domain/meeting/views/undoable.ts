import type { Instant } from '../../basics/time.ts';
import type { Ability } from '../../group/abilities.ts';
import type { MeetingState } from '../state.ts';
import { abilityToUndo, standsUntouched } from '../undoing/steps.ts';

/** One of the last steps, for those who could have done it. */
export interface UndoableStep {
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  /** The type of the event that did it. */
  readonly type: string;
  /** Id of the item, place or person it was about. */
  readonly subject?: string;
  /** What people call it, where it is no longer there to be asked. */
  readonly name?: string;
}

/** The steps that this person can take back now, the latest first. */
export function undoableBy(
  state: MeetingState,
  person: { readonly personId: string; readonly abilities: ReadonlySet<Ability> },
): readonly UndoableStep[] {
  return state.steps
    .filter(
      (step) =>
        !step.undone &&
        person.abilities.has(abilityToUndo(step, person.personId)) &&
        standsUntouched(state, step),
    )
    .map(({ version, at, by, type, subject, name }) => ({
      version,
      at,
      by,
      type,
      ...(subject === undefined ? {} : { subject }),
      ...(name === undefined ? {} : { name }),
    }))
    .toReversed();
}
