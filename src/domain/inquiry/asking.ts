import { ok, refuse } from '../basics/result.ts';
import { same } from '../basics/same.ts';
import { LIMITS, lengthProblem, lineProblem, unless } from '../meeting/checks.ts';
import { soundDeadline, soundQuestion } from './checks.ts';
import type { InquiryWishOf } from './commands.ts';
import { isLater, isOver } from './deadline.ts';
import type { InquiryContext, InquiryDecided } from './decision.ts';
import { unansweredIn } from './people.ts';
import type { InquiryState } from './state.ts';
import type { Question } from './vocabulary.ts';

/**
 * A question to those who speak for the municipalities. Asked again under the same id it is the same question, or
 * refused: what people have answered is never given other words.
 */
export function openInquiry(
  state: InquiryState,
  wish: InquiryWishOf<'OpenInquiry'>,
  context: InquiryContext,
): InquiryDecided {
  const question = soundQuestion(wish);
  if (!question.ok) return question;
  if (state.phase !== 'none')
    return same(question.value, questionOf(state)) ? ok([]) : refuse('request-reused');
  if (isOver(question.value.deadline, context.moment)) return refuse('deadline-too-early');
  const { asked, groupId, moment } = context;
  if (asked.length === 0) return refuse('nobody-to-ask');
  const { inquiryId } = wish;
  return ok([
    { type: 'InquiryOpened', data: { inquiryId, groupId, ...question.value, asked, date: moment.date } },
  ]);
}

/** More time to answer. Nobody's time is ever made shorter. */
export function extendInquiry(
  state: InquiryState,
  wish: InquiryWishOf<'ExtendInquiry'>,
  { moment }: InquiryContext,
): InquiryDecided {
  const deadline = soundDeadline(wish.deadline);
  if (!deadline.ok) return deadline;
  if (same(deadline.value, state.deadline)) return ok([]);
  const longer = isLater(deadline.value, state.deadline) && !isOver(deadline.value, moment);
  return longer
    ? ok([{ type: 'InquiryExtended', data: { deadline: deadline.value } }])
    : refuse('deadline-too-early');
}

/**
 * The end, with what came of it. What is decided per capsulam must be said in words; of an interest the answers may
 * speak for themselves.
 */
export function closeInquiry(
  state: InquiryState,
  wish: InquiryWishOf<'CloseInquiry'>,
  { moment }: InquiryContext,
): InquiryDecided {
  const outcome = wish.outcome.trim();
  if (state.closed) return outcome === state.closed.outcome ? ok([]) : refuse('inquiry-ended');
  if (state.purpose === 'per-capsulam' && outcome === '') return refuse('outcome-missing');
  const sound = unless(outcome, lengthProblem(outcome, LIMITS.clause));
  if (!sound.ok) return sound;
  const given = [...state.answers.values()];
  const counts = state.alternatives.map(({ alternativeId }) => ({
    alternativeId,
    count: given.filter((answer) => answer.alternativeId === alternativeId).length,
  }));
  const unanswered = unansweredIn(state).length;
  return ok([{ type: 'InquiryClosed', data: { outcome, date: moment.date, counts, unanswered } }]);
}

/** The question is taken back, and why. */
export function withdrawInquiry(
  state: InquiryState,
  wish: InquiryWishOf<'WithdrawInquiry'>,
  { moment }: InquiryContext,
): InquiryDecided {
  const reason = wish.reason.trim();
  if (state.withdrawn) return reason === state.withdrawn.reason ? ok([]) : refuse('inquiry-ended');
  const sound = unless(reason, lineProblem(reason, LIMITS.clause));
  if (!sound.ok) return sound;
  return ok([{ type: 'InquiryWithdrawn', data: { reason, date: moment.date } }]);
}

/** The question as it was first put. */
function questionOf(state: InquiryState): Question {
  const { purpose, question, background, alternatives, answersTo, source, opened } = state;
  return {
    purpose,
    question,
    background,
    alternatives,
    deadline: opened?.deadline ?? state.deadline,
    ...(answersTo === undefined ? {} : { answersTo }),
    ...(source ? { source } : {}),
  };
}
