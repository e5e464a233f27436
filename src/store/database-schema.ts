import type { ColumnType, Kysely } from 'kysely';
import type { FullText } from './search/full-text.ts';
import type { Searcher } from './search-index.port.ts';

/**
 * The tables, the same in SQLite and PostgreSQL: texts and whole numbers alone. People's text always stands inside
 * JSON, so that what PostgreSQL cannot keep in a text (NUL, lone surrogates) comes back as typed. Columns that are
 * looked things up by hold ids, dates and instants, written by storable-key.ts where they may come from outside.
 */
export interface DatabaseSchema {
  readonly radslag_schema: { version: number };
  /** `base` is the version that the newest commit was built on: what guards against two instances (append-batch.ts). */
  readonly streams: {
    name: string;
    group_id: string;
    kind: string;
    version: number;
    base: number;
    head: string;
    began: string;
    ordinal: number;
  };
  readonly events: {
    stream: string;
    version: number;
    type: string;
    schema_version: number;
    at: string;
    actor_person: string;
    actor_via: string;
    commitment: string;
    hash: string;
  };
  /** Both null: erased by intent. */
  readonly payloads: { stream: string; version: number; salt: string | null; data: string | null };
  /** `ordinal` keeps the order of jobs that one process wrote for the same instant. */
  readonly jobs: {
    id: string;
    group_id: string;
    kind: string;
    payload: string;
    delivery: string;
    join_id: string | null;
    state: string;
    due: string;
    ordinal: number;
    attempt: number;
    claim: string | null;
    lease_until: string | null;
    problem: string | null;
    since: string | null;
  };
  readonly once_keys: { id: string; group_id: string; fingerprint: string; at: string };
  readonly register_meetings: {
    group_id: string;
    meeting_id: string;
    date: string;
    start: string;
    /** 1 of an old protocol that was taken in. */
    imported: number;
    entry: string;
  };
  /** `funded`: 1 when a clause of it decides on money. */
  readonly register_items: {
    group_id: string;
    meeting_id: string;
    item_id: string;
    matter_id: string;
    date: string;
    position: number;
    funded: number;
    entry: string;
  };
  /** `open` is 1 or 0; without a deadline, an answer, a keeper or a meeting the text is NO_DAY or empty. */
  readonly register_tasks: {
    group_id: string;
    task_id: string;
    open: number;
    due: string;
    answered: string;
    owner: string;
    keeper: string;
    meeting_id: string;
    entry: string;
  };
  readonly register_inquiries: {
    group_id: string;
    inquiry_id: string;
    open: number;
    deadline: string;
    opened: string;
    entry: string;
  };
  readonly register_uptakes: { group_id: string; meeting_id: string; entry: string };
  readonly register_imports: {
    group_id: string;
    import_id: string;
    status: string;
    date: string;
    entry: string;
  };
  readonly register_presenter_links: { digest: string; group_id: string; meeting_id: string };
  /** What can be found (search/documents.ts). `id` tells its order; `mark` is that of the words it was read by. */
  readonly search_documents: {
    /** PostgreSQL answers big numbers as text. */
    id: ColumnType<number | string, number, number>;
    group_id: string;
    meeting_id: string;
    item_id: string;
    clause_id: string;
    type: string;
    announced: number;
    agreed: number;
    year: string;
    kinds: string;
    mark: string;
    reading: string;
    source: string;
  };
  /** Which of its day's meetings each is. */
  readonly search_meetings: { group_id: string; meeting_id: string; day: number; slot: number };
  /** The words that a register knows, and what they may have inside them (search/lexicon.ts). */
  readonly search_words: { group_id: string; word: string; plain: string; stem: string };
  readonly search_parts: { group_id: string; part: string; word: string };
  /** The words that a group's decisions are read by. */
  readonly search_vocabulary: { group_id: string; words: string };
  /** By which rules the index was made. */
  readonly search_rules: { rules: number };
  readonly notes: { group_id: string; subject: string; kind: string; person_id: string; note: string };
  readonly drafts: {
    group_id: string;
    meeting_id: string;
    field: string;
    author_id: string;
    sequence: number;
    draft: string;
  };
  readonly returned_files: {
    group_id: string;
    meeting_id: string;
    return_id: string;
    at: string;
    file: string;
  };
  readonly returned_left: { group_id: string; meeting_id: string; change_id: string };
  /** `content` is a part of the bytes in base64. */
  readonly files: { group_id: string; sha256: string; part: number; content: string };
  readonly seen: { group_id: string; meeting_id: string; person_id: string; version: number };
}

export type Db = Kysely<DatabaseSchema>;

/** What differs between the two engines, apart from their SQL, which Kysely writes. */
export interface Engine {
  readonly db: Db;
  /** Whether rows that are read to be changed must be locked: PostgreSQL. SQLite has one writer at a time. */
  readonly locksRows: boolean;
  /** Whether a transaction that failed so was rolled back and is worth running again. */
  isTransient(error: unknown): boolean;
  readonly fullText: FullText;
  /** Looks in the index, where that holds nobody else up. */
  readonly searcher: Searcher;
  /** Within a transaction: tells other processes, once it is committed, what it touched. */
  announce(trx: Db, touched: Touched): Promise<void>;
  /** Told when others committed, as long as somebody watches. Returns what ends it. */
  listen(heard: Heard): () => void;
  /** After an erasure: takes what was erased out of the files of the database, as far as the engine can. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** Topics that a commit touched; those that are streams with the version they now have, others with null. */
export type Touched = ReadonlyMap<string, number | null>;

export interface Heard {
  touched(touched: Touched): void;
  /** Something was, or may have been, committed; `anything` when it is not known to be a stream. */
  something(anything: boolean): void;
}
