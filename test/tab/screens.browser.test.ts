import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { expectDraftMarks } from './draft-marks.ts';
import { motions, unseenFocus } from './page-checks.browser.ts';
import { SCREENS } from './screens.ts';
import { openTab } from './tab-in-teams.ts';

/** In Swedish. axe is what takes the time: it looks for everything once, and in the other themes for what they can spoil. */
describe('every screen', () => {
  let browser: Browser;
  /** The parts of the tab in which a decision was read that is not agreed (D5). */
  const draftsSeenIn = new Set<string>();
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const [name, setting] of Object.entries(SCREENS))
    it(`${name}: axe finds nothing in any theme, it names itself, rests, marks drafts, and shows where the focus is`, async () => {
      const tab = await openTab(browser, { ...setting, height: 600 });
      const { frame, page } = tab;
      await tab.settled();
      expect(await axe(frame), 'in light').toEqual([]);
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe('sv');
      expect(await frame.title()).toContain(await frame.locator('h1').textContent());
      expect(await motions(frame)).toEqual([]);
      if (await expectDraftMarks(tab, setting)) draftsSeenIn.add(setting.path?.split('/').at(-1) ?? '');
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

  it('decisions that are not agreed were looked at wherever they are shown', () => {
    expect([...draftsSeenIn]).toEqual(
      expect.arrayContaining(['decisions', 'now', 'panel', 'protocol', 'review', 'stage']),
    );
  });
});
