import { ok, refuse } from '../basics/result.ts';
import { same } from '../basics/same.ts';
import { soundAnswer } from './checks.ts';
import type { InquiryWishOf } from './commands.ts';
import type { InquiryContext, InquiryDecided } from './decision.ts';
import type { InquiryState } from './state.ts';

/**
 * An answer of somebody asked, or another one than before (N11). The same again is no event, but for somebody who makes
 * their own what was answered for them (D4).
 */
export function giveAnswer(
  state: InquiryState,
  wish: InquiryWishOf<'GiveAnswer'>,
  { actorIds }: InquiryContext,
): InquiryDecided {
  const { personId } = wish;
  if (!state.asked.some((asked) => asked.personId === personId)) return refuse('not-asked');
  if (!state.alternatives.some(({ alternativeId }) => alternativeId === wish.alternativeId))
    return refuse('alternative-not-found');
  const answer = soundAnswer(wish);
  if (!answer.ok) return answer;
  const known = state.answers.get(personId);
  const { alternativeId, statement } = known ?? {};
  const makesOwn = known && actorIds.includes(personId) && !actorIds.includes(known.by);
  if (known && !makesOwn && same({ alternativeId, statement }, answer.value)) return ok([]);
  return ok([{ type: 'AnswerGiven', data: { personId, ...answer.value } }]);
}

/** No answer after all. */
export function withdrawAnswer(state: InquiryState, wish: InquiryWishOf<'WithdrawAnswer'>): InquiryDecided {
  const { personId } = wish;
  if (!state.asked.some((asked) => asked.personId === personId)) return refuse('not-asked');
  return ok(state.answers.has(personId) ? [{ type: 'AnswerWithdrawn', data: { personId } }] : []);
}
