import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { fakeChannelFiles } from '../support/fake-channel-files.ts';
import { A_PDF } from '../support/paper-samples.ts';
import { DIRECTOR, SECRETARY } from '../support/server-people.ts';
import { misfits } from './page-checks.browser.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const MEETING = 'papers-in-the-tab';
const channelFiles = fakeChannelFiles();
const A_FILE = { name: 'plan v2.pdf', mimeType: 'application/pdf', buffer: Buffer.from(A_PDF) };

describe('papers as files in the tab, over the real server', () => {
  let browser: Browser;
  let tab: ServedTab;
  beforeAll(async () => {
    browser = await launchBrowser();
    channelFiles.put('plan', A_PDF, { name: 'Nuläge.pdf' });
    channelFiles.put('film', A_PDF, { name: 'Film.mp4' });
    tab = await serveTab(browser, { channelFiles });
    const { items } = await tab.server.meeting(MEETING);
    const plan = { kind: 'matter', title: 'Ekonomi', presenters: [] } as const;
    await tab.server.command(MEETING, {
      type: 'ChangeItem',
      data: {
        itemId: items[0]?.itemId ?? '',
        plan: { ...plan, papers: [{ paperId: 'p1', title: 'Förslag till plan' }] },
      },
    });
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });

  it('are handed in for what was promised and besides, and opened by everybody as they came', async () => {
    const open = await tab.open(SECRETARY, `meetings/${MEETING}/agenda`, { width: 390 });
    const { frame, faults } = open;
    await frame.getByRole('button', { name: 'Bifoga fil som Förslag till plan' }).waitFor();
    await frame.getByLabel('Bifoga fil som Förslag till plan').first().setInputFiles(A_FILE);
    await frame.getByRole('button', { name: /^Förslag till plan \(1 kB\)/ }).waitFor();
    await frame
      .getByLabel('Lägg till fil till Skolfrågor')
      .first()
      .setInputFiles({ ...A_FILE, name: 'En till.pdf' });
    await frame.getByRole('button', { name: /^En till \(1 kB\)/ }).waitFor();
    expect(await axe(frame)).toEqual([]);
    expect(await misfits(frame)).toEqual([]);
    expect(faults).toEqual([]);
    await open.close();

    const reader = await tab.open(DIRECTOR, `meetings/${MEETING}/agenda`);
    const download = reader.page.waitForEvent('download');
    await reader.frame.getByRole('button', { name: /^Förslag till plan/ }).click();
    expect((await download).suggestedFilename()).toBe('plan v2.pdf');
    expect(await reader.frame.getByRole('button', { name: /^Lägg till fil/ }).count()).toBe(0);
    await reader.close();
  });

  it('are chosen from the channel by keys, stay there, and are fetched by who has no way into the library', async () => {
    const open = await tab.open(SECRETARY, `meetings/${MEETING}/agenda`, { width: 390 });
    const { frame, page, faults } = open;
    await frame.getByRole('button', { name: 'Välj ur kanalen: handling till Skolfrågor' }).press('Enter');
    const dialog = frame.getByRole('dialog', { name: 'Välj bland kanalens filer' });
    await dialog.getByText('Film.mp4').waitFor();
    expect(await dialog.getByRole('button', { name: 'Välj Film.mp4' }).count()).toBe(0);
    await dialog.getByLabel('Sök fil').fill('finns inte');
    await page.keyboard.press('Enter');
    await dialog.getByText('Ingen fil hittades', { exact: false }).waitFor();
    expect(await axe(frame)).toEqual([]);
    await dialog.getByRole('button', { name: 'Kanalens filer' }).press('Enter');
    await dialog.getByRole('button', { name: 'Välj Nuläge.pdf' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });

    await frame.getByRole('button', { name: /^Nuläge \(1 kB\)/ }).waitFor();
    expect(faults).toEqual([]);
    await open.close();

    const reader = await tab.open(DIRECTOR, `meetings/${MEETING}/agenda`);
    const download = reader.page.waitForEvent('download');
    await reader.frame.getByRole('button', { name: /^Nuläge/ }).click();
    expect((await download).suggestedFilename()).toBe('Nuläge.pdf');
    expect(await reader.frame.getByRole('button', { name: /^Välj ur kanalen/ }).count()).toBe(0);
    await reader.close();
  });
});
