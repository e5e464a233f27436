import { join } from 'node:path';
import { runCli } from './cli/run-cli.ts';
import type { Config } from './config.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog, faultForLog } from './server/log.ts';
import { openStore } from './startup/open-store.ts';

/**
 * The command line: `args` without node and the script. Answers the exit code: 0 done, 1 failed, 2 wrong use or a wrong
 * setting, which is named on standard error before anything starts.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { stdout, stderr } = process;
  let config: Config;
  try {
    config = readConfig();
  } catch (fault) {
    if (!(fault instanceof ConfigError)) throw fault;
    stderr.write(`${fault.message}\n`);
    return 2;
  }
  return runCli(args, {
    locale: config.locale,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    terminal: stderr.isTTY && !config.plainOutput,
    serve: () => serve(config),
    openEvents: async () => (await openStore(config, () => {})).events,
    archiveFolder: () => join(config.dataDir, 'archive'),
  });
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
    if (fault instanceof ConfigError) {
      process.stderr.write(`${fault.message}\n`);
      return 2;
    }
    if (isAddressInUse(fault)) {
      process.stderr.write(
        `PORT: ${config.port} is taken on ${config.host}; stop what listens there or set PORT to another number\n`,
      );
      return 1;
    }
    log.fatal({ fault: faultForLog(fault) }, 'start failed');
    throw fault;
  }
}

function isAddressInUse(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
}
