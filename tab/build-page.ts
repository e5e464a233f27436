import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Rollup } from 'vite';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Most script that a page of the tab may load at first, bytes after brotli (Q5). */
export const FIRST_LOAD_LIMIT = 170_000;

/** A page as it was built; sizes are bytes after brotli. */
export interface BuiltPage {
  readonly scripts: number;
  readonly size: number;
  /** What the first load of each of its pages weighs. */
  readonly firstLoads: readonly { readonly page: string; readonly size: number }[];
}

/**
 * Builds the page of a folder into `outDir`, to be served under `base`. No script is inline, so that it may be served
 * with `script-src 'self'`.
 */
export async function buildPage(folder: string, base: string, outDir: string): Promise<BuiltPage> {
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
  return {
    scripts: sizes.size,
    size: weigh(sizes.keys()),
    firstLoads: firstLoads(output).map(({ page, files }) => ({ page, size: weigh(files) })),
  };
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
