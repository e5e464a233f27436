import { defineConfig } from 'vitest/config';
import { ScreensFirst } from './support/screens-first.ts';

/**
 * Three projects: `unit` runs in a minute and before every commit; `slow` starts processes, databases and the whole
 * product; `browser` drives the pages in the Chromium that comes as an npm package. They run one after the other: a
 * page that must share its processor with a kill test is slower than any patience.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // What is waited for comes when the machine has time: nothing is asserted about how soon.
    expect: { poll: { timeout: 20_000 } },
    sequence: { sequencer: ScreensFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.slow.test.ts', 'test/**/*.browser.test.ts'],
          // No test changes what another sees (no module mocks, no globals), so the modules are loaded once a worker.
          isolate: false,
          pool: 'threads',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Nothing is asserted about time; a busy machine may take longer over a law.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['test/**/*.slow.test.ts'],
          // They mostly wait for what they started.
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/support/browser-setup.ts'],
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two pages at a time leave a quarter of two processors idle.
          maxWorkers: 3,
          // A browser that shares two cores can miss a moment. What fails twice is wrong; what passes the second time is
          // told of in the output ("retry x1") and is to be mended.
          retry: 1,
        },
      },
    ],
  },
});
