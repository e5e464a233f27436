import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { A_PDF } from '../support/paper-samples.ts';
import { DIRECTOR, SECRETARY } from '../support/server-people.ts';
import { misfits } from './page-checks.browser.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const MEETING = 'papers-in-the-tab';
const A_FILE = { name: 'plan v2.pdf', mimeType: 'application/pdf', buffer: Buffer.from(A_PDF) };

describe('papers as files in the tab, over the real server', () => {
  let browser: Browser;
  let tab: ServedTab;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
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
});
