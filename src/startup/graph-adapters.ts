import type { OutboundCredentials } from '../../bot/auth/outbound-credentials.port.ts';
import type { GraphConfig } from '../config.ts';
import { ConfigError } from '../config.ts';
import { createGraph } from '../graph/graph.ts';
import { createSharePointArchive } from '../graph/sharepoint-archive.ts';
import { createSharePointIndex } from '../graph/sharepoint-index.ts';
import type { LibraryPlace } from '../graph/sharepoint-place.ts';
import { filesFolderOf } from '../graph/sharepoint-place.ts';
import type { Log } from '../server/log.ts';
import { rosterStream } from '../usecases/streams.ts';
import type { Workplace } from '../usecases/workplace.ts';
import type { Archives } from './surroundings.ts';

/** What goes to Microsoft Graph where it is configured. Loaded only then. */
export function graphArchives(
  config: GraphConfig,
  credentials: OutboundCredentials,
  workplace: Workplace,
  log: Log,
): Archives {
  if (config.place && workplace.groupIds.length > 1)
    throw new ConfigError(
      'GRAPH_FOLDER_ID: names the folder of one channel, and several groups run here; leave it and GRAPH_DRIVE_ID out',
    );
  const graph = createGraph({ credentials });
  const known = new Map<string, LibraryPlace>();
  async function placeOf(groupId: string): Promise<LibraryPlace> {
    if (config.place) return config.place;
    const { state } = await workplace.ledger.load(rosterStream(groupId));
    const key = state.channel?.conversationId ?? '';
    const place = known.get(key) ?? (await filesFolderOf(graph, state.channel));
    known.set(key, place);
    return place;
  }
  const told = new Set<string>();
  return {
    archive: createSharePointArchive({ graph, placeOf }),
    index: createSharePointIndex({
      graph,
      placeOf,
      onAbsent(what) {
        if (!told.has(what)) log.warn({ what }, 'SharePoint is not prepared: run `radslag provision`');
        told.add(what);
      },
    }),
  };
}
