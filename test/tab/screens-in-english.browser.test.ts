import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { withLongWords } from './long-words.ts';
import { doubleText, misfits, spaceText, unmarked } from './page-checks.browser.ts';
import { SCREENS } from './screens.ts';
import type { TabSetting } from './tab-in-teams.ts';
import { openTab } from './tab-in-teams.ts';

describe('every screen in English', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const [name, setting] of Object.entries(SCREENS))
    it(`${name}: holds on 320 pixels with the longest words, spaced text, and text twice the size`, async () => {
      const long = withLongWords(setting);
      const tab = await openTab(browser, { ...long, locale: 'en', width: 320, height: 700 });
      const { frame, page } = tab;
      await tab.settled();
      expect(await axe(frame)).toEqual([]);
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await unmarked(frame, swedishIn(long))).toEqual([]);
      expect(await misfits(frame), 'as it is').toEqual([]);
      await spaceText(frame);
      expect(await misfits(frame), 'spaced').toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await doubleText(frame);
      expect((await misfits(frame)).filter(matters(setting)), 'twice the size').toEqual([]);
      expect(tab.faults).toEqual([]);
      await tab.close();
    });
});

/**
 * What matters of what does not fit text of twice the size: a place of its own may be narrow for it, as long as nothing is
 * cut off and the page holds. The stage is a screen on a wall, whose type is a share of it and which leaves out the rest.
 */
function matters({ path = '' }: TabSetting): (misfit: string) => boolean {
  return (misfit) => !path.endsWith('/stage') && !misfit.startsWith('sticks out');
}

/** What people wrote of a meeting. */
function swedishIn({ meeting }: TabSetting): readonly string[] {
  if (!meeting) return [];
  return [
    meeting.details.title,
    ...meeting.items.flatMap((item) => [
      item.title,
      ...(item.background ? [item.background] : []),
      ...item.clauses.map((clause) => clause.text),
      ...item.text.text.flatMap((block) =>
        block.type === 'paragraph' ? block.spans.map(({ text }) => text) : [],
      ),
    ]),
  ];
}
