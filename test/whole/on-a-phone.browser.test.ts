import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingListView } from '../../src/contract/views.ts';
import { launchBrowser } from '../support/browser.ts';
import type { ByThumb } from '../support/by-thumb.browser.ts';
import { byThumb } from '../support/by-thumb.browser.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

/** A whole meeting on two phones: one runs and writes it, the other belongs to a director who comes late. */
describe('a meeting on a phone', () => {
  let browser: Browser;
  let product: ProductUnderTest;
  let secretary: ByThumb;
  let director: ByThumb;
  let day: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    product = await productUnderTest();
    const { coming } = await product.as('maja').get<MeetingListView>('/meetings');
    day = coming[0]?.date ?? '';
    secretary = await byThumb(browser, product.url, 'maja');
    director = await byThumb(browser, product.url, 'klas-ake');
  });
  afterAll(async () => {
    await browser.close();
    await product.end();
  });

  it('is called from one phone, and its notice is on the other', async () => {
    const { page, tab, tap } = secretary;
    await tap(page.getByRole('button', { name: 'Flik' }));
    await tap(tab.getByRole('link', { name: 'Kommundirektörsmöte', exact: true }));
    await tap(tab.getByRole('button', { name: 'Publicera kallelsen' }));
    await tap(tab.getByRole('dialog').getByRole('button', { name: 'Publicera kallelsen' }));
    await director.page.getByRole('heading', { name: /^Kallelse: Kommundirektörsmöte/ }).waitFor();
    expect(await secretary.wrong()).toEqual([]);
    expect(await director.wrong()).toEqual([]);
  });

  it('takes the reply of one who comes late, and opens the agenda from the card', async () => {
    const { page, tab, tap } = director;
    await tap(page.getByRole('button', { name: 'Deltar del av mötet', exact: true }));
    await page.getByLabel('Från klockan').fill('09:30');
    expect(await director.wrong()).toEqual([]);
    await tap(page.getByRole('button', { name: 'Spara', exact: true }));
    await page.getByText('Ditt svar är registrerat: du deltar från kl. 09.30.').waitFor();
    await tap(page.getByRole('link', { name: 'Öppna i fliken' }).last());
    await tap(tab.getByRole('link', { name: 'Dagordning', exact: true }));
    await tab.getByText('Gemensam övning i krisledning').first().waitFor();
    expect(await director.wrong()).toEqual([]);
    await tap(tab.getByRole('link', { name: 'Läget', exact: true }));
    await tab.getByRole('heading', { name: 'Först på dagordningen' }).waitFor();
    expect(await director.wrong()).toEqual([]);
  });

  it('is started, and who is there confirmed, with a thumb', async () => {
    const { tab, tap } = secretary;
    await product.simulator.clock.moveTo(`${day}T07:30:00Z`);
    await tap(tab.getByRole('link', { name: 'Protokoll', exact: true }));
    await tap(tab.getByRole('button', { name: 'Starta mötet' }));
    await tap(tab.getByRole('button', { name: 'Ja, alla' }));
    await tab.getByRole('button', { name: 'Ja, alla' }).waitFor({ state: 'detached' });
    expect(await secretary.wrong()).toEqual([]);
    await director.tab.getByText('Mötet har börjat').waitFor();
    expect(await director.wrong()).toEqual([]);
  });

  it('has its first item written and decided while the director is on the way', async () => {
    const { tab, tap, page } = secretary;
    await tap(tab.getByRole('button', { name: 'Nästa ärende' }));
    await tab.getByText(/^Nu: Välkommen och incheckning/).waitFor();
    await tap(tab.getByRole('button', { name: 'Nästa ärende' }));
    await tab.getByText(/^Nu: 1. Översyn av samarbetsavtalet/).waitFor();
    await tap(tab.getByRole('textbox', { name: /^Text: Översyn/ }));
    await page.keyboard.type('Avtalet gicks igenom.');
    await tap(tab.getByRole('textbox', { name: /^Ny att-sats: Översyn/ }));
    await page.keyboard.type('förlänga avtalet ett år.');
    await page.keyboard.press('Enter');
    await tab.getByText('att förlänga avtalet ett år.').waitFor();
    await tap(tab.getByRole('button', { name: /^Publicera i kanalen: Översyn/ }));
    expect(await secretary.wrong()).toEqual([]);
    const there = director.tab;
    await there.getByRole('heading', { name: 'Detta kan du ha missat' }).waitFor();
    await director.tap(there.getByText(/^Okänt om du var med i/));
    await there.getByText('att förlänga avtalet ett år.').waitFor();
    expect(await director.wrong()).toEqual([]);
  });

  it('tells the director who comes what was missed, what is on and what is next', async () => {
    const { tab, tap } = secretary;
    await product.simulator.clock.moveTo(`${day}T08:31:00Z`);
    await tap(tab.getByRole('button', { name: 'Nästa ärende' }));
    await tap(tab.getByRole('button', { name: 'Kom / gick' }));
    await secretary.page.keyboard.type('klas');
    await tap(tab.getByRole('option').first());
    await tab.getByText(/^Registrerat: Klas-Åke Diktensson, Ängelholm, kom/).waitFor();
    expect(await secretary.wrong()).toEqual([]);
    await director.tab.getByText('Detta missade du').waitFor();
    await director.tab.getByText('Du är antecknad som närvarande').waitFor();
    await director.tab.getByText('Du var inte med.').first().waitFor();
    expect(await director.wrong()).toEqual([]);
  });

  it('shows the director a decision once it is posted, and takes the answer to a task', async () => {
    await secretary.tab
      .getByRole('textbox', { name: /^Ny att-sats: Gemensam plan/ })
      .fill('godkänna planen till september.');
    await secretary.page.keyboard.press('Enter');
    await secretary.tap(secretary.tab.getByRole('button', { name: /^Publicera i kanalen: Gemensam plan/ }));
    const { tab, tap } = director;
    await tab.getByRole('heading', { name: 'Senaste besluten' }).waitFor();
    await tab.getByText('godkänna planen till september.').waitFor();
    const tasks = tab.getByRole('region', { name: 'Dina uppdrag' });
    await tap(tasks.getByRole('button', { name: 'Klart' }).first());
    await tab.getByText('Registrerat: klart.').waitFor();
    expect(await director.wrong()).toEqual([]);
    await tap(tab.getByRole('link', { name: 'Alla beslut' }));
    await tab.getByText('Preliminärt', { exact: true }).first().waitFor();
    expect(await director.wrong()).toEqual([]);
  });

  it('is closed, and its draft sent for review', async () => {
    const { tab, tap } = secretary;
    await tap(tab.getByRole('button', { name: 'Avsluta mötet' }));
    await tab.getByRole('dialog').waitFor();
    expect(await secretary.wrong()).toEqual([]);
    await tap(tab.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }));
    await tap(tab.getByRole('button', { name: 'Låt alla stå kvar i protokollet' }));
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    await tap(tab.getByRole('button', { name: 'Skicka för avstämning' }));
    const form = tab.getByRole('form', { name: 'Skicka för avstämning' });
    await tap(form.getByText('Visa fler i gruppen'));
    await tap(form.getByRole('checkbox', { name: /^Klas-Åke/ }));
    expect(await secretary.wrong()).toEqual([]);
    await tap(form.getByRole('button', { name: 'Skicka för avstämning' }));
    await form.waitFor({ state: 'detached' });
    expect(await secretary.wrong()).toEqual([]);
  });

  it('is reviewed: one other wording, and no comment on the rest', async () => {
    const { page, tab, tap } = director;
    await tap(page.getByRole('button', { name: 'Kanal' }));
    await page.getByText('Utkast till protokoll för avstämning').first().waitFor();
    expect(await director.wrong()).toEqual([]);
    await tap(page.getByRole('link', { name: 'Läs utkastet' }).last());
    await tap(tab.getByRole('button', { name: /^Föreslå ändring: .*Gemensam plan/ }));
    await tab.getByRole('textbox', { name: 'Att-sats 1' }).fill('godkänna planen till oktober.');
    expect(await director.wrong()).toEqual([]);
    await tap(tab.getByRole('button', { name: 'Skicka förslaget' }));
    await tab.getByText('Väntar på svar').waitFor();
    await tap(tab.getByRole('button', { name: /^Inga synpunkter på resten/ }));
    await tab.getByText(/^Du har tagit ställning till hela utkastet/).waitFor();
    expect(await director.wrong()).toEqual([]);
  });

  it('is mended as proposed, agreed, and read', async () => {
    const { tab, tap } = secretary;
    await tap(tab.getByRole('link', { name: 'Öppna avstämningen' }));
    await tap(tab.getByRole('button', { name: /^Godta förslaget av Klas-Åke/ }));
    await tab.getByText('Förslaget är infört i utkastet.').waitFor();
    expect(await secretary.wrong()).toEqual([]);
    await tap(tab.getByRole('button', { name: 'Avsluta avstämningen' }));
    await tap(tab.getByRole('dialog').getByRole('button', { name: 'Avsluta avstämningen' }));
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    await tap(tab.getByRole('link', { name: 'Protokoll', exact: true }));
    await tap(tab.getByRole('button', { name: 'Fastställ protokollet' }));
    await tap(tab.getByRole('dialog').getByRole('button', { name: 'Fastställ protokollet' }));
    await tab.getByText('Arkiverade filer').waitFor();
    expect(await secretary.wrong()).toEqual([]);
    await director.tap(director.tab.getByRole('link', { name: 'Protokoll', exact: true }));
    const printed = director.tab.frameLocator('iframe');
    await printed.getByText('godkänna planen till oktober.').first().waitFor();
    expect(await director.wrong()).toEqual([]);
  });
});
