import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { director, MEETING_ID } from './example-views.ts';
import { aLongItem, anExpo, DURING } from './face-views.ts';
import { forDirector, openTab } from './tab-in-teams.ts';

const M = `meetings/${MEETING_ID}`;

describe('the tab beside a call and on the screen of the room', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['sidePanel', 'panel', 'Nästa ärende'],
    ['meetingStage', 'stage', 'Härnäst'],
  ] as const)('opens the meeting that is on, shown by Teams as %s', async (frameContext, face, words) => {
    const tab = await openTab(browser, { frameContext, me: DURING, meeting: anExpo() });
    await tab.frame.getByText(words, { exact: true }).first().waitFor();
    expect(new URL(tab.frame.url()).pathname).toBe(`/tab/${M}/${face}`);
    expect(tab.faults).toEqual([]);
    await tab.close();
  });

  it('says where there is no meeting, and shows it once there is one', async () => {
    const tab = await openTab(browser, {
      frameContext: 'meetingStage',
      me: DURING,
      meeting: anExpo(),
      state: { list: { coming: [], past: [] } },
    });
    await tab.frame.getByRole('heading', { name: 'Inget möte just nu' }).waitFor();
    await tab.frame.getByRole('link', { name: 'Alla möten' }).waitFor();
    const { title, date, start, place } = anExpo().details;
    tab.api.state.list = {
      coming: [{ meetingId: MEETING_ID, title, date, start, place, phase: 'ongoing' }],
      past: [],
    };
    // As when somebody comes back to the page: it is not waited for that it asks by itself.
    await tab.frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await tab.frame.getByRole('heading', { name: '2. Expo Framtid' }).waitFor();
    expect(new URL(tab.frame.url()).pathname).toBe(`/tab/${M}/stage`);
    await tab.close();
  });

  it('shows the room what the channel was shown, with the pitch that is on, and no word that is being written', async () => {
    const tab = await openTab(browser, { path: `${M}/stage`, me: DURING, meeting: anExpo() });
    await tab.frame.getByText('samt att uppdra åt nätverket Digitalisering').waitFor();
    await tab.frame.getByText('Preliminärt').waitFor();
    expect(await tab.frame.getByText('pågår').locator('..').textContent()).toContain('lärlingsprogram');
    const shown = await tab.frame.locator('main').textContent();
    expect(shown).not.toMatch(/publicerat än|hemligt utkast/);
    expect(await tab.frame.locator('button, a, input, textarea').count()).toBe(0);
    tab.api.change({ ...anExpo({ posted: { clauses: [], outcome: 'Gruppen tackar.' } }), version: 99 });
    await tab.frame.getByText('Gruppen tackar.').waitFor();
    await tab.close();
  });

  it.each([
    [1920, 1080],
    [1280, 720],
  ])(
    'keeps long names and many decisions inside a screen of %i by %i, the latest in sight',
    async (width, height) => {
      const tab = await openTab(browser, {
        path: `${M}/stage`,
        me: DURING,
        meeting: aLongItem(),
        width,
        height,
      });
      const last = tab.frame.getByText('samt att 14:');
      await last.waitFor();
      await tab.frame.getByText(/^och \d+ att-satser före dessa$/).waitFor();
      const [box, size] = [
        await last.boundingBox(),
        await tab.frame.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return { scrollWidth, scrollHeight };
        }),
      ];
      expect(size).toEqual({ scrollWidth: width, scrollHeight: height });
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      expect(await tab.frame.getByText('att 1:', { exact: false }).first().isVisible()).toBe(false);
      await tab.close();
    },
  );

  it('lets those who run the meeting put it on the stage of the call from the side panel', async () => {
    const tab = await openTab(browser, {
      path: `${M}/panel`,
      frameContext: 'sidePanel',
      me: DURING,
      meeting: anExpo(),
    });
    await tab.frame.getByRole('link', { name: 'Visa på rummets skärm' }).click();
    await expect
      .poll(() => tab.page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared))
      .toEqual([`${tab.api.url}/tab/${M}/stage`]);
    await tab.close();
  });

  it('opens the stage in a window of its own from the page, signed in by the tab', async () => {
    const tab = await openTab(browser, { path: `${M}/agenda`, me: DURING, meeting: anExpo(), theme: 'dark' });
    const opened = tab.page.context().waitForEvent('page');
    await tab.frame.getByRole('link', { name: 'Visa på rummets skärm' }).click();
    const stage = await opened;
    await stage.getByRole('heading', { name: '2. Expo Framtid' }).waitFor();
    expect(
      await stage.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).color),
    ).toBe('rgb(255, 255, 255)');
    await tab.close();
  });

  it('shows a director beside the call where the meeting is, what is next and what is decided, and nothing to press', async () => {
    const tab = await openTab(browser, {
      path: `${M}/panel`,
      me: director,
      meeting: forDirector({ ...anExpo(), steps: [] }),
      width: 300,
    });
    await tab.frame.getByText('Nu: 2. Expo Framtid').waitFor();
    await tab.frame.getByText('Härnäst').waitFor();
    await tab.frame.getByText('Maja Berg, Högskolan').waitFor();
    expect(await tab.frame.locator('button, input, textarea, select').count()).toBe(0);
    await tab.close();
  });
});
