import type { Drafts } from './drafts.port.ts';
import type { EventStore } from './event-store.port.ts';
import type { Files } from './files.port.ts';
import type { Notes } from './notes.port.ts';
import type { Outbox } from './outbox.port.ts';
import type { Register } from './register.port.ts';
import type { ReturnedFiles } from './returned-files.port.ts';
import type { SearchIndex } from './search-index.port.ts';
import type { Seen } from './seen.port.ts';

/** One database with everything the product keeps. Opened by main.ts: SQLite or PostgreSQL. */
export interface Store {
  readonly events: EventStore;
  readonly outbox: Outbox;
  readonly register: Register;
  readonly search: SearchIndex;
  readonly notes: Notes;
  readonly drafts: Drafts;
  readonly seen: Seen;
  readonly returnedFiles: ReturnedFiles;
  readonly files: Files;
  close(): Promise<void>;
}
