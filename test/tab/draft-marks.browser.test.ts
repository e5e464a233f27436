import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { DRAFT_MARK, wordsOf } from './draft-marks.ts';
import { anAgreedMeeting, director, MEETING_ID } from './example-views.ts';
import { openTab } from './tab-in-teams.ts';

/** That words which are not agreed bear it is held where every screen is looked at (screens.browser.test.ts). */
describe('words that are agreed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(['decisions', 'now', 'protocol'])('bear no mark of a draft: %s', async (part) => {
    const path = `meetings/${MEETING_ID}/${part}`;
    const tab = await openTab(browser, { path, me: director, meeting: anAgreedMeeting() });
    await tab.settled();
    expect(await wordsOf(tab)).not.toMatch(DRAFT_MARK);
    await tab.close();
  });
});
