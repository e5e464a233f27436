import type { OutboundCredentials } from '../../bot/auth/outbound-credentials.port.ts';
import type { GraphConfig } from '../config.ts';
import { ConfigError } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { createGraph } from '../graph/graph.ts';
import { createOutlookCalendar } from '../graph/outlook-calendar.ts';
import { createOutlookLobby } from '../graph/outlook-lobby.ts';
import { createOutlookMailer } from '../graph/outlook-mailer.ts';
import { createSharePointArchive } from '../graph/sharepoint-archive.ts';
import { createSharePointChannelFiles } from '../graph/sharepoint-channel-files.ts';
import { createSharePointIndex } from '../graph/sharepoint-index.ts';
import { createSharePointWatch } from '../graph/sharepoint-watch.ts';
import type { GraphFault } from '../graph/graph-fault.ts';
import type { LibraryPlace } from '../graph/sharepoint-place.ts';
import { filesFolderOf } from '../graph/sharepoint-place.ts';
import type { Log } from '../server/log.ts';
import { rosterStream } from '../usecases/streams.ts';
import type { Workplace } from '../usecases/workplace.ts';
import type { Archives, Mailbox } from './surroundings.ts';

/** What goes to Microsoft Graph where it is configured: one Graph for all, so that a rest it asks for holds for all. */
export interface GraphAdapters {
  archives(workplace: Workplace): Archives;
  /** What sends from the mailbox of this address, and invites. */
  mailbox(address: string): Mailbox;
}

/** Loaded only where Graph is configured. */
export function graphAdapters(
  config: GraphConfig,
  credentials: OutboundCredentials,
  log: Log,
): GraphAdapters {
  const graph = createGraph({ credentials });
  return {
    archives: (workplace) => graphArchives(config, graph, workplace, log),
    mailbox: (mailbox) => ({
      mailer: createOutlookMailer({ graph, mailbox }),
      calendar: createOutlookCalendar({ graph, mailbox, ...lobbyOf(config, graph, mailbox, log) }),
    }),
  };
}

function lobbyOf({ lobby }: GraphConfig, graph: Graph, mailbox: string, log: Log) {
  if (!lobby) return {};
  const onUnset = ({ what, code }: GraphFault) =>
    log.warn(
      { what, code },
      'the lobby of a Teams meeting could not be set: it is as the policy of its user says',
    );
  return { lobby: createOutlookLobby({ graph, mailbox, passes: lobby, onUnset }) };
}

function graphArchives(config: GraphConfig, graph: Graph, workplace: Workplace, log: Log): Archives {
  if (config.place && workplace.groupIds.length > 1)
    throw new ConfigError(
      'GRAPH_FOLDER_ID: names the folder of one channel, and several groups run here; leave it and GRAPH_DRIVE_ID out',
    );
  const known = new Map<string, LibraryPlace>();
  async function placeOf(groupId: string): Promise<LibraryPlace> {
    if (config.place) return config.place;
    const { state } = await workplace.ledger.load(rosterStream(groupId));
    const key = state.channel?.conversationId ?? '';
    const place = known.get(key) ?? (await filesFolderOf(graph, state.channel));
    known.set(key, place);
    return place;
  }
  const channelFiles = createSharePointChannelFiles({ graph, placeOf });
  const told = new Set<string>();
  return {
    archive: createSharePointArchive({ graph, placeOf }),
    channelFiles,
    watch: createSharePointWatch({ graph, placeOf }, workplace.groupIds, channelFiles),
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
