import type { Engine } from './database-schema.ts';
import { createDrafts } from './kysely-drafts.ts';
import type { VersionsOf } from './kysely-event-store.ts';
import { createEventStore } from './kysely-event-store.ts';
import { createFiles } from './kysely-files.ts';
import { createNotes } from './kysely-notes.ts';
import { createOutbox } from './kysely-outbox.ts';
import { createRegister } from './kysely-register.ts';
import { createReturnedFiles } from './kysely-returned-files.ts';
import { createSearchIndex } from './search/create-search-index.ts';
import { rebuildIndex } from './search/rebuild.ts';
import { createSeen } from './kysely-seen.ts';
import { migrate } from './migrate.ts';
import type { Random } from './random.ts';
import { cryptoRandom } from './random.ts';
import type { Store } from './store.port.ts';
import { StoreFault } from './store-fault.ts';
import type { Upcasters } from './upcasters.ts';
import { UPCASTERS } from './upcasters.ts';
import { createWatchers } from './watchers.ts';

/** What both engines can be opened with; all of it has a default. */
export interface StoreOptions {
  /** Told of faults that no caller can be told of: a watch or a listener that failed. */
  readonly onFault?: ((fault: unknown) => void) | undefined;
  /** Where salts, claims and ids of jobs come from. */
  readonly random?: Random | undefined;
  /** How older forms of events are lifted (upcasters.ts). */
  readonly upcasters?: Upcasters | undefined;
}

/** A store over an engine, with the database brought to this program's form. Closes the engine when that fails. */
export async function createStore(engine: Engine, options: StoreOptions): Promise<Store> {
  const { onFault = () => {}, random = cryptoRandom, upcasters = UPCASTERS } = options;
  try {
    await migrate(engine);
    await rebuildIndex(engine);
  } catch (cause) {
    await engine.close().catch(onFault);
    if (cause instanceof StoreFault) throw cause;
    throw new StoreFault(
      'store-unreachable',
      'The database could not be opened: check that it can be written to.',
      { cause },
    );
  }
  const versionsOf: VersionsOf = async (streams) => {
    if (streams.length === 0) return new Map();
    const rows = await engine.db
      .selectFrom('streams')
      .select(['name', 'version'])
      .where('name', 'in', streams)
      .execute();
    return new Map(rows.map((row) => [row.name, row.version]));
  };
  const watchers = createWatchers(engine, versionsOf, onFault);
  const events = createEventStore({ engine, watchers, random, upcasters, versionsOf, onFault });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      watchers.close();
      await events.close();
      await engine.close();
    })();
    return closing;
  };
  return {
    events: { ...events, close },
    outbox: createOutbox(engine, watchers, random),
    register: createRegister(engine.db),
    search: createSearchIndex(engine),
    notes: createNotes(engine),
    drafts: createDrafts(engine, watchers),
    seen: createSeen(engine.db),
    returnedFiles: createReturnedFiles(engine, watchers),
    files: createFiles(engine.db),
    close,
  };
}
