import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Frame, LaunchOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** One thing that axe-core found wrong on a page. */
export interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  readonly where: readonly string[];
}

/**
 * A headless Chromium: the one of the npm package, or where that has none for this system an installed Chrome, Edge
 * or Chromium. Throws with what to install when there is neither. The caller closes it.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const common = { ...options, args: [...QUIET, ...(options.args ?? [])] };
  const packed = await unpackBrowser();
  if (packed) {
    return chromium.launch({
      ...common,
      executablePath: packed.executable,
      env: { ...plainEnvironment(), ...packed.env },
    });
  }
  const installed = INSTALLED.find(existsSync);
  if (installed) return chromium.launch({ ...common, executablePath: installed });
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ ...common, channel });
    } catch (cause) {
      if (channel === 'msedge')
        throw new Error('No browser for the tests. Install Chrome, Edge or Chromium.', { cause });
    }
  }
  throw new Error('unreachable');
}

/**
 * What axe-core finds wrong in a page or frame (WCAG 2.0 to 2.2 A and AA with the size of targets, and good practice);
 * empty is what the tests ask for. `exclude` leaves out elements by selector, `only` all but some rules.
 */
export async function axe(
  page: Page | Frame,
  exclude: readonly string[] = [],
  only: readonly string[] = [],
): Promise<readonly AxeFinding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeSource());
  return page.evaluate(
    async ({ left, rules }) => {
      const { axe: engine } = globalThis as unknown as { axe: AxeEngine };
      const { violations } = await engine.run(
        { include: [['html']], exclude: left.map((one) => [one]) },
        {
          // What is right is not written down node by node: on a long page that takes as long as looking.
          resultTypes: ['violations'],
          ...(rules.length > 0
            ? { runOnly: { type: 'rule', values: [...rules] } }
            : { rules: { 'target-size': { enabled: true } } }),
        },
      );
      return violations.map(({ id, help, nodes }) => ({
        rule: id,
        help,
        where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      }));
    },
    { left: exclude, rules: only },
  );
}

/**
 * Unpacks the packaged Chromium once, under a folder that carries its version (the package itself would reuse any
 * Chromium it finds in the temporary folder). Undefined where the package has none for this system.
 */
export async function unpackBrowser(): Promise<PackedBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const require = createRequire(import.meta.url);
  const root = join(dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `radslag-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, root);
  const executable = join(folder, 'chromium');
  const env: Record<string, string> = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  const starts = spawnSync(executable, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!starts) env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  return { executable, env };
}

export interface PackedBrowser {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

interface AxeEngine {
  run(
    context: { include: string[][]; exclude: string[][] },
    options: {
      resultTypes: string[];
      runOnly?: { type: 'rule'; values: string[] };
      rules?: Readonly<Record<string, { enabled: boolean }>>;
    },
  ): Promise<{
    violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[];
  }>;
}

const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Not the package's own `args`: those switch CORS off and let one closed context end the browser. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Into a folder of its own first, so that nobody meets half a browser. */
async function unpackInto(folder: string, root: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const fresh = `${folder}.${process.pid}`;
  const before = process.env['TMPDIR'];
  await mkdir(fresh, { recursive: true });
  process.env['TMPDIR'] = fresh;
  try {
    for (const part of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(join(root, 'bin', part));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

let source: Promise<string> | undefined;
function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

function plainEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
