import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the page as it is now into a folder of its own, so that a test never meets yesterday's. */
export async function buildSimulatorPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'radslag-simulator-page-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../../src/simulator/page', import.meta.url)),
    base: '/simulator/page/',
    logLevel: 'warn',
    publicDir: false,
    build: { outDir, emptyOutDir: true, target: 'es2024', modulePreload: { polyfill: false } },
  });
  return outDir;
}
