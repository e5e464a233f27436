import { rm } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { buildSimulatorPage } from './built-page.ts';
import { createFakeTab } from './fake-tab.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

export interface Pages {
  /** A window of its own as this person, in light colours and Swedish unless told otherwise. */
  readonly open: (som: string, options?: WindowOptions) => Promise<Page>;
  readonly stage: () => Stage;
  /** Another stage in place of the test's first, for instance one whose bot is away. */
  readonly restage: (options: Parameters<typeof openStage>[0]) => Promise<void>;
  /** The bot posts its card in the channel. */
  readonly withCard: () => Promise<void>;
}

export interface WindowOptions {
  readonly width?: number;
  readonly dark?: boolean;
  readonly stored?: Readonly<Record<string, string>>;
}

/** Hooks for a file of tests: the page built once, a stage for each test, which fails if the page's console complains. */
export function usePages(): Pages {
  let browser: Browser;
  let pageDir: string;
  let stage: Stage;
  let faults: string[];
  const restage: Pages['restage'] = async (options) => {
    await stage.close();
    stage = await openStage({ ...options, pageDir });
    stage.app.use(createFakeTab());
  };

  beforeAll(async () => {
    pageDir = await buildSimulatorPage();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await rm(pageDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    faults = [];
    stage = await openStage({ pageDir });
    stage.app.use(createFakeTab());
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await stage.close();
    if (faults.length > 0) throw new Error(`The page's console: ${faults.join('; ')}`);
  });

  return {
    stage: () => stage,
    restage,
    async withCard() {
      await stage.bot.post(stage.simulator.serviceUrl());
    },
    async open(som, { width = 1280, dark = false, stored = {} } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: dark ? 'dark' : 'light',
      });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        // teams-js asks Microsoft for a list of hosts and does without it where there is no network.
        const ours = message.location().url.startsWith(stage.base);
        if (message.type() === 'error' && ours) faults.push(message.text());
      });
      await page.addInitScript((kept) => {
        for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
      }, stored);
      await page.goto(`${stage.base}/?som=${som}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
  };
}

/** The first card of the channel. */
export function card(page: Page): Locator {
  return page.locator('.card:not([hidden])').first();
}

/** Waits until the page says this somewhere. */
export function said(page: Page, text: string | RegExp): Promise<void> {
  return page.getByText(text).first().waitFor();
}

/** Where something is drawn, in pixels from the top of the window; undefined where it is not. */
export async function edges(
  place: Locator,
): Promise<{ readonly top: number; readonly bottom: number } | undefined> {
  const box = await place.boundingBox();
  return box ? { top: box.y, bottom: box.y + box.height } : undefined;
}
