import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { A_MEETING } from '../support/server-fixture.ts';
import { SECRETARY } from '../support/server-people.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const MEETING = 'run-from-the-panel';

describe('a meeting run from the side panel by keyboard, over the real server', () => {
  let browser: Browser;
  let tab: ServedTab;

  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
    await tab.server.meeting(MEETING);
    tab.server.setTime({ instant: '2027-02-17T07:30:00.000Z', date: A_MEETING.date, time: '08:30' });
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });
  const view = () => tab.view(MEETING);

  it('is followed by the room’s screen, which never shows what is not posted', async () => {
    const panel = await tab.open(SECRETARY, `meetings/${MEETING}/panel`, { width: 320 });
    // Signed in as somebody who may read every word that is written.
    const stage = await tab.open(SECRETARY, `meetings/${MEETING}/stage`, { width: 1280 });
    const { frame } = panel;
    const press = (name: string) => frame.getByRole('button', { name, exact: true }).press('Enter');
    await stage.frame.getByRole('heading', { name: 'Mötet börjar kl. 08.30' }).waitFor();

    await press('Starta mötet');
    await stage.frame.getByRole('heading', { name: 'Mötet har börjat' }).waitFor();
    await press('Ja, alla');
    await frame.getByRole('heading', { name: /\d+ på plats/ }).waitFor();

    await press('Nästa ärende');
    const [first] = (await view()).items;
    await stage.frame.getByRole('heading', { name: first?.title ?? '' }).waitFor();

    // One Enter a clause (D2); nothing of it reaches the room before it is posted (D5).
    const field = frame.getByRole('textbox', { name: /^Ny att-sats/ });
    await field.fill('anta budgeten');
    await field.press('Enter');
    await frame.getByRole('button', { name: /^Publicera i kanalen/ }).waitFor();
    await field.fill('något som ännu skrivs');
    await frame.getByRole('button', { name: /^Publicera i kanalen/ }).press('Enter');
    await stage.frame.getByText('att anta budgeten').waitFor();
    await field.press('Enter');
    await frame.getByText('Ändrat sedan det publicerades').waitFor();
    await expect.poll(async () => (await view()).items[0]?.clauses.length).toBe(2);

    await press('Paus');
    await stage.frame
      .getByText(/sedan kl\.\s08\.30/)
      .first()
      .waitFor();
    await press('Fortsätt mötet');
    await stage.frame.getByText('att anta budgeten').waitFor();
    expect(await stage.frame.locator('main').textContent()).not.toContain('ännu skrivs');

    await press('Någon kom eller gick');
    await frame.getByLabel('Vem?').selectOption({ label: 'Hedda Lindqvist' });
    await frame.getByLabel('Klockslag').fill('8.40');
    await frame.getByLabel('Klockslag').press('Enter');
    await frame.getByText('Hedda Lindqvist kom kl. 08.40.').waitFor();
    expect((await view()).people.find(({ personId }) => personId === 'hedda')?.attendance).toMatchObject({
      presence: 'present',
      from: '08:40',
    });
    await frame.locator('body').press('Control+Alt+z');
    await frame.getByText('Ångrat: Hedda Lindqvist kom.').waitFor();

    expect([...panel.faults, ...stage.faults]).toEqual([]);
    await panel.close();
    await stage.close();
  });
});
