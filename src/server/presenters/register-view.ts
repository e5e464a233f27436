import type { RegisterDecisionView, RegisterView } from '../../contract/register-view.ts';
import type { RegisterDecision, RegisterFound } from '../../usecases/register/search-register.ts';

/** A page of what was found, and how all of it is spread. */
export function presentRegister(
  { decisions, years }: RegisterFound,
  skip: number,
  count: number,
): RegisterView {
  return {
    total: decisions.length,
    decisions: decisions.slice(skip, skip + count).map(presentDecision),
    years: years.map(({ year, count: ofYear, kinds }) => ({
      year,
      count: ofYear,
      kinds: kinds.map(({ kind, count: ofKind }) => ({ kind, count: ofKind })),
    })),
  };
}

/** One decision of the register. */
export function presentDecision({ found, facts }: RegisterDecision): RegisterDecisionView {
  const { clauseId, item, meeting, text } = found;
  const { agreed, amount, assignees, date, kinds } = facts;
  return {
    meetingId: item.meetingId,
    ...(meeting.imported ? { imported: true } : {}),
    itemId: item.itemId,
    ...(clauseId === undefined ? {} : { clauseId }),
    date,
    meeting: meeting.title,
    ...(meeting.number ? { protocol: meeting.number } : {}),
    item: item.number === undefined ? item.title : `${item.number}. ${item.title}`,
    text,
    kinds: [...kinds],
    assignees: [...assignees],
    ...(amount === undefined ? {} : { amount }),
    agreed,
  };
}
