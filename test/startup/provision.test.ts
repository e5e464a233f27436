import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config.ts';
import { readConfig } from '../../src/config.ts';
import type { Graph, GraphCall } from '../../src/graph/graph.ts';
import { GraphFault } from '../../src/graph/graph-fault.ts';
import { createLog } from '../../src/server/log.ts';
import { provision } from '../../src/startup/provision.ts';

const log = createLog('silent');
const TENANT = '22222222-2222-4222-8222-222222222222';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'radslag-provision-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function configOf(over: Readonly<Record<string, string>> = {}): Config {
  return readConfig({
    DATA_DIR: folder,
    PUBLIC_URL: 'https://radslag.example',
    BOT_APP_ID: '11111111-1111-4111-8111-111111111111',
    BOT_APP_TENANT_ID: TENANT,
    BOT_APP_PASSWORD: 'hemligt',
    GRAPH_CLIENT_ID: '55555555-5555-4555-8555-555555555555',
    GRAPH_CLIENT_SECRET: 'hemligt',
    GRAPH_DRIVE_ID: 'b!1',
    GRAPH_FOLDER_ID: '01A',
    ...over,
  });
}

/** A site with one library, as little of it as the command asks for. */
function aSite() {
  const lists = new Map<string, Set<string>>([['dokument', new Set<string>()]]);
  const asked: GraphCall[] = [];
  const answer = ({ method, path, body }: GraphCall): unknown => {
    const [, list, columns] = /\/lists(?:\/([^/?]+))?(\/columns)?/.exec(path) ?? [];
    if (path === '/drives/b!1/list') return { id: 'dokument', parentReference: { siteId: 'site' } };
    const given = body as {
      readonly name?: string;
      readonly displayName?: string;
      readonly columns?: readonly { readonly name: string }[];
    };
    if (method === 'POST' && list === undefined)
      return void lists.set(given.displayName ?? '', new Set(given.columns?.map(({ name }) => name)));
    const known = lists.get(decodeURIComponent(list ?? ''));
    if (!known) throw new GraphFault('gone', 404, 'itemNotFound');
    if (!columns) return { id: list };
    if (method === 'POST') return void known.add(given.name ?? '');
    return { value: [...known].map((name) => ({ name })) };
  };
  const graph: Graph = {
    ask: async (call) => {
      asked.push(call);
      return answer({ ...call, path: call.path.replace('%21', '!') });
    },
    bytes: () => Promise.reject(new Error('no file is read')),
    atAddress: () => Promise.reject(new Error('nothing is uploaded')),
    alone: (_, work) => work(),
    steadily: (step) => step(),
  };
  return { graph, lists, asked };
}

const failing = (fault: GraphFault): Graph => ({
  ...aSite().graph,
  ask: () => Promise.reject(fault),
});

describe('preparing the site', () => {
  it('makes the columns and the list once, and answers where the files lie', async () => {
    const { graph, lists, asked } = aSite();
    const first = await provision(configOf(), log, () => graph);
    expect(first).toMatchObject({ ok: true, driveId: 'b!1', folderId: '01A' });
    expect(first.ok && first.made).toBeGreaterThan(1);
    expect(lists.has('Beslut')).toBe(true);
    const made = asked.length;
    expect(await provision(configOf(), log, () => graph)).toMatchObject({ ok: true, made: 0 });
    expect(asked.slice(made).every(({ method }) => method === 'GET')).toBe(true);
  });

  it('says why it could not: not set up, no channel yet, no permission, no answer', async () => {
    const whyOf = async (config: Config, graph = aSite().graph) => {
      const done = await provision(config, log, () => graph);
      return done.ok ? 'ok' : done.why;
    };
    const { graph: _, ...unconfigured } = configOf();
    expect(await whyOf(unconfigured)).toBe('unconfigured');
    expect(await whyOf(configOf({ GRAPH_DRIVE_ID: '', GRAPH_FOLDER_ID: '' }))).toBe('no-channel');
    const refused = failing(new GraphFault('refused', 403, 'accessDenied'));
    expect(await whyOf(configOf(), refused)).toBe('refused');
    const away = failing(new GraphFault('unsure', 0, 'ECONNRESET'));
    expect(await whyOf(configOf(), away)).toBe('unreachable');
  });
});
