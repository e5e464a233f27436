import { streamName } from '../../src/domain/basics/event.ts';
import type { DomainEvent } from '../../src/domain/basics/event.ts';
import type { StoreOptions } from '../../src/store/create-store.ts';
import type { Draft } from '../../src/store/drafts.port.ts';
import type { AppendRequest } from '../../src/store/event-store.port.ts';
import type { NoteWrite } from '../../src/store/notes.port.ts';
import type { NewJob } from '../../src/store/outbox.port.ts';
import type { InquiryRow, ItemRow, MeetingRow, TaskRow, UptakeRow } from '../../src/store/register.port.ts';
import type { Store } from '../../src/store/store.port.ts';

/** A database of the engine under test, and ways to it that go around the store. */
export interface StoreHarness {
  /** Opens a store on the database; each call is another instance. Closed by `dispose` when the test has not. */
  open(options?: StoreOptions): Promise<Store>;
  /** Settles when those who watch hear of other instances; until then they may be called without cause. */
  listening(): Promise<void>;
  /** Runs SQL as somebody with the keys to the machine would. */
  tamper(sql: string): Promise<void>;
  dispose(): Promise<void>;
}

export const GROUP = 'exempel';
export const NOON = '2018-04-20T12:00:00.000Z';

/** An instant that many milliseconds after noon. */
export function noonPlus(ms: number): string {
  return new Date(Date.parse(NOON) + ms).toISOString();
}

export function meetingStream(id: string, groupId = GROUP): string {
  return streamName(groupId, 'meeting', id);
}

export function anEvent(text = 'Ängelholm', type = 'Noted'): DomainEvent {
  return { type, data: { text } };
}

/** One event to the stream of meeting `m1`, expected not to exist. */
export function anAppend(overrides: Partial<AppendRequest> = {}): AppendRequest {
  return {
    groupId: GROUP,
    actor: { personId: 'asa', via: 'card' },
    at: NOON,
    streams: [{ stream: meetingStream('m1'), expectedVersion: 0, events: [anEvent()] }],
    ...overrides,
  };
}

/** Jobs alone, in a stream of their own. */
export function someJobs(jobs: readonly NewJob[], overrides: Partial<AppendRequest> = {}): AppendRequest {
  return anAppend({ streams: [], jobs, ...overrides });
}

export function aJob(overrides: Partial<NewJob> = {}): NewJob {
  return { kind: 'channel.update', payload: { meetingId: 'm1' }, delivery: 'repeatable', ...overrides };
}

export function aMeetingRow(overrides: Partial<MeetingRow> = {}): MeetingRow {
  return {
    groupId: GROUP,
    meetingId: 'm1',
    date: '2018-04-20',
    start: '08:30',
    title: 'Kommundirektörsmöte',
    place: 'Åsbo',
    phase: 'summoned',
    ...overrides,
  };
}

export function anItemRow(overrides: Partial<ItemRow> = {}): ItemRow {
  const { itemId = 'i1' } = overrides;
  return {
    groupId: GROUP,
    meetingId: 'm1',
    itemId,
    matterId: itemId,
    date: '2018-04-20',
    position: 0,
    title: 'Vattenkontroll',
    itemKind: 'matter',
    phase: 'agreed',
    clauses: [],
    decisionsAgreed: true,
    ...overrides,
  };
}

export function aTaskRow(overrides: Partial<TaskRow> = {}): TaskRow {
  return {
    groupId: GROUP,
    taskId: 't1',
    text: 'Spela in en presentation',
    owner: { kind: 'person', name: 'Åsa Ek', personId: 'asa' },
    status: 'open',
    given: '2018-04-20',
    answers: [],
    reports: [],
    ...overrides,
  };
}

/** An answer of that day. */
export function anAnswer(
  date: string,
  status: TaskRow['status'] = 'in-progress',
): TaskRow['answers'][number] {
  return { status, standing: 'owner', by: 'asa', at: `${date}T12:00:00.000Z`, date };
}

export function anInquiryRow(overrides: Partial<InquiryRow> = {}): InquiryRow {
  return {
    groupId: GROUP,
    inquiryId: 'q1',
    purpose: 'per-capsulam',
    question: 'Ska gruppen svara på remissen?',
    status: 'open',
    deadline: { date: '2018-05-04' },
    opened: '2018-04-20',
    ...overrides,
  };
}

export function anUptakeRow(overrides: Partial<UptakeRow> = {}): UptakeRow {
  const said = { by: 'asa', standing: 'owner', date: '2018-05-04' } as const;
  return {
    groupId: GROUP,
    meetingId: 'm1',
    followings: [],
    cells: [
      { clauseId: 'k1', municipality: 'Åstorp', status: 'done', ...said, note: 'Klart', acknowledged: said },
    ],
    entries: [],
    ...overrides,
  };
}

export function aNote(overrides: Partial<NoteWrite> = {}): NoteWrite {
  return {
    subject: 'm1',
    kind: 'reply',
    personId: 'asa',
    author: 'asa',
    text: 'sjuk',
    at: NOON,
    ...overrides,
  };
}

export function aDraft(overrides: Partial<Draft> = {}): Draft {
  return {
    groupId: GROUP,
    meetingId: 'm1',
    field: 'text:item-1',
    authorId: 'asa',
    content: [{ type: 'paragraph', spans: [{ text: 'Gruppen' }] }],
    basedOn: 0,
    sequence: 1,
    at: NOON,
    ...overrides,
  };
}
