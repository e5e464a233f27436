import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { SCREENS } from './screens.ts';
import { openTab } from './tab-in-teams.ts';

describe('every screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const [name, setting] of Object.entries(SCREENS))
    it(`${name}: axe finds nothing, in every theme and language, and it fits 320 pixels`, async () => {
      for (const locale of ['sv', 'en'] as const) {
        const tab = await openTab(browser, { ...setting, locale });
        for (const theme of ['default', 'dark', 'contrast'] as const) {
          await tab.look(theme);
          await tab.settled();
          expect(await axe(tab.frame), `${name}, ${theme}, ${locale}`).toEqual([]);
        }
        expect(await tab.frame.evaluate(() => document.documentElement.lang)).toBe(locale);
        await tab.page.setViewportSize({ width: 320, height: 700 });
        await tab.settled();
        expect(await tab.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(tab.faults).toEqual([]);
        await tab.close();
      }
    });
});
