import type { RichText } from '../../basics/rich-text.ts';
import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import type { MeetingEvent } from '../events.ts';
import { UNTIL_AGREED } from '../phases.ts';
import type { MeetingState } from '../state.ts';
import type { ItemPlan } from '../vocabulary.ts';

/** An item that is written into a protocol from elsewhere, with what it says. */
export interface EnteredItem {
  readonly itemId: string;
  readonly plan: ItemPlan;
  readonly text: RichText;
}

/**
 * What writes an item into a meeting whose protocol is not agreed. It stands before the other questions that have not
 * begun; what a closed meeting had keeps its place and number.
 */
export function enteredItem(
  meeting: MeetingState,
  { itemId, plan, text }: EnteredItem,
): Result<readonly MeetingEvent[]> {
  if (meeting.phase === 'none') return refuse('meeting-not-found');
  if (!UNTIL_AGREED.includes(meeting.phase)) return refuse('wrong-phase');
  if (itemStands(meeting, itemId)) return refuse('request-reused');
  const others = meeting.items.find(
    (item) => item.plan.kind === 'other' && item.startedAt === undefined && meeting.phase !== 'closed',
  );
  const place = {
    ...(others ? { before: others.itemId } : {}),
    ...(meeting.phase === 'ongoing' ? { adHoc: true } : {}),
  };
  return ok([
    { type: 'ItemAdded', data: { itemId, plan, ...place } },
    { type: 'TextWritten', data: { place: itemId, text } },
  ]);
}

/** Whether an item is in a meeting. */
export function itemStands(meeting: MeetingState, itemId: string): boolean {
  return meeting.items.some((item) => item.itemId === itemId);
}
