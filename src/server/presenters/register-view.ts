import type { RegisterDecisionView, RegisterView } from '../../contract/register-view.ts';
import type { SearchCount } from '../../store/search-index.port.ts';
import type { RegisterDecision, RegisterPage } from '../../usecases/register/search-register.ts';

/** A page of what was found, with the words that were asked for, and how all of it is spread. */
export function presentRegister(
  { decisions, spansIn }: RegisterPage,
  { total, more, years }: SearchCount,
): RegisterView {
  return {
    total,
    ...(more ? { more: true } : {}),
    decisions: decisions.map((decision) => {
      const view = presentDecision(decision);
      return { ...view, found: { text: spansIn(view.text), item: spansIn(view.item) } };
    }),
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
