import type { MeetingEvent, MeetingEventType } from '../domain/meeting/events.ts';
import type { Item, MeetingState } from '../domain/meeting/state.ts';
import { itemNumbersOf } from '../domain/meeting/views/agenda.ts';
import { matterOf } from '../domain/pending/awaited-by.ts';
import { deferralSentence } from '../domain/protocol/deferral-wording.ts';
import type { ItemRow, RegisterRow } from '../store/register.port.ts';

/** The register's rows of the items that these events changed something about (N5). */
export function itemRows(after: MeetingState, events: readonly MeetingEvent[]): readonly RegisterRow[] {
  const { groupId, meetingId } = after;
  const gone = events
    .flatMap(goneBy)
    .map((itemId): RegisterRow => ({ kind: 'item-gone', groupId, meetingId, itemId }));
  const numbers = itemNumbersOf(after);
  const touched = touchedItems(after, events);
  const rows = after.items.flatMap((item, position): readonly RegisterRow[] =>
    touched === 'all' || touched.has(item.itemId)
      ? [{ kind: 'item', row: itemRow(after, item, position, numbers.get(item.itemId)) }]
      : [],
  );
  return [...gone, ...rows];
}

/** What the row of every item tells: the order of the agenda, and where the meeting is. */
const TOUCHES_ALL: ReadonlySet<MeetingEventType> = new Set<MeetingEventType>([
  'MeetingDrafted',
  'MeetingDetailsChanged',
  'ItemAdded',
  'ItemsAdded',
  'ItemChanged',
  'ItemMoved',
  'ItemRemoved',
  'NoticePosted',
  'MeetingStarted',
  'MeetingClosed',
  'MeetingCancelled',
  'StepUndone',
  'ProtocolAgreed',
  // It says what kind of step was taken back, not of which item.
  'StepUndone',
]);

/** The items that an event takes off the agenda. */
function goneBy(event: MeetingEvent): readonly string[] {
  if (event.type === 'ItemRemoved') return [event.data.itemId];
  return event.type === 'StepUndone' ? (event.data.gone ?? []) : [];
}

function touchedItems(after: MeetingState, events: readonly MeetingEvent[]): ReadonlySet<string> | 'all' {
  const touched = new Set<string>();
  for (const { type, data } of events) {
    if (TOUCHES_ALL.has(type)) return 'all';
    if ('itemId' in data) touched.add(data.itemId);
    else if ('clauseId' in data) {
      const holder = after.items.find((item) =>
        item.clauses.some(({ clauseId }) => clauseId === data.clauseId),
      );
      // A clause that is gone tells no longer whose it was.
      if (!holder) return 'all';
      touched.add(holder.itemId);
    }
  }
  return touched;
}

function itemRow(state: MeetingState, item: Item, position: number, number: string | undefined): ItemRow {
  const { groupId, meetingId, phase, details, agreed } = state;
  const { itemId, plan, outcome, clauses, deferral } = item;
  return {
    groupId,
    meetingId,
    itemId,
    matterId: matterOf(item),
    date: details.date,
    position,
    title: plan.title,
    ...(number === undefined ? {} : { number }),
    itemKind: plan.kind,
    phase,
    ...(outcome === undefined ? {} : { outcome }),
    clauses: clauses.map(({ clauseId, text, conditions, funding }) => ({
      clauseId,
      text,
      ...(conditions ? { conditions } : {}),
      ...(funding ? { funding } : {}),
    })),
    ...(deferral ? { deferral: deferralSentence(deferral) } : {}),
    ...(plan.presenters.length > 0 ? { presenters: plan.presenters.map(({ name }) => name) } : {}),
    decisionsAgreed: agreed !== undefined,
  };
}
