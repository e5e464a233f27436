import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Rollup } from 'vite';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Most script that the first page may load, kB after brotli (Q5). */
const FIRST_LOAD_LIMIT = 170;

await buildPage('tab', '/tab/', FIRST_LOAD_LIMIT);
if (existsSync(join(root, 'src/simulator/page/index.html')))
  await buildPage('src/simulator/page', '/simulator/page/', undefined, 'simulator');
else console.log('simulator page: not built, src/simulator/page/index.html does not exist');

/**
 * Builds one page into dist/{name} and prints what its first load weighs. Ends the process with a reason when the
 * first load is above the limit. No script is inline, so that the page may be served with `script-src 'self'`.
 */
async function buildPage(
  folder: string,
  base: string,
  limit: number | undefined,
  name = basename(folder),
): Promise<void> {
  const started = performance.now();
  const outDir = join(root, 'dist', name);
  const output = (await build({
    configFile: false,
    root: join(root, folder),
    base,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2024',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
    },
  })) as Rollup.RollupOutput;
  const sizes = await sizesOf(outDir);
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + (sizes.get(basename(file)) ?? 0), 0);
  const loads = firstLoads(output).map(({ page, files }) => ({ page, size: weigh(files) }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${name}: ${sizes.size} scripts, ${kB(weigh(sizes.keys()))} after brotli, built in ${seconds} s`,
  );
  for (const { page, size } of loads) console.log(`  ${kB(size).padStart(8)}  first load of ${page}`);
  if (limit !== undefined && loads.some(({ size }) => size > limit * 1000)) {
    console.error(
      `${name}: a first load is above ${limit} kB (Q5). Load what it does not need at once on demand.`,
    );
    process.exitCode = 1;
  }
}

interface FirstLoad {
  readonly page: string;
  readonly files: ReadonlySet<string>;
}

/** For each page: the entry, the page's own script and whatever these import at once. */
function firstLoads(output: Rollup.RollupOutput): readonly FirstLoad[] {
  const chunks = output.output.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const visit = (file: string, seen: Set<string>): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const imported of byFile.get(file)?.imports ?? []) visit(imported, seen);
    return seen;
  };
  const entries = chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName);
  const frame = chunks.filter((chunk) => chunk.name === 'meeting-pages').map((chunk) => chunk.fileName);
  const start = () => entries.reduce((seen, file) => visit(file, seen), new Set<string>());
  const pages = chunks.filter((chunk) => chunk.name.endsWith('-page'));
  if (pages.length === 0) return [{ page: 'the page', files: start() }];
  return pages.map((chunk) => {
    // The pages of a meeting stand inside its frame.
    const inside = chunk.name.includes('meeting') ? [] : frame;
    const files = [...inside, chunk.fileName].reduce((seen, file) => visit(file, seen), start());
    return { page: chunk.name, files };
  });
}

async function sizesOf(outDir: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const files = await readdir(outDir, { recursive: true });
  for (const file of files.filter((one) => one.endsWith('.js')))
    sizes.set(basename(file), brotliCompressSync(await readFile(join(outDir, file))).length);
  return sizes;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
