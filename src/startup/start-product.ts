import { accessSync, constants, mkdirSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBot } from '../../bot/create-bot.ts';
import type { Config } from '../config.ts';
import { ConfigError, hostInUrl } from '../config.ts';
import { createFolderCalendar } from '../graph/folder-calendar.ts';
import { createFolderMailer } from '../graph/folder-mailer.ts';
import { createServer } from '../server/create-server.ts';
import { listen } from '../server/listen.ts';
import type { Log } from '../server/log.ts';
import { faultForLog } from '../usecases/fault-for-log.ts';
import type { Simulator } from '../simulator/simulator.ts';
import type { OutboxRunner } from '../store/outbox-runner.ts';
import { createOutboxRunner } from '../store/outbox-runner.ts';
import type { Store } from '../store/store.port.ts';
import { forgetOldKeys } from '../usecases/forget-old-keys.ts';
import { JOB_LANES } from '../usecases/jobs/kinds.ts';
import { createLedger } from '../usecases/ledger.ts';
import { createPresenterLinks } from '../usecases/presenter-links.ts';
import { fillAttendance } from '../usecases/register/attendance-of-earlier.ts';
import type { Workplace } from '../usecases/workplace.ts';
import { calendarWords } from './calendar-words.ts';
import { folderArchives } from './folder-archives.ts';
import { groupIdsOf, openGroup } from './open-groups.ts';
import { openStore } from './open-store.ts';
import { mailMakers } from './mail-makers.ts';
import { outboxHandlers } from './outbox-handlers.ts';
import { cleanLogo } from '../documents/letterhead/clean-logo.ts';
import { extractFile, extractFiles, noticeFile, protocolFile, protocolInTemplate } from './protocol-files.ts';
import { templateFaults, templateSample } from './template-papers.ts';
import { wordFiles } from './word-files.ts';
import { createProtocolReader } from './protocol-reader.ts';
import type { Mailbox, ProductClock, Surroundings } from './surroundings.ts';

/** A product that listens, with the handles that tests and the command line need. */
export interface RunningProduct {
  /** Where it listens on this machine; people reach it at the configuration's public address. */
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
export async function startProduct(
  config: Config,
  log: Log,
  choose = chooseSurroundings,
): Promise<RunningProduct> {
  makeDataDir(config.dataDir);
  const surroundings = await choose(config, log);
  const store = await openStore(config, (fault) => log.error({ fault: faultForLog(fault) }, 'store'));
  try {
    return await startIn(surroundings, store, config, log);
  } catch (fault) {
    // An open database would keep the process from ending.
    await store.close();
    throw fault;
  }
}

async function startIn(
  { clock, groupFile, ...surroundings }: Surroundings,
  store: Store,
  config: Config,
  log: Log,
): Promise<RunningProduct> {
  const ledger = createLedger(store.events);
  const ids = { next: () => randomUUID() };
  const groupIds = await groupIdsOf(store.events, groupFile);
  const workplace: Workplace = { store, ledger, clock, ids, groupIds };
  const archives = surroundings.openArchive?.(workplace) ?? folderArchives(join(config.dataDir, 'archive'));
  await surroundings.beforeFounding(workplace, archives);
  const group = await openGroup(workplace, groupIds[0], groupFile);

  // The port may be any free one (PORT=0): what needs the address asks for it when it is used.
  let { publicUrl } = config;
  const currentUrl = () => publicUrl;
  const presenterLinks = createPresenterLinks(workplace);
  const doors = await surroundings.openDoors({
    workplace,
    group,
    presenterLinks,
    publicUrl: currentUrl,
  });
  const bot = createBot({
    workplace,
    trustedIssuer: doors.bot.trustedIssuer,
    outboundCredentials: doors.bot.outboundCredentials,
    botAppId: doors.bot.appId,
    publicUrl: currentUrl,
    log,
  });
  const server = createServer({
    workplace,
    presenterLinks,
    tokens: doors.tokens,
    ...(doors.signIn ? { signIn: doors.signIn } : {}),
    botRouter: bot.router,
    ...(doors.simulator ? { simulator: doors.simulator } : {}),
    tabDir: TAB_DIR,
    papers: {
      cleanLogo,
      templateFaults,
      templateSample,
      protocolInTemplate,
      protocolFile,
      noticeFile,
      extractFile,
      extractFiles,
    },
    wordFiles,
    channelFiles: archives.channelFiles,
    protocolReader: createProtocolReader(),
    log,
    publicUrl: config.publicUrl,
  });
  const { mailer, calendar } =
    surroundings.openMailbox?.() ?? folderMailbox(config.dataDir, group.name, clock);
  const outbox = startableOutbox(
    config,
    workplace,
    clock,
    log,
    outboxHandlers(
      workplace,
      bot,
      archives,
      { mailer, makers: mailMakers(workplace, currentUrl, presenterLinks) },
      { calendar, words: calendarWords(currentUrl, calendar.listens) },
    ),
  );
  const listening = await listen(server, { host: config.host, port: config.port });
  if (config.port === 0) publicUrl = publicUrl.replace(/:0$/, `:${listening.port}`);
  await doors.whenListening();
  await outbox.start();
  const stopWaking = clock.onChange(() => outbox.wake());
  return {
    url: `http://${hostInUrl(config.host)}:${listening.port}`,
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

/** The presence of a Microsoft app decides, and nothing else. What the other one needs is not even loaded. */
async function chooseSurroundings(config: Config, log: Log): Promise<Surroundings> {
  if (config.microsoft) {
    const { microsoftSurroundings } = await import('./microsoft-surroundings.ts');
    return microsoftSurroundings(config, config.microsoft, log);
  }
  const { demoSurroundings } = await import('./demo-surroundings.ts');
  return demoSurroundings(config);
}

/** Mail and invitations as files. */
function folderMailbox(dataDir: string, name: string, productClock: ProductClock): Mailbox {
  const clock = () => productClock.instant();
  const from = { name, email: 'radslag@radslag.invalid' };
  const mailer = createFolderMailer({ root: join(dataDir, 'mail'), from, clock });
  const root = join(dataDir, 'calendar');
  return { mailer, calendar: createFolderCalendar({ root, mailer, organizer: from, clock }) };
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new ConfigError(`DATA_DIR: ${dataDir} cannot be written to; set it to a folder that can`);
  }
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
    lanes: JOB_LANES,
    clock: () => clock.instant(),
    random: Math.random,
    alone: config.databaseUrl === undefined,
    tidy: async () => {
      await forgetOldKeys(workplace);
      await fillAttendance(workplace);
    },
    onProblem: ({ what, job, problem, cause }) =>
      log.warn(
        {
          what,
          jobId: job?.jobId,
          kind: job?.kind,
          code: codeOf(problem),
          fault: cause ? faultForLog(cause) : undefined,
        },
        'outbox',
      ),
  });
}

/** A problem may quote what a service said; the code that it begins with quotes nobody. */
function codeOf(problem: string): string | undefined {
  return /^[a-z]+(?:-[a-z]+)+(?=:|$)/.exec(problem)?.[0];
}
