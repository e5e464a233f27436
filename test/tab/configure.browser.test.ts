import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appManifest } from '../../manifest/app-manifest.ts';
import { INSTALLATION } from '../manifest/installation.ts';
import { launchBrowser } from '../support/browser.ts';
import { openTab } from './tab-in-teams.ts';

const ADDING = { path: 'configure', frameContext: 'settings' } as const;

describe('adding the tab to a channel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('asks nothing, and saves the address of the tab under the name that the manifest knows', async () => {
    const tab = await openTab(browser, ADDING);
    expect(await tab.frame.textContent('h1')).toBe('Lägg till fliken Rådslag');
    await tab.page.waitForFunction('adding.maySave');
    await tab.page.evaluate('save()');
    await tab.page.waitForFunction('adding.saved');
    expect(await added(tab.page)).toEqual({
      entityId: appManifest(INSTALLATION).staticTabs?.[0]?.entityId,
      contentUrl: `${tab.api.url}/tab/`,
      websiteUrl: `${tab.api.url}/tab/`,
      suggestedDisplayName: 'Rådslag',
    });
    expect(tab.faults).toEqual([]);
    await tab.close();
  });

  it('is open to whoever owns the team: nobody is asked who they are', async () => {
    const tab = await openTab(browser, { ...ADDING, state: { down: true } });
    await tab.page.waitForFunction('adding.maySave');
    expect(tab.api.state.token.asked).toBe(0);
    await tab.close();
  });

  it('leads on to the tab when nothing is being added', async () => {
    const tab = await openTab(browser);
    await tab.frame.goto(`${tab.api.url}/tab/configure`);
    await tab.frame.waitForURL(`${tab.api.url}/tab/`);
    await tab.frame.waitForSelector('h1');
    expect(await tab.page.evaluate('adding.maySave')).toBe(false);
    await tab.close();
  });
});

/** What Teams was told to add. */
function added(page: Page): Promise<unknown> {
  return page.evaluate('adding.tab');
}
