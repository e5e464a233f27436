import { ok, refuse } from '../basics/result.ts';
import { signatoriesOf } from '../protocol/signatories.ts';
import { LIMITS, lineProblem, timeProblem, unless } from './checks.ts';
import type { Decided, DecisionContext, WishOf } from './decision.ts';
import { itemOf } from './decide-agenda.ts';
import { personOf } from './people.ts';
import type { Item, MeetingState } from './state.ts';

/** The meeting ends. One choice settles all items nobody came to (D15); without it the count of them is asked about. */
export function closeMeeting(
  state: MeetingState,
  wish: WishOf<'CloseMeeting'>,
  context: DecisionContext,
): Decided {
  const time = unless(wish.time ?? context.moment.time, timeProblem(wish.time));
  if (!time.ok) return time;
  const left = untouchedItems(state);
  const choice = wish.leftovers;
  if (choice === undefined && left.length > 0)
    return refuse('undecided-items-need-choice', { count: left.length });
  const leftovers = choice === undefined ? [] : left.map(({ itemId }) => ({ itemId, choice }));
  return ok([{ type: 'MeetingClosed', data: { time: time.value, leftovers } }]);
}

/** What becomes of one item, refined after closing. Also a decided item may come back. */
export function chooseLeftover(state: MeetingState, wish: WishOf<'ChooseLeftover'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  if (item.leftover === wish.choice) return ok([]);
  return ok([{ type: 'LeftoverChosen', data: { itemId: wish.itemId, choice: wish.choice } }]);
}

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

/** The protocol is agreed: who was there is confirmed and somebody has read it (D3, D5). Nothing changes after it. */
export function agreeProtocol(state: MeetingState, context: DecisionContext): Decided {
  if (!state.attendanceConfirmed) return refuse('attendance-not-confirmed');
  if (state.checks.length === 0) return refuse('not-checked-by-anyone');
  const number = context.protocolNumber === undefined ? {} : { number: context.protocolNumber };
  const signatories = signatoriesOf(state);
  return ok([
    {
      type: 'ProtocolAgreed',
      data: { revision: 1, ...number, date: context.moment.date, signatories },
    },
  ]);
}

/** Items that should have been dealt with and were not even begun: no clause, no outcome, never started (S16). */
function untouchedItems(state: MeetingState): readonly Item[] {
  return state.items.filter(
    ({ plan, clauses, outcome, startedAt }) =>
      (plan.kind === 'matter' || plan.kind === 'other') &&
      clauses.length === 0 &&
      outcome === undefined &&
      startedAt === undefined,
  );
}
