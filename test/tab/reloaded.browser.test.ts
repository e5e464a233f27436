import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainFromRichText } from '../../src/domain/basics/rich-text.ts';
import { launchBrowser } from '../support/browser.ts';
import { SECRETARY } from '../support/server-people.ts';
import { until } from '../support/until.ts';
import type { OpenPage, ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

describe('a page that is loaded anew while its writer goes on with a text that was sent', () => {
  let browser: Browser;
  let tab: ServedTab;
  let meetings = 0;
  let meetingId = '';
  let open: OpenPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });
  beforeEach(async () => {
    meetingId = `loaded-anew-${(meetings += 1)}`;
    await tab.server.meeting(meetingId);
    await tab.server.command(meetingId, { type: 'StartMeeting', data: {} }, { as: SECRETARY });
    open = await tab.open(SECRETARY, `meetings/${meetingId}/protocol`);
  });
  afterEach(() => open.close());

  const standing = async () => plainFromRichText((await tab.view(meetingId)).items[0]?.text.text ?? []);
  const drafts = async () => JSON.stringify((await tab.view(meetingId)).drafts);
  const field = async (page: Page) => {
    const frame = await (await page.waitForSelector('#tab')).contentFrame();
    if (!frame) throw new Error('the host page has no frame');
    const text = frame.getByRole('textbox', { name: 'Text: Ekonomi' });
    await text.waitFor();
    return { frame, text };
  };

  it.each(['after', 'before'])('meets no words but its own when it is %s the answer', async (when) => {
    const { page } = open;
    const answers = await heldAnswers(page);
    await (await field(page)).text.focus();
    await page.keyboard.type('Ett.');
    await page.keyboard.press('Control+Enter');
    await until(async () => (await standing()) === 'Ett.');
    await (await field(page)).text.focus();
    await page.keyboard.type(' Två.');
    await until(async () => (await drafts()).includes('Ett. Två.'));
    if (when === 'after') {
      answers.release();
      await until(async () => /"basedOn":1\b/.test(await drafts()));
    }
    await page.reload();
    const { frame, text } = await field(page);
    await text.getByText('Ett. Två.').waitFor();
    answers.release();
    await text.focus();
    await page.keyboard.type(' Tre.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(standing).toBe('Ett. Två. Tre.');
    await frame.getByText('Allt är sparat').first().waitFor();
    expect(await frame.getByText('medan du skrev').count()).toBe(0);
  });
});

/** What the server does is done, but its answers to commands do not come before they are released. */
async function heldAnswers(page: Page): Promise<{ readonly release: () => void }> {
  const released = Promise.withResolvers<void>();
  await page.route('**/commands', async (route) => {
    const answer = await route.fetch();
    await released.promise;
    // The page that asked may be gone by now.
    await route.fulfill({ response: answer }).catch(() => {});
  });
  return { release: () => released.resolve() };
}
