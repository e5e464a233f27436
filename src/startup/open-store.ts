import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Store } from '../store/store.port.ts';

/** The database that the configuration names: PostgreSQL with DATABASE_URL, else SQLite in DATA_DIR. */
export async function openStore(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  onFault: (fault: unknown) => void,
): Promise<Store> {
  // Loaded only when used: the PostgreSQL client costs a start that does not need it.
  if (config.databaseUrl) {
    const { openPostgresStore } = await import('../store/open-postgres-store.ts');
    return openPostgresStore({ url: config.databaseUrl, onFault });
  }
  const { openSqliteStore } = await import('../store/open-sqlite-store.ts');
  return openSqliteStore({ file: join(config.dataDir, 'radslag.sqlite'), onFault });
}
