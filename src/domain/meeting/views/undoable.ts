import type { Instant } from '../../basics/time.ts';
import type { MeetingEventType } from '../events.ts';
import type { MeetingState } from '../state.ts';
import { abilityToUndo, standsUntouched } from '../undoing/steps.ts';
import type { Onlooker } from './abilities-now.ts';

/** One of the last steps, for those who could have done it. */
export interface UndoableStep {
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly type: MeetingEventType;
  /** Id of the item, place or person it was about. */
  readonly subject?: string;
}

/** The steps that this person can take back now, the latest first. */
export function undoableBy(state: MeetingState, person: Onlooker): readonly UndoableStep[] {
  return state.steps
    .filter(
      (step) =>
        !step.undone &&
        person.abilities.has(abilityToUndo(step, person.personId)) &&
        standsUntouched(state, step),
    )
    .map(({ version, at, by, type, subject }) => ({
      version,
      at,
      by,
      type,
      ...(subject === undefined ? {} : { subject }),
    }))
    .toReversed();
}
