import type { Result } from '../basics/result.ts';
import { ok, refuse } from '../basics/result.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { MeetingState } from '../meeting/state.ts';
import { clauseText } from '../meeting/writing/clause-text.ts';
import { enteredItem } from '../meeting/writing/entered-item.ts';
import type { ItemPlan } from '../meeting/vocabulary.ts';
import type { InquiryWishOf } from './commands.ts';
import type { InquiryContext, InquiryDecided } from './decision.ts';
import type { InquiryState } from './state.ts';
import type { Who } from './views/tally.ts';
import { itemText, itemTitle } from './wording.ts';

/** It stands in a protocol from now on. In another only when the item it had has gone, or the meeting itself. */
export function enterInquiry(
  state: InquiryState,
  wish: InquiryWishOf<'EnterInquiry'>,
  { entryStands }: InquiryContext,
): InquiryDecided {
  const { meetingId, itemId } = wish;
  const { entered } = state;
  if (entered && entryStands)
    return entered.meetingId === meetingId && entered.itemId === itemId ? ok([]) : refuse('inquiry-entered');
  return ok([{ type: 'InquiryEntered', data: { meetingId, itemId } }]);
}

/**
 * What entering an inquiry writes into a meeting whose protocol is not agreed: an item with the question, the named
 * answers and the outcome, as clauses where it is put in att-clauses, else as it stands (S16).
 */
export function entryEvents(
  meeting: MeetingState,
  inquiry: InquiryState,
  itemId: string,
  who: Who,
): Result<readonly MeetingEvent[]> {
  const { source } = inquiry;
  const plan: ItemPlan = {
    kind: 'matter',
    title: itemTitle(inquiry),
    presenters: [],
    papers: [],
    ...(source ? { matterId: source.matterId ?? source.itemId } : {}),
  };
  const entered = enteredItem(meeting, { itemId, plan, text: itemText(inquiry, who) });
  if (!entered.ok) return entered;
  return ok([...entered.value, ...outcomeEvents(itemId, inquiry.closed?.outcome ?? '')]);
}

function outcomeEvents(itemId: string, outcome: string): readonly MeetingEvent[] {
  const lines = outcome
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  if (!lines.every((line) => CLAUSE.test(line)))
    return [{ type: 'OutcomeRecorded', data: { itemId, text: outcome } }];
  return lines.map((line, index) => ({
    type: 'ClauseRecorded',
    data: { itemId, clauseId: `${itemId}-${index + 1}`, text: clauseText(line) },
  }));
}

const CLAUSE = /^(?:samt\s+)?att\s+\S/iu;
