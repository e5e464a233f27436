import { entraCredentials } from '../../bot/auth/entra-credentials.ts';
import type { LibraryArchive } from '../cli/command.ts';
import type { Config, GraphConfig } from '../config.ts';
import { createGraph } from '../graph/graph.ts';
import { libraryReader } from '../graph/library-reader.ts';
import { createSharePointChannelFiles } from '../graph/sharepoint-channel-files.ts';
import { filesFolderOf } from '../graph/sharepoint-place.ts';
import type { Log } from '../server/log.ts';
import { createLedger } from '../usecases/ledger.ts';
import { rosterStream } from '../usecases/streams.ts';
import { graphApp } from './graph-app.ts';
import { openStore } from './open-store.ts';
import { systemClock } from './system-clock.ts';

/** The libraries of all groups as one archive to read: with the server's own permissions, which it needs no others for. */
export async function openLibraryArchive(
  config: Config,
  graphConfig: GraphConfig,
  log: Log,
): Promise<LibraryArchive> {
  const credentials = entraCredentials(graphApp(graphConfig, systemClock().instant()), log);
  const store = await openStore(config, () => {});
  try {
    const groupIds = await store.events.groups();
    const ledger = createLedger(store.events);
    const channels = new Map<string, Parameters<typeof filesFolderOf>[1]>();
    for (const groupId of groupIds)
      channels.set(groupId, (await ledger.load(rosterStream(groupId))).state.channel);
    const graph = createGraph({ credentials });
    const placeOf = async (groupId: string) =>
      graphConfig.place ?? filesFolderOf(graph, channels.get(groupId));
    return {
      reader: libraryReader(graph, groupIds, placeOf),
      channelFiles: createSharePointChannelFiles({ graph, placeOf }),
    };
  } finally {
    await store.close();
  }
}
