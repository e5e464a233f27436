import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { motions, unseenFocus } from './page-checks.browser.ts';
import { SCREENS } from './screens.ts';
import { openTab } from './tab-in-teams.ts';

/** In Swedish. axe is what takes the time: it looks for everything once, and in the other themes for what they can spoil. */
describe('every screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const [name, setting] of Object.entries(SCREENS))
    it(`${name}: axe finds nothing in any theme, it names itself, rests, and shows where the focus is`, async () => {
      const tab = await openTab(browser, { ...setting, height: 600 });
      const { frame, page } = tab;
      await tab.settled();
      expect(await axe(frame), 'in light').toEqual([]);
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe('sv');
      expect(await frame.title()).toContain(await frame.locator('h1').textContent());
      expect(await motions(frame)).toEqual([]);
      for (const theme of ['dark', 'contrast'] as const) {
        await tab.look(theme);
        await tab.settled();
        expect(await axe(frame, [], ['color-contrast']), `in ${theme}`).toEqual([]);
      }
      await tab.look('default');
      expect(await unseenFocus(page, frame)).toEqual([]);
      expect(tab.faults).toEqual([]);
      await tab.close();
    });
});
