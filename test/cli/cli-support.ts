import type { CliDeps } from '../../src/cli/command.ts';
import { runCli } from '../../src/cli/run-cli.ts';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as main.ts would, on a machine where nothing is configured; override what matters. */
export async function run(args: readonly string[], overrides: Partial<CliDeps> = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await runCli(args, {
    locale: 'sv',
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    terminal: false,
    serve: () => Promise.resolve(0),
    openEvents: () => Promise.reject(new Error('no store in this test')),
    archiveFolder: () => '/nowhere/archive',
    ...overrides,
  });
  return { code, out, err };
}
