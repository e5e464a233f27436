import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage, FIRST_LOAD_LIMIT } from './build-page.ts';

/** Most script of a presenter's page, bytes after brotli. */
const PRESENTER_LIMIT = 110_000;

const root = fileURLToPath(new URL('..', import.meta.url));

await buildAndTell('tab', 'tab', '/tab/', FIRST_LOAD_LIMIT);
// By itself, inside the folder just built: who adds the tab sees it once, and nobody else is to load a part of it.
await buildAndTell('tab/configure', 'tab/configure', '/tab/configure/', FIRST_LOAD_LIMIT);
// As small as it can be: somebody opens it on a phone, once, minutes before they speak.
await buildAndTell('tab/presenter', 'tab/presenter', '/presenter/page/', PRESENTER_LIMIT);
if (existsSync(join(root, 'src/simulator/page/index.html')))
  await buildAndTell('simulator', 'src/simulator/page', '/simulator/page/');
else console.log('simulator page: not built, src/simulator/page/index.html does not exist');

/**
 * Builds one page into dist/{name} and prints what its first load weighs. Ends the process with a reason when that is
 * above the limit.
 */
async function buildAndTell(name: string, folder: string, base: string, limit?: number): Promise<void> {
  const started = performance.now();
  const { scripts, size, firstLoads } = await buildPage(folder, base, join(root, 'dist', name));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${scripts} scripts, ${kB(size)} after brotli, built in ${seconds} s`);
  for (const load of firstLoads) console.log(`  ${kB(load.size).padStart(8)}  first load of ${load.page}`);
  if (limit === undefined || firstLoads.every((load) => load.size <= limit)) return;
  console.error(
    `${name}: a first load is above ${kB(limit)} (Q5). Load what it does not need at once on demand.`,
  );
  process.exitCode = 1;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
