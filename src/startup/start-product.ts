import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRemoteJWKSet } from 'jose';
import { createBot } from '../../bot/create-bot.ts';
import type { Config } from '../config.ts';
import { ConfigError } from '../config.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { Archive } from '../graph/archive.port.ts';
import { createFolderArchive } from '../graph/folder-archive.ts';
import { createFolderMailer } from '../graph/folder-mailer.ts';
import type { GroupFile } from '../group-file/load-group-file.ts';
import { loadGroupFile } from '../group-file/load-group-file.ts';
import { groupProblemMessage } from '../group-file/problem.ts';
import { createServer } from '../server/create-server.ts';
import { tabAudiences } from '../server/auth/tab-token.ts';
import { listen } from '../server/listen.ts';
import type { Log } from '../server/log.ts';
import { faultForLog } from '../usecases/fault-for-log.ts';
import type { AdjustableClock } from '../simulator/adjustable-clock.ts';
import { createAdjustableClock } from '../simulator/adjustable-clock.ts';
import { DEMO_BOT_APP_ID, DEMO_HOST_TENANT_ID, DEMO_TAB_APP_ID } from '../simulator/demo-identities.ts';
import { isLoopbackName } from '../simulator/guards.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { createSimulator } from '../simulator/simulator.ts';
import type { OutboxRunner } from '../store/outbox-runner.ts';
import { createOutboxRunner } from '../store/outbox-runner.ts';
import { forgetOldKeys } from '../usecases/forget-old-keys.ts';
import { foundGroup } from '../usecases/found-group.ts';
import { createLedger } from '../usecases/ledger.ts';
import type { Workplace } from '../usecases/workplace.ts';
import { openStore } from './open-store.ts';
import { mailMakers } from './mail-makers.ts';
import { outboxHandlers } from './outbox-handlers.ts';
import { personasOf } from './personas.ts';
import { protocolPage } from './protocol-page.ts';
import { openExample } from './seed-example.ts';
import { upcomingMeeting } from './upcoming-meeting.ts';

/** A product that listens, with the handles that tests and the command line need. */
export interface RunningProduct {
  readonly url: string;
  readonly workplace: Workplace;
  readonly simulator: Simulator;
  readonly outbox: OutboxRunner;
  stop(): Promise<void>;
}

const TAB_DIR = fileURLToPath(new URL('../../dist/tab', import.meta.url));
const EXAMPLE_GROUP = fileURLToPath(new URL('../group-file/example-group.yaml', import.meta.url));

/**
 * Starts the whole product on one machine: store, group, simulator, bot, tab, outbox. The one place where adapters are
 * picked. Throws ConfigError for what an operator can mend, StoreFault where the database cannot be opened.
 */
export async function startProduct(config: Config, log: Log): Promise<RunningProduct> {
  if (config.microsoft)
    throw new ConfigError(
      'BOT_APP_ID: this version runs as a demo with its own simulator only; leave the variable out to start it',
    );
  if (!isLoopbackName(config.host) && config.host !== '::1')
    throw new ConfigError(
      `HOST: ${config.host} is reachable from other machines; the demo listens on this one alone, leave HOST out`,
    );
  makeDataDir(config.dataDir);
  const logFault = (fault: unknown) => log.error({ fault: faultForLog(fault) }, 'store');
  const store = await openStore(config, logFault);
  const clock = await createAdjustableClock({ dataDir: config.dataDir });
  const file = readGroupFile(config.groupFile ?? EXAMPLE_GROUP);
  const ledger = createLedger(store.events);
  const ids = { next: () => randomUUID() };
  const workplace: Workplace = { store, ledger, clock, ids, groupIds: [file.groupId] };
  const archive = createFolderArchive({ root: join(config.dataDir, 'archive') });
  const group = await openGroup(workplace, file, config.groupFile === undefined ? archive : undefined);

  // The port may be any free one (PORT=0): what needs the address asks for it when it is used.
  let url = config.publicUrl;
  const baseUrl = () => url;
  const simulator = await createSimulator({
    baseUrl,
    publicUrl: config.publicUrl,
    microsoftAppId: undefined,
    dataDir: config.dataDir,
    personas: personasOf(group),
    clock,
    upcomingMeeting: () => upcomingMeeting(workplace, file.groupId),
  });
  const bot = createBot({
    workplace,
    trustedIssuer: {
      get issuer() {
        return `${url}/simulator/openid`;
      },
      get metadataUrl() {
        return `${url}/simulator/openid/.well-known/openid-configuration`;
      },
      audience: DEMO_BOT_APP_ID,
      requireEndorsement: 'msteams',
    },
    outboundCredentials: simulator.outboundCredentials,
    botAppId: DEMO_BOT_APP_ID,
    publicUrl: baseUrl,
    log,
  });
  const server = createServer({
    workplace,
    tokens: {
      issuers: [{ issuerFor: () => `${url}/simulator/openid`, keys: lateKeys(baseUrl) }],
      audiences: () => tabAudiences(url, DEMO_TAB_APP_ID),
      allowedTenants: [{ tenantId: DEMO_HOST_TENANT_ID, name: group.name }],
    },
    botRouter: bot.router,
    simulator,
    tabDir: TAB_DIR,
    documents: { protocolHtml: protocolPage },
    log,
    publicUrl: config.publicUrl,
  });
  const mailer = createFolderMailer({
    root: join(config.dataDir, 'mail'),
    from: { name: group.name, email: 'radslag@radslag.invalid' },
    clock: () => clock.instant(),
  });
  const outbox = startableOutbox(
    config,
    workplace,
    clock,
    log,
    outboxHandlers(workplace, bot.channel, archive, mailer, mailMakers(workplace, baseUrl)),
  );
  const listening = await listen(server, { host: config.host, port: config.port });
  if (config.port === 0) url = config.publicUrl.replace(/:0$/, `:${listening.port}`);
  // The channel first: without it the outbox has nowhere to post.
  if (group.channel) await simulator.client.ensureInstalled();
  else await simulator.client.install();
  await outbox.start();
  const stopWaking = clock.onChange(() => outbox.wake());
  return {
    url,
    workplace,
    simulator,
    outbox,
    async stop() {
      stopWaking();
      await listening.stop();
      await outbox.stop();
      await store.close();
    },
  };
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new ConfigError(`DATA_DIR: ${dataDir} cannot be written to; set it to a folder that can`);
  }
}

function readGroupFile(path: string): GroupFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(`GROUP_FILE: ${path} cannot be read; give the path of a group file`);
  }
  const loaded = loadGroupFile(text);
  if (loaded.ok) return loaded.value;
  throw new ConfigError(
    loaded.error.map((problem) => `GROUP_FILE: ${groupProblemMessage('sv', problem)}`).join('\n'),
  );
}

/** The group as its log has it; founded from its file, and the example's lived through, at the first start. */
async function openGroup(
  workplace: Workplace,
  file: GroupFile,
  archiveOfExample: Archive | undefined,
): Promise<GroupState> {
  if (archiveOfExample) await openExample(workplace, file, archiveOfExample);
  const founded = await foundGroup(workplace, file.groupId, file.events);
  if (!founded.ok) throw new ConfigError(`GROUP_FILE: the group ${file.groupId} could not be founded`);
  return founded.value.state;
}

function startableOutbox(
  config: Config,
  workplace: Workplace,
  clock: AdjustableClock,
  log: Log,
  handlers: ReturnType<typeof outboxHandlers>,
): OutboxRunner {
  return createOutboxRunner({
    outbox: workplace.store.outbox,
    handlers,
    clock: () => clock.instant(),
    random: Math.random,
    alone: config.databaseUrl === undefined,
    tidy: async () => void (await forgetOldKeys(workplace)),
    onProblem: ({ what, job, cause }) =>
      log.warn(
        { what, jobId: job?.jobId, kind: job?.kind, fault: cause ? faultForLog(cause) : undefined },
        'outbox',
      ),
  });
}

/** The signing keys of an issuer whose address is known only once the product listens. */
function lateKeys(baseUrl: () => string): ReturnType<typeof createRemoteJWKSet> {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  const get = () => (keys ??= createRemoteJWKSet(new URL(`${baseUrl()}/simulator/openid/keys`)));
  return ((...args) => get()(...args)) as ReturnType<typeof createRemoteJWKSet>;
}
