import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import { soundDetails } from './sound-details.ts';
import { soundPlan } from './sound-plan.ts';
import type { PendingEntry } from '../../pending/entry.ts';
import type { Decided } from '../decision.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { Invitee, ItemPlan, MeetingDetails } from '../vocabulary.ts';
import { isReservedPlace } from '../vocabulary.ts';

/** An item of a meeting to be: `itemId` is minted by the caller. */
export interface PlannedItem {
  readonly itemId: string;
  readonly plan: ItemPlan;
  readonly carriedFrom?: { readonly meetingId: string; readonly itemId: string };
  /** As what it waited for an agenda. */
  readonly pending?: PendingEntry;
}

/** What a meeting is drafted from. */
export interface MeetingDraft {
  readonly meetingId: string;
  readonly groupId: string;
  readonly details: MeetingDetails;
  readonly invitees: readonly Invitee[];
  readonly items: readonly PlannedItem[];
  readonly copiedFrom?: string;
}

/**
 * The events of a new meeting, or why not. The same draft sent again is no event; another under the same id is refused.
 */
export function decideDraft(state: MeetingState, draft: MeetingDraft): Decided {
  const details = soundDetails(draft.details);
  if (!details.ok) return details;
  const items = soundItems(draft.items);
  if (!items.ok) return items;
  if (state.phase !== 'none')
    return isSameDraft(state, details.value, items.value) ? ok([]) : refuse('meeting-already-exists');
  const { meetingId, groupId, invitees, copiedFrom } = draft;
  const ids = new Set(items.value.map((item) => item.itemId));
  if (ids.size < items.value.length || [...ids].some(isReservedPlace)) return refuse('request-reused');
  return ok([
    {
      type: 'MeetingDrafted',
      data: {
        meetingId,
        groupId,
        details: details.value,
        invitees,
        ...(copiedFrom === undefined ? {} : { copiedFrom }),
      },
    },
    ...items.value.map((item): MeetingEvent => ({ type: 'ItemAdded', data: { ...item, drafted: true } })),
  ]);
}

/**
 * The shape of an earlier meeting, to be drafted anew: its items without papers, background, pitches and where they came
 * from, which belonged to that day. What was added at that meeting, came from the list of waiting matters, or was
 * deferred and waits there, does not return by itself.
 */
export function planFromEarlier(earlier: MeetingState): readonly Omit<PlannedItem, 'itemId'>[] {
  return earlier.items
    .filter(({ adHoc, pending, deferral }) => !adHoc && pending === undefined && deferral === undefined)
    .map(({ plan }) => ({ plan: recurring(plan) }));
}

function recurring(plan: ItemPlan): ItemPlan {
  const { background: _said, slots: _pitches, references: _earlier, origin: _from, ...rest } = plan;
  const { matterId: _matter, ...recurs } = rest;
  return { ...recurs, papers: [] };
}

function soundItems(items: readonly PlannedItem[]): Result<readonly PlannedItem[]> {
  const sound: PlannedItem[] = [];
  for (const item of items) {
    const plan = soundPlan(item.plan);
    if (!plan.ok) return plan;
    sound.push({ ...item, plan: plan.value });
  }
  return ok(sound);
}

function isSameDraft(state: MeetingState, details: MeetingDetails, items: readonly PlannedItem[]): boolean {
  const plans = (each: readonly { readonly plan: ItemPlan }[]) => each.map(({ plan }) => plan);
  return same(state.details, details) && same(plans(state.items), plans(items));
}
