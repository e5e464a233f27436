import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { anOngoingMeeting, MEETING_ID } from './example-views.ts';
import { forSecretary, openTab } from './tab-in-teams.ts';

describe('what goes along with a decision, at the desk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  const desk = () =>
    openTab(browser, { path: `meetings/${MEETING_ID}/protocol`, meeting: forSecretary(anOngoingMeeting()) });

  it('notes conditions and an amount with the clause, by keys alone, and sends only what changed', async () => {
    const tab = await desk();
    await tab.frame
      .getByRole('button', { name: /ändra lydelsen/ })
      .first()
      .focus();
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByRole('button', { name: 'Förbehåll och belopp' }).focus();
    await tab.page.keyboard.press('Enter');
    await tab.frame.getByLabel('Förbehåll', { exact: true }).focus();
    await tab.page.keyboard.type('Högst tre år.\nFri data.');
    await tab.frame.getByLabel('Belopp', { exact: true }).fill('en slant');
    await tab.frame.getByText('Skriv hela kronor, till exempel 250 000 kr eller 100 tkr.').waitFor();
    await tab.frame.getByLabel('Belopp', { exact: true }).fill('100 tkr');
    await tab.frame.getByLabel('Högsta belopp').check();
    await tab.frame.getByLabel('Finansieras av').fill('överskottet');
    expect(await axe(tab.frame)).toEqual([]);
    await tab.frame.getByLabel('Finansieras av').press('Enter');
    await tab.frame.getByLabel('Förbehåll', { exact: true }).waitFor({ state: 'detached' });
    expect(tab.api.state.commands).toEqual([
      {
        type: 'SetConditions',
        data: { clauseId: expect.any(String) as string, conditions: ['Högst tre år.', 'Fri data.'] },
      },
      {
        type: 'SetFunding',
        data: {
          clauseId: expect.any(String) as string,
          funding: { amount: 100_000, ceiling: true, source: 'överskottet' },
        },
      },
    ]);
    await tab.close();
  });

  it('notes guidance, and whether it is for the protocol', async () => {
    const tab = await desk();
    await tab.frame
      .getByRole('button', { name: /^Medskick: / })
      .first()
      .click();
    await tab.frame.getByLabel('Vad gruppen skickar med').fill('Räkna med driften.');
    await tab.frame.getByLabel('Till', { exact: true }).fill('projektet');
    await tab.frame.getByLabel('Skrivs ut i protokollet').uncheck();
    expect(await axe(tab.frame)).toEqual([]);
    await tab.frame.getByRole('button', { name: 'Spara', exact: true }).click();
    await tab.frame.getByLabel('Vad gruppen skickar med').waitFor({ state: 'detached' });
    expect(tab.api.state.commands).toMatchObject([
      {
        type: 'NoteGuidance',
        data: { guidance: { text: 'Räkna med driften.', to: 'projektet', inProtocol: false } },
      },
    ]);
    await tab.close();
  });
});
