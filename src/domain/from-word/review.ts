import type { Refusal, Result } from '../basics/result.ts';
import { decide } from '../meeting/decide.ts';
import type { DecisionContext } from '../meeting/decision.ts';
import type { MeetingCommand } from '../meeting/commands.ts';
import { evolve } from '../meeting/evolve.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { WordEdit } from './edit.ts';
import type { Taking } from './taking.ts';
import { takingOf } from './wishes.ts';

/**
 * Where a change stands: it can be taken in; it could, over what was changed here; it stands here already; the meeting
 * would refuse it; or it can only be read.
 */
export type ChangeState = 'open' | 'clash' | 'taken' | 'refused' | 'told';

export interface ReviewedChange {
  readonly edit: WordEdit;
  readonly state: ChangeState;
  readonly taking?: Taking;
  readonly refusal?: Refusal;
}

/** What a change would come to now. `may` says whether whoever asks may ask for that. */
export function reviewedChange(
  edit: WordEdit,
  then: MeetingState,
  now: MeetingState,
  context: DecisionContext,
  may: (command: MeetingCommand) => boolean,
): ReviewedChange {
  const taking = takingOf(edit, then, now);
  if (!taking) return { edit, state: 'told' };
  if (taking.done) return { edit, state: 'taken', taking };
  const tried = attempt(now, taking, context, may);
  if (!tried.ok) return { edit, state: 'refused', taking, refusal: tried.error };
  if (!tried.value) return { edit, state: 'taken', taking };
  return { edit, state: taking.clash ? 'clash' : 'open', taking };
}

/** Whether the meeting would change, or why it would not let itself be changed. */
function attempt(
  now: MeetingState,
  { wishes }: Taking,
  context: DecisionContext,
  may: (command: MeetingCommand) => boolean,
): Result<boolean> {
  let [state, changes] = [now, false];
  if (wishes.length === 0) return { ok: false, error: { code: 'item-not-found' } };
  for (const command of wishes) {
    if (!may(command)) return { ok: false, error: { code: 'not-allowed' } };
    const decided = decide(state, command, context);
    if (!decided.ok) return decided;
    changes ||= decided.value.length > 0;
    const { actor, moment } = context;
    const recorded = { stream: '', version: 0, at: moment.instant, actor };
    state = decided.value.reduce((so, event) => evolve(so, { ...event, ...recorded }), state);
  }
  return { ok: true, value: changes };
}
