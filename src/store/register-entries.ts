import type { Insertable } from 'kysely';
import { daysAfter } from '../domain/basics/days.ts';
import { isOpen, ownerKey } from '../domain/task/vocabulary.ts';
import { canonicalJson } from './canonical-json.ts';
import type { DatabaseSchema } from './database-schema.ts';
import type {
  ImportRow,
  InquiryRow,
  ItemRow,
  MeetingRow,
  PresenterLinkRow,
  RegisterRow,
  TaskRow,
  UptakeRow,
} from './register.port.ts';
import { storableKey } from './storable-key.ts';

/** A row of a table as it is stored: what it is found by, and all of it as JSON. */
export type Entry<Table extends keyof DatabaseSchema> = Insertable<DatabaseSchema[Table]>;

/** What a meeting's row is kept under. */
export type MeetingKey = Pick<Entry<'register_meetings'>, 'group_id' | 'meeting_id'>;

/** What an item's row is kept under. */
export type ItemKey = Pick<Entry<'register_items'>, 'group_id' | 'meeting_id' | 'item_id'>;

/** A row of the register ready to be written. One of the same table and key takes its place. */
export type PreparedRow = { readonly key: string } & (
  | { readonly kind: 'meeting'; readonly entry: Entry<'register_meetings'> }
  | { readonly kind: 'meeting-gone'; readonly entry: MeetingKey }
  | { readonly kind: 'item'; readonly entry: Entry<'register_items'> }
  | { readonly kind: 'item-gone'; readonly entry: ItemKey }
  | { readonly kind: 'task'; readonly entry: Entry<'register_tasks'> }
  | { readonly kind: 'inquiry'; readonly entry: Entry<'register_inquiries'> }
  | { readonly kind: 'uptake'; readonly entry: Entry<'register_uptakes'> }
  | { readonly kind: 'import'; readonly entry: Entry<'register_imports'> }
  | { readonly kind: 'presenter-link'; readonly entry: Entry<'register_presenter_links'> }
  | { readonly kind: 'vocabulary'; readonly entry: Entry<'search_vocabulary'> }
);

/** Stands after every day, where a task has no deadline and an old protocol no date. */
const NO_DAY = '9999-12-31';

/** The row as it is stored. Throws a TypeError for what is not plain JSON. */
export function preparedRow(given: RegisterRow): PreparedRow {
  switch (given.kind) {
    case 'meeting':
      return { kind: 'meeting', key: keyOf(given.row.meetingId), entry: meetingEntry(given.row) };
    case 'meeting-gone':
      return { kind: 'meeting-gone', key: keyOf(given.meetingId), entry: meetingKey(given) };
    case 'item': {
      const { meetingId, itemId } = given.row;
      return { kind: 'item', key: keyOf(meetingId, itemId), entry: itemEntry(given.row) };
    }
    case 'item-gone':
      return { kind: 'item-gone', key: keyOf(given.meetingId, given.itemId), entry: itemKey(given) };
    case 'task':
      return { kind: 'task', key: keyOf(given.row.taskId), entry: taskEntry(given.row) };
    case 'inquiry':
      return { kind: 'inquiry', key: keyOf(given.row.inquiryId), entry: inquiryEntry(given.row) };
    case 'uptake':
      return { kind: 'uptake', key: keyOf(given.row.meetingId), entry: uptakeEntry(given.row) };
    case 'import':
      return { kind: 'import', key: keyOf(given.row.importId), entry: importEntry(given.row) };
    case 'presenter-link':
      return { kind: 'presenter-link', key: keyOf(given.row.digest), entry: presenterLinkEntry(given.row) };
    case 'vocabulary': {
      const { groupId, words } = given.row;
      const entry = { group_id: storableKey(groupId), words: canonicalJson(words) };
      return { kind: 'vocabulary', key: keyOf(groupId), entry };
    }
    default:
      return given satisfies never;
  }
}

function keyOf(...ids: readonly string[]): string {
  return canonicalJson(ids);
}

function meetingKey(meeting: Pick<MeetingRow, 'groupId' | 'meetingId'>): MeetingKey {
  return { group_id: storableKey(meeting.groupId), meeting_id: storableKey(meeting.meetingId) };
}

function meetingEntry(row: MeetingRow): Entry<'register_meetings'> {
  return {
    ...meetingKey(row),
    imported: row.imported ? 1 : 0,
    date: storableKey(row.date),
    start: storableKey(row.start),
    entry: canonicalJson(row),
  };
}

function itemKey(item: Pick<ItemRow, 'groupId' | 'meetingId' | 'itemId'>): ItemKey {
  return {
    group_id: storableKey(item.groupId),
    meeting_id: storableKey(item.meetingId),
    item_id: storableKey(item.itemId),
  };
}

function itemEntry(row: ItemRow): Entry<'register_items'> {
  return {
    ...itemKey(row),
    matter_id: storableKey(row.matterId),
    date: storableKey(row.date),
    position: row.position,
    funded: row.clauses.some((clause) => clause.funding !== undefined) ? 1 : 0,
    entry: canonicalJson(row),
  };
}

function taskEntry(row: TaskRow): Entry<'register_tasks'> {
  const { deadline, given } = row;
  return {
    group_id: storableKey(row.groupId),
    task_id: storableKey(row.taskId),
    open: isOpen(row.status) ? 1 : 0,
    // "At the next meeting" is due at every meeting after the day it was given.
    due: storableKey(deadline?.date ?? (deadline?.nextMeeting ? daysAfter(given, 1) : NO_DAY)),
    answered: storableKey(row.answers.at(-1)?.date ?? ''),
    owner: storableKey(ownerKey(row.owner)),
    keeper: storableKey(row.keeper ?? ''),
    meeting_id: storableKey(row.source?.meetingId ?? ''),
    entry: canonicalJson(row),
  };
}

function inquiryEntry(row: InquiryRow): Entry<'register_inquiries'> {
  const { date, time } = row.deadline;
  return {
    group_id: storableKey(row.groupId),
    inquiry_id: storableKey(row.inquiryId),
    open: row.status === 'open' ? 1 : 0,
    // Without a time the whole day is left: it comes after every time of it.
    deadline: storableKey(`${date}T${time ?? '24:00'}`),
    opened: storableKey(row.opened),
    entry: canonicalJson(row),
  };
}

function uptakeEntry(row: UptakeRow): Entry<'register_uptakes'> {
  return {
    group_id: storableKey(row.groupId),
    meeting_id: storableKey(row.meetingId),
    entry: canonicalJson(row),
  };
}

function importEntry(row: ImportRow): Entry<'register_imports'> {
  return {
    group_id: storableKey(row.groupId),
    import_id: storableKey(row.importId),
    status: storableKey(row.status),
    // What has no date comes first in a list of the latest.
    date: storableKey(row.date ?? NO_DAY),
    entry: canonicalJson(row),
  };
}

function presenterLinkEntry({
  groupId,
  meetingId,
  digest,
}: PresenterLinkRow): Entry<'register_presenter_links'> {
  return { digest, group_id: storableKey(groupId), meeting_id: storableKey(meetingId) };
}
