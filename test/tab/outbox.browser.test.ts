import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { director } from './example-views.ts';
import { attention, someOutbox } from './outbox-views.ts';
import type { OpenTab } from './tab-in-teams.ts';
import { openTab } from './tab-in-teams.ts';

describe('what is to be sent', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const page = () =>
    openTab(browser, { path: 'outbox', state: { attention, answers: { outbox: someOutbox } } });
  const said = (tab: OpenTab) =>
    tab.api.state.requests.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);

  it('is tried again, tried now or settled from its row, which says in its name what it is about', async () => {
    const tab = await page();
    await tab.frame.getByRole('button', { name: 'Försök nu: protokollet till arkivet' }).click();
    await tab.frame.getByText('Ett nytt försök görs nu.').waitFor();
    await tab.frame.getByRole('button', { name: 'Skicka på nytt: ett nytt kort i kanalen' }).click();
    await tab.frame.getByText('Det skickas på nytt.').waitFor();
    expect(said(tab)).toEqual([
      ['/api/v1/attention/job-4', { how: 'now' }],
      ['/api/v1/attention/job-1', { how: 'again' }],
    ]);
    await tab.close();
  });

  it('is looked at again or let be where somebody has changed the archive by hand', async () => {
    const tab = await page();
    await tab.frame.getByText('Någon har flyttat eller bytt namn', { exact: false }).waitFor();
    expect(await tab.frame.getByRole('button', { name: 'Ge upp: ändring i arkivet' }).count()).toBe(0);
    await tab.frame.getByRole('button', { name: 'Titta igen: ändring i arkivet' }).click();
    await tab.frame.getByText('Rådslag tittar igen.').waitFor();
    await tab.frame.getByRole('button', { name: 'Låt vara: ändring i arkivet' }).click();
    await tab.frame.getByText('Det får vara som det är.').waitFor();
    expect(said(tab)).toEqual([
      ['/api/v1/attention/job-9', { how: 'again' }],
      ['/api/v1/attention/job-9', { how: 'done' }],
    ]);
    await tab.close();
  });

  it('is given up for a reason, and not without one', async () => {
    const tab = await page();
    await tab.frame.getByRole('button', { name: 'Ge upp: kallelsen i kalendern' }).click();
    const dialog = tab.frame.getByRole('dialog', { name: 'Ska det inte skickas?' });
    await dialog.getByRole('button', { name: 'Ge upp' }).click();
    await dialog.getByText('Ange ett skäl.').waitFor();
    expect(said(tab)).toEqual([]);
    await dialog.getByLabel('Skäl').fill('Alla har redan kallats.');
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByText('Det skickas inte.').waitFor();
    expect(said(tab)).toEqual([
      ['/api/v1/attention/job-3', { how: 'given-up', reason: 'Alla har redan kallats.' }],
    ]);
    // The page is there again for who cannot see it.
    await dialog.waitFor({ state: 'detached' });
    await tab.frame.getByRole('heading', { name: 'Att skicka', level: 1 }).waitFor();
    await tab.close();
  });

  it('is reached from Läget and from what needs attention, and stands in the secretariat’s menu alone', async () => {
    const tab = await openTab(browser, { path: '', state: { attention, answers: { outbox: someOutbox } } });
    await tab.frame.getByRole('link', { name: 'Visa allt som väntar' }).click();
    await tab.frame.getByRole('heading', { name: 'Att skicka', level: 1 }).waitFor();
    // What needs attention is on the page itself.
    expect(await tab.frame.getByRole('region', { name: 'Behöver din uppmärksamhet' }).count()).toBe(0);
    await tab.close();
    const other = await openTab(browser, { path: '', me: director });
    expect(await other.frame.getByRole('link', { name: 'Att skicka' }).count()).toBe(0);
    await other.close();
  });
});
