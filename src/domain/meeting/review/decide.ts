import { ok, refuse } from '../../basics/result.ts';
import { LIMITS, lineProblem, unless } from '../checks.ts';
import type { Decided, WishOf } from '../decision.ts';
import { personOf } from '../people.ts';
import type { MeetingState } from '../state.ts';

/** Somebody's word on the protocol, by themselves or registered for them (D4, D8). */
export function markChecked(state: MeetingState, wish: WishOf<'MarkChecked'>): Decided {
  const { personId, how } = wish;
  const name = unless(wish.name.trim(), lineProblem(wish.name, LIMITS.name));
  if (!name.ok) return name;
  if (personId !== undefined && !personOf(state, personId)) return refuse('person-not-found');
  const known = state.checks.find((check) => check.name === name.value);
  if (known && known.how === how && known.personId === personId) return ok([]);
  const data = { name: name.value, ...(personId === undefined ? {} : { personId }), how };
  return ok([{ type: 'ProtocolChecked', data }]);
}

/** That word taken back. */
export function withdrawCheck(state: MeetingState, wish: WishOf<'WithdrawCheck'>): Decided {
  const name = wish.name.trim();
  const known = state.checks.some((check) => check.name === name);
  return ok(known ? [{ type: 'ProtocolCheckWithdrawn', data: { name } }] : []);
}
