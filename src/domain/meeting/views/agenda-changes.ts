import { same } from '../../basics/same.ts';
import type { ClockTime } from '../../basics/time.ts';
import type { Item, MeetingState } from '../state.ts';
import type { MeetingDetails } from '../vocabulary.ts';
import { WHOLE_MEETING } from '../vocabulary.ts';
import type { ItemAspect } from './item-aspects.ts';
import { planAspects, timeAspects } from './item-aspects.ts';
import { keptOrderOf } from './kept-order.ts';
import { plannedTimesOf } from './planned-times.ts';

/** The agenda of a meeting as it stood at some version of its log. */
export type Agenda = Pick<MeetingState, 'details' | 'items'> & Partial<Pick<MeetingState, 'invitations'>>;

/** What is different in an agenda since it was another (N9). */
export interface AgendaChanges {
  /** Absent where name, time, place, link and the last days to reply and to propose are as they were. */
  readonly details?: DetailsChange;
  /** What was added and changed, in the order the agenda has now, then what was removed. */
  readonly items: readonly ItemChange[];
}

export const DETAIL_ASPECTS = ['title', 'when', 'place', 'joinUrl', 'replyBy', 'proposalsBy'] as const;
export type DetailAspect = (typeof DETAIL_ASPECTS)[number];

export interface DetailsChange {
  readonly before: MeetingDetails;
  readonly after: MeetingDetails;
  /** At least one. */
  readonly changed: readonly DetailAspect[];
}

export type ItemChange =
  | ({ readonly what: 'added' | 'removed' } & NamedItem & { readonly start?: ClockTime })
  | ({ readonly what: 'changed'; readonly aspects: readonly ItemAspect[] } & NamedItem);

/** `title` is the one it has now, or had when it was removed. */
interface NamedItem {
  readonly itemId: string;
  readonly title: string;
}

/** What is different in the later agenda. An agenda differs in nothing from itself. */
export function agendaChangesOf(before: Agenda, after: Agenda): AgendaChanges {
  const ownLink = after.invitations?.get(WHOLE_MEETING)?.joinUrl;
  const details = detailsChange(before.details, after.details, ownLink);
  return {
    ...(details ? { details } : {}),
    items: [...addedAndChanged(before, after), ...removed(before, after)],
  };
}

/** Whether nothing is different. */
export function isUnchanged({ details, items }: AgendaChanges): boolean {
  return details === undefined && items.length === 0;
}

/** Whether all that is different about an item is that those before it take another time. */
export function onlyFollows(change: ItemChange): boolean {
  return (
    change.what === 'changed' && change.aspects.every((aspect) => aspect.kind === 'time' && aspect.follows)
  );
}

/** A link that came with the invitation is what everybody waited for, and no news. */
function detailsChange(
  before: MeetingDetails,
  after: MeetingDetails,
  ownLink: string | undefined,
): DetailsChange | undefined {
  const when = ({ date, endDate, start, end }: MeetingDetails) => [date, endDate, start, end];
  const differs: Readonly<Record<DetailAspect, boolean>> = {
    title: before.title !== after.title,
    when: !same(when(before), when(after)),
    place: before.place !== after.place,
    joinUrl: before.joinUrl !== after.joinUrl && !(before.joinUrl === undefined && after.joinUrl === ownLink),
    replyBy: before.replyBy !== after.replyBy,
    proposalsBy: before.proposalsBy !== after.proposalsBy,
  };
  const changed = DETAIL_ASPECTS.filter((aspect) => differs[aspect]);
  return changed.length > 0 ? { before, after, changed } : undefined;
}

function addedAndChanged(before: Agenda, after: Agenda): readonly ItemChange[] {
  const earlier = new Map(before.items.map((item) => [item.itemId, item]));
  const [timesBefore, timesAfter] = [plannedTimesOf(before), plannedTimesOf(after)];
  const kept = keptOrderOf(
    before.items.map(({ itemId }) => itemId),
    after.items.map(({ itemId }) => itemId),
  );
  return after.items.flatMap((item, index): ItemChange[] => {
    const { itemId, plan } = item;
    const was = earlier.get(itemId);
    const time = timesAfter.get(itemId);
    if (!was)
      return [{ what: 'added', itemId, title: plan.title, ...(time?.start ? { start: time.start } : {}) }];
    const moved: readonly ItemAspect[] = kept.has(itemId) ? [] : [movedAfter(after.items[index - 1])];
    const timed = timeAspects(was.plan, plan, timesBefore.get(itemId), time, moved.length > 0);
    const aspects = [...deferredAspect(was, item), ...moved, ...planAspects(was.plan, plan), ...timed];
    return aspects.length > 0 ? [{ what: 'changed', itemId, title: plan.title, aspects }] : [];
  });
}

function removed(before: Agenda, after: Agenda): readonly ItemChange[] {
  const left = new Set(after.items.map(({ itemId }) => itemId));
  const times = plannedTimesOf(before);
  return before.items
    .filter(({ itemId }) => !left.has(itemId))
    .map(({ itemId, plan }) => {
      const start = times.get(itemId)?.start;
      return { what: 'removed', itemId, title: plan.title, ...(start ? { start } : {}) };
    });
}

function deferredAspect(was: Item, { deferral }: Item): readonly ItemAspect[] {
  if (same(was.deferral, deferral)) return [];
  return [{ kind: 'deferred', ...(deferral ? { deferral } : {}) }];
}

function movedAfter(item: Item | undefined): ItemAspect {
  return item ? { kind: 'moved', after: item.plan.title } : { kind: 'moved' };
}
