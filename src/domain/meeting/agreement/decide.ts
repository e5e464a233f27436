import { ok, refuse } from '../../basics/result.ts';
import { signatoriesOf } from '../../protocol/signatories.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import type { MeetingState } from '../state.ts';

/** The protocol is agreed: who was there is confirmed and somebody has read it (D3, D5). Nothing changes after it. */
export function agreeProtocol(
  state: MeetingState,
  _wish: WishOf<'AgreeProtocol'>,
  context: DecisionContext,
): Decided {
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
