import type { Evolvers, RecordedOf } from '../evolver.ts';
import type { Check, MeetingState } from '../state.ts';
import type { ReviewEvent } from './events.ts';

/** What people say of the draft protocol. */
export const reviewEvolvers: Evolvers<ReviewEvent> = {
  ProtocolChecked: checked,
  ProtocolCheckWithdrawn: (state, { data }) => ({
    ...state,
    checks: state.checks.filter((check) => check.name !== data.name),
  }),
};

/** Somebody's word on the protocol; a later word of the same name replaces the earlier. */
function checked(state: MeetingState, event: RecordedOf<'ProtocolChecked'>): MeetingState {
  const check: Check = { ...event.data, by: event.actor.personId, at: event.at };
  const at = state.checks.findIndex((each) => each.name === check.name);
  return { ...state, checks: at < 0 ? [...state.checks, check] : state.checks.with(at, check) };
}
