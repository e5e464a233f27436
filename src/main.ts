import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { AppIds } from './cli/command.ts';
import { runCli } from './cli/run-cli.ts';
import type { Config } from './config.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './server/log.ts';
import { DEMO_BOT_APP_ID, DEMO_TAB_APP_ID } from './simulator/demo-identities.ts';
import { faultForLog } from './usecases/fault-for-log.ts';
import { openStore } from './startup/open-store.ts';

/**
 * The command line: `args` without node and the script. Answers the exit code: 0 done, 1 failed, 2 wrong use or a wrong
 * setting, which is named on standard error before anything starts.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { stdout, stderr } = process;
  let config: Config;
  try {
    config = readConfig(undefined, args[0] === 'package' ? 'package' : 'run');
  } catch (fault) {
    if (!(fault instanceof ConfigError)) throw fault;
    stderr.write(`${fault.message}\n`);
    return 2;
  }
  return runCli(args, {
    locale: config.locale,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    input: () => readAll(process.stdin),
    terminal: stderr.isTTY && !config.plainOutput,
    serve: () => serve(config),
    openEvents: async () => (await openStore(config, () => {})).events,
    archiveFolder: () => join(config.dataDir, 'archive'),
    async libraryArchive() {
      if (!config.graph) return null;
      const { openLibraryArchive } = await import('./startup/library-archive.ts');
      return openLibraryArchive(config, config.graph, createLog(config.logLevel, stderr));
    },
    appIds: () => appIds(config),
    async provision() {
      const { provision } = await import('./startup/provision.ts');
      return provision(config, createLog(config.logLevel, stderr));
    },
  });
}

/** Whose the app package is: the configured installation's, or the demo's own. */
function appIds({ microsoft, publicUrl }: Config): AppIds {
  if (!microsoft)
    return {
      teamsAppId: DEMO_BOT_APP_ID,
      botAppId: DEMO_BOT_APP_ID,
      tabAppId: DEMO_TAB_APP_ID,
      publicUrl,
      demo: true,
    };
  const { teamsAppId, appId, tabAppId = '' } = microsoft;
  return { teamsAppId, botAppId: appId, tabAppId, publicUrl, demo: false };
}

/** Runs the product until it is told to stop; a second signal ends it at once. */
async function serve(config: Config): Promise<number> {
  const log = createLog(config.logLevel, process.stderr);
  // Only `serve` needs the product, and what it brings takes longer to load than the other commands to run.
  const { startProduct } = await import('./startup/start-product.ts');
  try {
    const product = await startProduct(config, log);
    process.stdout.write(`radslag ready ${product.url}\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await product.stop();
    return 0;
  } catch (fault) {
    const problem = operatorProblem(fault, config);
    if (!problem) {
      log.fatal({ fault: faultForLog(fault) }, 'start failed');
      throw fault;
    }
    process.stderr.write(`${problem.message}\n`);
    return problem.exitCode;
  }
}

/** What whoever runs the product can mend: one line that says how. Undefined for faults of the program itself. */
function operatorProblem(fault: unknown, config: Config): { message: string; exitCode: number } | undefined {
  if (fault instanceof ConfigError) return { message: fault.message, exitCode: 2 };
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const where = `${config.host}:${config.port}`;
  switch (code) {
    case 'simulator-needs-loopback':
      return {
        message: `PUBLIC_URL: ${config.publicUrl} is not this machine; the demo serves this machine alone, leave PUBLIC_URL out`,
        exitCode: 2,
      };
    case 'store-unreachable':
      return config.databaseUrl
        ? {
            message: 'DATABASE_URL: the database does not answer; check the address and that it runs',
            exitCode: 1,
          }
        : {
            message: `DATA_DIR: ${config.dataDir} cannot be written to; set it to a folder that can`,
            exitCode: 1,
          };
    case 'store-newer':
    case 'store-foreign':
      return { message: (fault as Error).message, exitCode: 1 };
    case 'EADDRINUSE':
      return {
        message: `PORT: ${where} is taken; stop what listens there or set PORT to another number`,
        exitCode: 1,
      };
    case 'EACCES':
    case 'EADDRNOTAVAIL':
      return {
        message: `HOST and PORT: ${where} cannot be listened on; set them to an address of this machine`,
        exitCode: 1,
      };
    default:
      return undefined;
  }
}
