import { BEFORE_FIRST, commitmentOf, eventHash } from './chain.ts';
import type { Db } from './database-schema.ts';
import type { ActorDoor } from '../domain/basics/event.ts';
import type { ChainReport } from './event-store.port.ts';
import { keyRead, storableKey } from './storable-key.ts';

type Fault = ChainReport['faults'][number];

/**
 * Recomputes commitments and chain of a stream (N12), all of it or up to a version. Each event is held against the hash
 * that is stored for the one before it, so that one alteration is one fault and not as many as there are events after
 * it. Of the whole stream, what the stream says of itself is checked too: an event cut off its end is a gap.
 */
export async function verifyStream(db: Db, stream: string, upTo?: number): Promise<ChainReport> {
  const name = storableKey(stream);
  const self = await db
    .selectFrom('streams')
    .select(['version', 'head'])
    .where('name', '=', name)
    .executeTakeFirst();
  // What is appended while this reads lies beyond this version and is left for the next time.
  const last = Math.min(self?.version ?? 0, upTo ?? Number.MAX_SAFE_INTEGER);
  const rows = await db
    .selectFrom('events')
    .leftJoin('payloads', (join) =>
      join.onRef('payloads.stream', '=', 'events.stream').onRef('payloads.version', '=', 'events.version'),
    )
    .select([
      'events.version',
      'type',
      'schema_version',
      'at',
      'actor_person',
      'actor_via',
      'commitment',
      'hash',
    ])
    .select(['salt', 'data', 'payloads.version as kept'])
    .where('events.stream', '=', name)
    .where('events.version', '<=', last)
    .orderBy('events.version')
    .execute();
  const faults: Fault[] = [];
  const erased: number[] = [];
  let head = BEFORE_FIRST;
  let expected = 1;
  for (const row of rows) {
    const { version, type, at, commitment } = row;
    for (; expected < version; expected += 1) faults.push({ version: expected, what: 'gap' });
    expected = version + 1;
    if (row.kept !== null && row.data === null && row.salt === null) erased.push(version);
    else if (row.data === null || row.salt === null || commitmentOf(row.salt, row.data) !== commitment)
      faults.push({ version, what: 'commitment' });
    const actor = { personId: keyRead(row.actor_person), via: row.actor_via as ActorDoor };
    const header = { stream, version, type, schema: row.schema_version, at, actor, commitment };
    if (eventHash(head, header) !== row.hash) faults.push({ version, what: 'chain' });
    head = row.hash;
  }
  for (; expected <= last; expected += 1) faults.push({ version: expected, what: 'gap' });
  if (self && last === self.version && rows.at(-1)?.version === last && head !== self.head)
    faults.push({ version: last, what: 'chain' });
  return { stream, events: rows.length, head: rows.length === 0 ? '' : head, erased, faults };
}
