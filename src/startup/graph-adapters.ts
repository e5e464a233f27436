import type { OutboundCredentials } from '../../bot/auth/outbound-credentials.port.ts';
import type { GraphConfig } from '../config.ts';
import { ConfigError } from '../config.ts';
import type { Archive } from '../graph/archive.port.ts';
import { createGraph } from '../graph/graph.ts';
import { createSharePointArchive } from '../graph/sharepoint-archive.ts';
import type { LibraryPlace } from '../graph/sharepoint-place.ts';
import { filesFolderOf } from '../graph/sharepoint-place.ts';
import { rosterStream } from '../usecases/streams.ts';
import type { Workplace } from '../usecases/workplace.ts';

/** What goes to Microsoft Graph where it is configured. Loaded only then. */
export function graphArchive(
  config: GraphConfig,
  credentials: OutboundCredentials,
  workplace: Workplace,
): Archive {
  if (config.place && workplace.groupIds.length > 1)
    throw new ConfigError(
      'GRAPH_FOLDER_ID: names the folder of one channel, and several groups run here; leave it and GRAPH_DRIVE_ID out',
    );
  const graph = createGraph({ credentials });
  const known = new Map<string, LibraryPlace>();
  return createSharePointArchive({
    graph,
    async placeOf(groupId) {
      if (config.place) return config.place;
      const { state } = await workplace.ledger.load(rosterStream(groupId));
      const key = state.channel?.conversationId ?? '';
      const place = known.get(key) ?? (await filesFolderOf(graph, state.channel));
      known.set(key, place);
      return place;
    },
  });
}
