import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreeMeeting, decidedMeeting } from '../support/agreed-meeting.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { DIRECTOR, READER, SECRETARY } from '../support/server-people.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

describe('the municipality matrix in the tab, over the real server (N1)', () => {
  let browser: Browser;
  let tab: ServedTab;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
    await decidedMeeting(tab.server, 'matrix-one', '2027-02-09', [
      'samtliga kommuner ska utse en kontaktperson',
      'uppdra åt Kommun 3 att ta fram en mall',
      'notera rapporten',
    ]);
    await agreeMeeting(tab.server, 'matrix-one');
    await tab.server.meeting('matrix-two', { details: { date: '2027-03-19' } });
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });

  it('is reached from the register, acknowledged in one press, and answered in place', async () => {
    const open = await tab.open(DIRECTOR, 'register');
    const { frame } = open;
    await frame.getByRole('link', { name: 'Kommunmatris' }).click();
    await frame.getByRole('heading', { name: 'Kommun 3: att svara på' }).waitFor();
    await frame.getByRole('button', { name: 'Kvittera alla' }).click();
    await frame.getByText('1 av 5 kommuner har kvitterat.').first().waitFor();
    await frame.getByRole('button', { name: 'Allt är kvitterat' }).waitFor();
    await frame.getByRole('button', { name: /^Ändra svaret på beslut 2/ }).click();
    const form = frame.getByRole('form', { name: 'Kommun 3, beslut 2' });
    await form.getByLabel('Läge').selectOption({ label: 'Genomfört' });
    await form.getByLabel('Lokal ansvarig').fill('Eva Ros');
    await form.getByLabel('Diarienummer').fill('KS 2027/12');
    await form.getByRole('button', { name: 'Spara' }).click();
    await form.waitFor({ state: 'detached' });
    await frame.getByText('ansvarig Eva Ros · dnr KS 2027/12').waitFor();
    const cell = frame.getByRole('button', { name: 'Kommun 3, beslut 2: Genomfört' });
    await cell.and(frame.locator(':visible')).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByText(/Kvitterat av Arvid Lindqvist/).waitFor();
    expect(await axe(frame)).toEqual([]);
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    expect(open.faults).toEqual([]);
    await open.close();
  });

  it('is a table whose rows are decisions and whose columns are municipalities, one`s own first', async () => {
    const open = await tab.open(DIRECTOR, 'uptake');
    const table = open.frame.getByRole('table');
    await table.waitFor();
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(heads).toEqual(['Beslut', 'Kommun 3', 'Kommun 2', 'Kommun 4', 'Kommun 5', 'Sekretariatet']);
    expect(await table.getByRole('rowheader').allTextContents()).toEqual([
      '1. att samtliga kommuner ska utse en kontaktperson',
      '2. att uppdra åt Kommun 3 att ta fram en mall',
    ]);
    await open.frame.getByLabel('Bara det som inte är avslutat').check();
    await open.frame
      .getByText('2. att uppdra åt Kommun 3 att ta fram en mall')
      .first()
      .waitFor({ state: 'hidden' });
    await open.frame.getByLabel('Kommun', { exact: true }).selectOption('Kommun 4');
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Beslut', 'Kommun 4']);
    const saving = open.page.waitForEvent('download');
    await open.frame.getByRole('button', { name: 'Hämta som tabell (CSV)' }).click();
    expect((await saving).suggestedFilename()).toBe('kommunmatris.csv');
    await open.close();
  });

  it('is answered by the secretariat for others, which is told, and chosen by it alone', async () => {
    const open = await tab.open(SECRETARY, 'uptake/matrix-one');
    const { frame } = open;
    await frame
      .getByRole('button', { name: 'Kommun 4, beslut 1: Inget svar' })
      .and(frame.locator(':visible'))
      .click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByLabel('Läge').selectOption({ label: 'Pågår' });
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.waitFor({ state: 'detached' });
    await frame
      .getByRole('button', { name: 'Kommun 4, beslut 1: Pågår' })
      .and(frame.locator(':visible'))
      .click();
    await dialog.getByText(/^svar av Sara Lindqvist/).waitFor();
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await frame.getByRole('button', { name: /^Välj beslut från/ }).click();
    await dialog.getByLabel('3. att notera rapporten').selectOption({ label: 'Alla kommuner' });
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await frame.getByRole('rowheader', { name: '3. att notera rapporten' }).waitFor();
    await open.close();
    const reader = await tab.open(READER, 'uptake');
    await reader.frame.getByRole('table').waitFor();
    expect(await reader.frame.getByRole('button', { name: /^Välj beslut|^Kvittera/ }).count()).toBe(0);
    await reader.close();
  });

  it('is a list of municipalities for each decision on a phone', async () => {
    const open = await tab.open(DIRECTOR, 'uptake', { width: 390, touch: true });
    const { frame } = open;
    await frame
      .getByRole('heading', { name: '1. att samtliga kommuner ska utse en kontaktperson' })
      .waitFor();
    expect(await frame.getByRole('table').count()).toBe(0);
    expect(await axe(frame)).toEqual([]);
    await open.close();
  });

  it('is summed up at the next meeting and entered in its protocol with one press', async () => {
    const open = await tab.open(SECRETARY, 'meetings/matrix-two/agenda');
    const { frame } = open;
    await frame.getByText(/Besluten från Kommundirektörsmöte 9 februari 2027: Ingen av 5 kommuner/).waitFor();
    await frame.getByRole('button', { name: 'För in i protokollet' }).click();
    await frame.getByRole('link', { name: 'Införd i protokollet' }).waitFor();
    await frame.getByText('Uppföljning av beslut från mötet den 9 februari 2027').first().waitFor();
    expect(open.faults).toEqual([]);
    await open.close();
    const decided = await tab.open(DIRECTOR, 'meetings/matrix-one/decisions');
    await decided.frame.getByRole('link', { name: 'Öppna kommunmatrisen' }).click();
    await decided.frame.getByRole('link', { name: 'Visa alla möten' }).waitFor();
    await decided.close();
  });
});
