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
    await frame.getByRole('button', { name: 'Hämta alla som stämmer Excel' }).click();
    expect((await saving).suggestedFilename()).toBe('beslut.xlsx');
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

  it('leads to the statistics, which count agreed protocols and are chosen by year', async () => {
    const open = await tab.open(SECRETARY, 'register');
    await open.frame.getByRole('link', { name: 'Statistik över beslut och närvaro' }).click();
    await open.frame.getByText('Här räknas beslut och närvaro').waitFor();
    await agree(tab, 'counted-one', '2026-09-18');
    await agree(tab, 'counted-two', '2027-04-16');
    await open.frame.getByRole('link', { name: 'Till beslutsregistret' }).click();
    await open.frame.getByRole('link', { name: 'Statistik över beslut och närvaro' }).click();
    await open.frame.getByRole('row', { name: 'Alla beslut 1 1 2' }).waitFor();
    await open.frame.getByRole('row', { name: /^Kommun 2 2 – – – 2$/ }).waitFor();
    await open.frame.getByLabel('Från och med år').selectOption('2027');
    await open.frame.getByRole('row', { name: 'Alla beslut 1 1', exact: true }).waitFor();
    await open.frame.getByRole('row', { name: /^Kommun 2 1 – – – 1$/ }).waitFor();
    expect(await axe(open.frame)).toEqual([]);
    expect(open.faults).toEqual([]);
    await open.close();
  });
});

/** A meeting of that day from its notice to its agreed protocol, where one thing is decided and everybody came. */
async function agree(tab: ServedTab, meetingId: string, date: string): Promise<void> {
  const { server } = tab;
  await server.meeting(meetingId, { details: { date } });
  const itemId = (await tab.view(meetingId)).items[0]?.itemId ?? '';
  const clauseId = `${meetingId}-1`;
  await server.command(meetingId, { type: 'StartMeeting', data: { time: '08:30' } });
  await server.command(meetingId, {
    type: 'RecordClause',
    data: { itemId, clauseId, text: 'notera rapporten' },
  });
  await server.command(meetingId, {
    type: 'ConfirmAttendance',
    data: { missing: ['tove'], alsoPresent: ['hedda'] },
  });
  await server.command(meetingId, { type: 'CloseMeeting', data: { time: '12:00', leftovers: 'keep' } });
  await server.command(meetingId, { type: 'MarkChecked', data: { name: 'Hedda Lindqvist', how: 'checked' } });
  await server.command(meetingId, { type: 'AgreeProtocol', data: {} });
}
