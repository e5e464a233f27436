import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { SECRETARY } from '../support/server-people.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

describe('the register of decisions in the tab, over the real server (N16)', () => {
  let browser: Browser;
  let tab: ServedTab;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
    await tab.server.meeting('register-tab');
    const [item] = (await tab.view('register-tab')).items;
    await tab.server.command('register-tab', { type: 'StartMeeting', data: { time: '08:30' } });
    const texts = [
      ...Array.from({ length: 27 }, (_, index) => `notera rapport nummer ${index + 1}`),
      'uppdra åt Kommun 2 att se över kollektivtrafiken',
    ];
    for (const [index, text] of texts.entries())
      await tab.server.command('register-tab', {
        type: 'RecordClause',
        data: { itemId: item?.itemId ?? '', clauseId: `register-tab-${index}`, text },
      });
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });

  it('finds while one types, marks the words, chooses, counts, goes on and leads to where it stands', async () => {
    const open = await tab.open(SECRETARY, 'register');
    const { frame, page } = open;
    await frame.getByText('Beslut som stämmer: 28').waitFor();
    expect(await frame.locator('main li').count()).toBe(25);
    await frame.getByRole('button', { name: 'Visa fler' }).click();
    await expect.poll(() => frame.locator('main li').count()).toBe(28);
    await frame.getByLabel('Sök bland besluten').fill('trafik');
    await frame.getByText('Beslut som stämmer: 1').waitFor();
    expect(await frame.locator('mark').allTextContents()).toEqual(['trafik']);
    expect(await axe(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Rensa' }).click();
    await frame.getByLabel('Vad som beslutas').selectOption({ label: 'Noteras' });
    await frame.getByText('Beslut som stämmer: 27').waitFor();
    await frame.getByRole('row', { name: /^2027 27/ }).waitFor();
    await frame.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Kommun 2' });
    await frame.getByText('Inga beslut stämmer.').waitFor();
    await frame.getByLabel('Vad som beslutas').selectOption({ label: 'Alla slag' });
    const saving = page.waitForEvent('download');
    await frame.getByText('Beslut som stämmer: 1').waitFor();
    await frame.getByRole('button', { name: 'Hämta alla som tabell' }).click();
    expect((await saving).suggestedFilename()).toBe('beslut.csv');
    await frame.getByRole('link', { name: /Ekonomi/ }).click();
    await frame.locator('#clause-register-tab-27').waitFor();
    expect(open.faults).toEqual([]);
    await open.close();
  });

  it('says where decisions will be gathered while there are none', async () => {
    const empty = await serveTab(browser);
    const open = await empty.open(SECRETARY, 'register');
    await open.frame.getByText('Här samlas besluten').waitFor();
    expect(await open.frame.getByLabel('Sök bland besluten').count()).toBe(0);
    await open.close();
    await empty.stop();
  });
});
