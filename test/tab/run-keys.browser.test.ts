import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { anOngoingMeeting, MEETING_ID } from './example-views.ts';
import { forSecretary, openTab } from './tab-in-teams.ts';

describe('the keys that run the meeting', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  const desk = (over: Parameters<typeof anOngoingMeeting>[0] = {}) =>
    openTab(browser, {
      path: `meetings/${MEETING_ID}/protocol`,
      meeting: forSecretary(anOngoingMeeting(over)),
    });

  it('take up the next item with the cursor in its text, pause, and publish after what is being written', async () => {
    const tab = await desk({ items: anOngoingMeeting().items.filter(({ kind }) => kind !== 'break') });
    const { keyboard } = tab.page;
    const clause = tab.frame.getByLabel('Ny att-sats: Gemensamt yttrande');
    await clause.focus();
    await keyboard.type('skicka yttrandet');
    await keyboard.press('Control+Shift+Enter');
    await expect
      .poll(() => tab.api.state.commands.map(({ type }) => type))
      .toEqual(['RecordClause', 'PostDecisions']);
    await keyboard.press('Control+Alt+p');
    await expect.poll(() => tab.api.state.commands.at(-1)?.type).toBe('StartBreak');
    const before = tab.api.state.commands.length;
    await keyboard.press('Alt+Enter');
    await tab.frame.locator('[contenteditable]:focus').waitFor();
    await expect
      .poll(() => tab.api.state.commands.slice(before).map(({ type }) => type))
      .toEqual(['StartItem']);
    expect(tab.faults).toEqual([]);
    await tab.close();
  });

  it('register who came in one line, and give the cursor back', async () => {
    const tab = await desk();
    const { keyboard } = tab.page;
    const text = tab.frame.getByRole('textbox', { name: 'Text: Gemensamt yttrande' });
    await text.focus();
    await keyboard.press('Control+Alt+k');
    const field = tab.frame.getByRole('combobox', { name: 'Vem kom eller gick?' });
    await field.waitFor();
    await keyboard.type('ekdahl gick ca 11');
    await tab.frame.getByRole('option', { name: 'Mats Ekdahl, Bjuv, gick cirka kl. 11.00' }).waitFor();
    expect(await axe(tab.frame)).toEqual([]);
    await keyboard.press('Enter');
    await expect
      .poll(() => tab.api.state.commands)
      .toEqual([{ type: 'RegisterDeparture', data: { personId: 'bjuv', time: '11:00', approximate: true } }]);
    await field.waitFor({ state: 'detached' });
    expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
    await tab.close();
  });

  it('leave whoever has gone on to the next item there when a slow answer comes', async () => {
    const tab = await desk({ items: anOngoingMeeting().items.filter(({ kind }) => kind !== 'break') });
    const { keyboard } = tab.page;
    const answer = Promise.withResolvers<void>();
    await tab.page.route('**/commands', async (route) => {
      await answer.promise;
      await route.continue();
    });
    await tab.frame.getByRole('textbox', { name: 'Inledning' }).focus();
    await keyboard.press('Control+Alt+k');
    const field = tab.frame.getByRole('combobox', { name: 'Vem kom eller gick?' });
    await field.waitFor();
    await keyboard.type('ekdahl gick ca 11');
    await tab.frame.getByRole('option', { name: 'Mats Ekdahl, Bjuv, gick cirka kl. 11.00' }).waitFor();
    await keyboard.press('Enter');
    await keyboard.press('Alt+Enter');
    const next = tab.frame.locator('article [contenteditable]:focus');
    await next.waitFor();
    answer.resolve();
    await field.waitFor({ state: 'detached' });
    expect(await next.count()).toBe(1);
    await tab.close();
  });

  it('lead to the question who is here, and to the list of themselves', async () => {
    const tab = await desk({ attendanceConfirmed: false });
    const { keyboard } = tab.page;
    await tab.frame.getByText('Är alla anmälda på plats?').waitFor();
    await tab.frame.getByRole('textbox', { name: 'Inledning' }).focus();
    await keyboard.press('Control+Alt+a');
    await keyboard.press('Enter');
    await expect.poll(() => tab.api.state.commands.map(({ type }) => type)).toEqual(['ConfirmAttendance']);
    await tab.frame.getByText('Är alla anmälda på plats?').waitFor({ state: 'detached' });
    await keyboard.press('Control+Alt+h');
    await tab.frame.getByRole('dialog', { name: 'Kortkommandon i protokollet' }).waitFor();
    expect(await axe(tab.frame)).toEqual([]);
    await tab.close();
  });
});
