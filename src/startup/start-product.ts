import { accessSync, constants, mkdirSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBot } from '../../bot/create-bot.ts';
import type { Config } from '../config.ts';
import { ConfigError } from '../config.ts';
import type { GroupState } from '../domain/group/group.ts';
import { createFolderArchive } from '../graph/folder-archive.ts';
import { createFolderMailer } from '../graph/folder-mailer.ts';
import type { GroupFile } from '../group-file/load-group-file.ts';
import { createServer } from '../server/create-server.ts';
import { listen } from '../server/listen.ts';
import type { Log } from '../server/log.ts';
import { faultForLog } from '../usecases/fault-for-log.ts';
import type { Simulator } from '../simulator/simulator.ts';
import type { OutboxRunner } from '../store/outbox-runner.ts';
import { createOutboxRunner } from '../store/outbox-runner.ts';
import { forgetOldKeys } from '../usecases/forget-old-keys.ts';
import { foundGroup } from '../usecases/found-group.ts';
import { createLedger } from '../usecases/ledger.ts';
import type { Workplace } from '../usecases/workplace.ts';
import { demoSurroundings } from './demo-surroundings.ts';
import { openStore } from './open-store.ts';
import { mailMakers } from './mail-makers.ts';
import { outboxHandlers } from './outbox-handlers.ts';
import { protocolPage } from './protocol-page.ts';
import type { ProductClock, Surroundings } from './surroundings.ts';

/** A product that listens, with the handles that tests and the command line need. */
export interface RunningProduct {
  readonly url: string;
  readonly workplace: Workplace;
  /** In the demo. */
  readonly simulator?: Simulator;
  readonly outbox: OutboxRunner;
  stop(): Promise<void>;
}

const TAB_DIR = fileURLToPath(new URL('../../dist/tab', import.meta.url));

/**
 * Starts the whole product: store, group, bot, tab, outbox. The one place where adapters are picked, together with the
 * surroundings. Throws ConfigError for what an operator can mend, StoreFault where the database cannot be opened.
 */
export async function startProduct(config: Config, log: Log): Promise<RunningProduct> {
  makeDataDir(config.dataDir);
  const { clock, groupFile, ...surroundings } = await chooseSurroundings(config);
  const store = await openStore(config, (fault) => log.error({ fault: faultForLog(fault) }, 'store'));
  const ledger = createLedger(store.events);
  const ids = { next: () => randomUUID() };
  const workplace: Workplace = { store, ledger, clock, ids, groupIds: [groupFile.groupId] };
  const archive = createFolderArchive({ root: join(config.dataDir, 'archive') });
  await surroundings.beforeFounding(workplace, archive);
  const group = await openGroup(workplace, groupFile);

  // The port may be any free one (PORT=0): what needs the address asks for it when it is used.
  let url = config.publicUrl;
  const publicUrl = () => url;
  const doors = await surroundings.openDoors({ workplace, group, publicUrl });
  const bot = createBot({
    workplace,
    trustedIssuer: doors.bot.trustedIssuer,
    outboundCredentials: doors.bot.outboundCredentials,
    botAppId: doors.bot.appId,
    publicUrl,
    log,
  });
  const server = createServer({
    workplace,
    tokens: doors.tokens,
    botRouter: bot.router,
    ...(doors.simulator ? { simulator: doors.simulator } : {}),
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
    outboxHandlers(workplace, bot.channel, archive, mailer, mailMakers(workplace, publicUrl)),
  );
  const listening = await listen(server, { host: config.host, port: config.port });
  if (config.port === 0) url = config.publicUrl.replace(/:0$/, `:${listening.port}`);
  await doors.whenListening();
  await outbox.start();
  const stopWaking = clock.onChange(() => outbox.wake());
  return {
    url,
    workplace,
    ...(doors.simulator ? { simulator: doors.simulator } : {}),
    outbox,
    async stop() {
      stopWaking();
      await listening.stop();
      await outbox.stop();
      await store.close();
    },
  };
}

/** The presence of a Microsoft app decides, and nothing else. */
async function chooseSurroundings(config: Config): Promise<Surroundings> {
  if (config.microsoft)
    throw new ConfigError(
      'BOT_APP_ID: this version runs as a demo with its own simulator only; leave the variable out to start it',
    );
  return demoSurroundings(config);
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new ConfigError(`DATA_DIR: ${dataDir} cannot be written to; set it to a folder that can`);
  }
}

/** The group as its log has it; founded from its file at the first start. */
async function openGroup(workplace: Workplace, file: GroupFile): Promise<GroupState> {
  const founded = await foundGroup(workplace, file.groupId, file.events);
  if (!founded.ok) throw new ConfigError(`GROUP_FILE: the group ${file.groupId} could not be founded`);
  return founded.value.state;
}

function startableOutbox(
  config: Config,
  workplace: Workplace,
  clock: ProductClock,
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
