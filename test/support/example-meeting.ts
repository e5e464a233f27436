import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamName } from '../../src/domain/basics/event.ts';
import type { Recorded } from '../../src/domain/basics/event.ts';
import type { Moment } from '../../src/domain/basics/time.ts';
import { evolveGroup, groupAggregate } from '../../src/domain/group/aggregate.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import { meetingAggregate } from '../../src/domain/meeting/aggregate.ts';
import type { MeetingEvent, MeetingEventType } from '../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { folderArchives } from '../../src/startup/folder-archives.ts';
import type { GroupFile } from '../../src/group-file/load-group-file.ts';
import { loadGroupFile } from '../../src/group-file/load-group-file.ts';
import { openExample } from '../../src/startup/seed-example.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.port.ts';
import { createLedger } from '../../src/usecases/ledger.ts';
import { clockAt, instantAt } from '../../src/usecases/instant-at.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import type { Workplace } from '../../src/usecases/workplace.ts';

/** The text of the example group's file as it ships. */
export const EXAMPLE_GROUP_YAML = readFileSync(
  new URL('../../src/group-file/example-group.yaml', import.meta.url),
  'utf8',
);

/** The example group as its file founds it. */
export function exampleGroup(): GroupState {
  return exampleFile().events.reduce(evolveGroup, groupAggregate.initial);
}

/** The example group as the product reads it from its file. */
export function exampleFile(): GroupFile {
  const loaded = loadGroupFile(EXAMPLE_GROUP_YAML);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/** A demo started for the first time on a day, at nine o'clock. */
export interface LivedExample {
  readonly store: Store;
  readonly workplace: Workplace;
  readonly group: GroupState;
  /** A meeting as it stands, or as it stood before the first event of a type. */
  meeting(meetingId: string, before?: MeetingEventType): Promise<MeetingState>;
  close(): Promise<void>;
}

/** Lives through the example as the product does, over a store in memory and an archive that is removed with it. */
export async function livedExample(today: string): Promise<LivedExample> {
  const store = await openSqliteStore({ file: ':memory:' });
  const folder = mkdtempSync(join(tmpdir(), 'radslag-example-'));
  const workplace = exampleWorkplace(store, today);
  await openExample(workplace, exampleFile(), folderArchives(folder));
  const { state: group } = await workplace.ledger.load(rosterStream('exempel'));
  return {
    store,
    workplace,
    group,
    async meeting(meetingId, before) {
      const events = await store.events.read(streamName('exempel', meetingAggregate.kind, meetingId), 0);
      const until = events.findIndex(({ type }) => type === before);
      return (events as readonly Recorded<MeetingEvent>[])
        .slice(0, until < 0 ? undefined : until)
        .reduce((state, event) => meetingAggregate.evolve(state, event), meetingAggregate.initial);
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A workplace as a start of the product on that day has it. */
export function exampleWorkplace(store: Store, today: string): Workplace {
  const instant = instantAt(today, '09:00', 'Europe/Stockholm');
  const now = (timeZone: string): Moment => ({ instant, ...clockAt(instant, timeZone) });
  return {
    store,
    ledger: createLedger(store.events),
    clock: { now },
    ids: { next: () => crypto.randomUUID() },
    groupIds: ['exempel'],
  };
}
