import type { CliDeps } from '../../src/cli/command.ts';
import { runCli } from '../../src/cli/run-cli.ts';

/** The ids of an app that nobody has configured. */
export const DEMO_APP = {
  teamsAppId: '00000000-0000-4000-8000-0000000000b0',
  botAppId: '00000000-0000-4000-8000-0000000000b0',
  tabAppId: '00000000-0000-4000-8000-0000000000ab',
  publicUrl: 'http://127.0.0.1:3978',
  demo: true,
};

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
    input: () => Promise.resolve(''),
    terminal: false,
    serve: () => Promise.resolve(0),
    openEvents: () => Promise.reject(new Error('no store in this test')),
    archiveFolder: () => '/nowhere/archive',
    libraryArchive: () => Promise.resolve(null),
    appIds: () => DEMO_APP,
    provision: () => Promise.resolve({ ok: false, why: 'unconfigured' }),
    ...overrides,
  });
  return { code, out, err };
}
