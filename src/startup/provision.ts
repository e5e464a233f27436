import { entraCredentials } from '../../bot/auth/entra-credentials.ts';
import type { Provisioned } from '../cli/command.ts';
import type { Config, GraphConfig } from '../config.ts';
import { ArchiveFault } from '../graph/archive.port.ts';
import type { Graph } from '../graph/graph.ts';
import { createGraph } from '../graph/graph.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import { filesFolderOf } from '../graph/sharepoint-place.ts';
import { provisionSharePoint } from '../graph/sharepoint-provision.ts';
import type { Log } from '../server/log.ts';
import { createLedger } from '../usecases/ledger.ts';
import { rosterStream } from '../usecases/streams.ts';
import { graphApp } from './graph-app.ts';
import { openStore } from './open-store.ts';
import { systemClock } from './system-clock.ts';

/**
 * Makes the columns and the list in the library of the group's channel, as the configured application: it needs an
 * administrator's consent to make lists for as long as this takes, and no longer. May be given again.
 */
export async function provision(
  config: Config,
  log: Log,
  openGraph: (config: GraphConfig, log: Log) => Graph = graphOf,
): Promise<Provisioned> {
  if (!config.graph) return { ok: false, why: 'unconfigured' };
  const graph = openGraph(config.graph, log);
  try {
    const place = config.graph.place ?? (await filesFolderOf(graph, await channelOf(config)));
    const made = await provisionSharePoint(graph, place.driveId);
    return { ok: true, ...place, made: made.length };
  } catch (fault) {
    if (fault instanceof ArchiveFault && fault.code === 'archive-place-missing')
      return { ok: false, why: 'no-channel' };
    if (fault instanceof GraphFault && fault.what === 'refused') return { ok: false, why: 'refused' };
    if (fault instanceof GraphFault) return { ok: false, why: 'unreachable' };
    throw fault;
  }
}

function graphOf(config: GraphConfig, log: Log): Graph {
  return createGraph({ credentials: entraCredentials(graphApp(config, systemClock().instant()), log) });
}

async function channelOf(config: Config) {
  const store = await openStore(config, () => {});
  try {
    const [groupId] = await store.events.groups();
    if (groupId === undefined) return undefined;
    return (await createLedger(store.events).load(rosterStream(groupId))).state.channel;
  } finally {
    await store.close();
  }
}
