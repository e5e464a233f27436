import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { faultsOf, openWindow } from '../support/demo-window.ts';
import type { DemoWindow } from '../support/demo-window.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

/**
 * The demo as a first visitor lives it, pressing what a person presses: issue the notice, reply as a director in a
 * second window, hold the meeting, write, post, close, agree, read. Nothing on the way may fail axe.
 */
describe('the demo', () => {
  let browser: Browser;
  let product: ProductUnderTest;
  let secretary: DemoWindow;
  let director: DemoWindow;

  beforeAll(async () => {
    browser = await launchBrowser();
    product = await productUnderTest();
    secretary = await openWindow(browser, product.url, 'maja', { width: 1400, height: 950 });
    director = await openWindow(browser, product.url, 'freja', { width: 390, height: 844 });
  });
  afterAll(async () => {
    await browser.close();
    await product.end();
  });

  it('tells a first visitor what to press first', async () => {
    await secretary.page.getByText('Så här kommer du igång').waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
    expect(await faultsOf(director)).toEqual([]);
  });

  it('posts the notice from the tab into the channel', async () => {
    const { tab, page } = secretary;
    await tab.getByRole('link', { name: 'Kommundirektörsmöte', exact: true }).click();
    await tab.getByRole('button', { name: 'Publicera kallelsen' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Publicera kallelsen' }).click();
    await page.getByRole('heading', { name: /^Kallelse: Kommundirektörsmöte fredag/ }).waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
  });

  it('takes a director’s reply with one tap and shows it to the other window', async () => {
    await director.page.getByRole('button', { name: 'Deltar del av mötet', exact: true }).click();
    await director.page.getByText('Ditt svar är registrerat: du deltar del av mötet.').waitFor();
    await director.page.getByLabel('Från klockan').fill('10:40');
    await director.page.getByRole('button', { name: 'Spara', exact: true }).click();
    await director.page.getByText('Ditt svar är registrerat: du deltar från kl. 10.40.').waitFor();
    await secretary.page.getByText('Svar: 1 deltar, 0 förhinder, 10 har inte svarat.').waitFor();
    await secretary.tab.getByRole('link', { name: 'Närvaro', exact: true }).click();
    await secretary.tab.getByText('Deltar från kl. 10.40').waitFor();
    expect(await faultsOf(director)).toEqual([]);
    expect(await faultsOf(secretary)).toEqual([]);
  });

  it('lets the chair reply by typing, and says what it did', async () => {
    const chair = await openWindow(browser, product.url, 'disa', { width: 1000, height: 800 });
    await chair.page.getByRole('textbox').first().fill('närvaro ja');
    await chair.page.getByRole('button', { name: 'Skicka' }).click();
    await chair.page.getByText('Ditt svar är registrerat: du deltar.').first().waitFor();
    await secretary.page.getByText('Svar: 2 deltar, 0 förhinder, 9 har inte svarat.').waitFor();
    expect(await faultsOf(chair)).toEqual([]);
    await chair.page.close();
  });

  it('starts the meeting and confirms attendance in one tap', async () => {
    const { tab, page } = secretary;
    await tab.getByRole('link', { name: 'Protokoll', exact: true }).click();
    await tab.getByRole('button', { name: 'Starta mötet' }).click();
    await tab.getByRole('link', { name: 'Närvaro', exact: true }).click();
    await tab.getByRole('button', { name: 'Ja, alla' }).click();
    await tab.getByText('Närvaron är bekräftad').first().waitFor();
    await page.getByText('Pågår', { exact: false }).first().waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
  });

  it('writes text and clauses, and shows decisions in the channel only when they are posted', async () => {
    const { tab, page } = secretary;
    await tab.getByRole('link', { name: 'Protokoll', exact: true }).click();
    await tab.getByRole('button', { name: 'Nästa ärende' }).click();
    await tab.getByRole('textbox', { name: /^Text: Gemensam plan/ }).click();
    await page.keyboard.type('Ärendet föredrogs av Ebbe & Hedda <muntligt> *kort*.');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('att godkänna planen för "laddplatser" i ~alla~ kommuner.');
    await page.keyboard.press('Enter');
    await tab.getByText('att godkänna planen för "laddplatser" i ~alla~ kommuner.').waitFor();
    await product.settle();
    expect(await page.getByText('godkänna planen').count()).toBe(0);
    await tab.getByRole('button', { name: /^Publicera i kanalen: Gemensam plan/ }).click();
    await page.getByText('godkänna planen för "laddplatser" i ~alla~ kommuner.').waitFor();
    await page.getByText('Preliminärt: protokollet är inte avstämt.').first().waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
  });

  it('shows the director the protocol as it grows, without a reload', async () => {
    const { page, tab } = director;
    await page.getByRole('link', { name: 'Öppna i fliken' }).last().click();
    await tab.getByRole('link', { name: 'Protokoll', exact: true }).click();
    await tab.getByText('att godkänna planen').waitFor();
    await secretary.tab
      .getByRole('textbox', { name: /^Ny att-sats: Gemensam plan/ })
      .fill('följa upp planen i höst.');
    await secretary.page.keyboard.press('Enter');
    await tab.getByText('samt att följa upp planen i höst.').waitFor();
    expect(await faultsOf(director)).toEqual([]);
  });

  it('closes with one choice for what was not dealt with, agrees, and opens the archived protocol', async () => {
    const { tab, page } = secretary;
    await tab.getByRole('button', { name: 'Avsluta mötet' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }).click();
    await tab.getByRole('button', { name: 'Låt alla stå kvar i protokollet' }).click();
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    await tab.getByRole('heading', { name: 'Avstämning' }).waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
    await tab.getByLabel('Avstämt med', { exact: true }).fill('Disa Modellqvist');
    await page.keyboard.press('Enter');
    await tab.getByText('Avstämt med').first().waitFor();
    await tab.getByRole('button', { name: 'Fastställ protokollet' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Fastställ protokollet' }).click();
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    await tab.getByText('Arkiverade filer').waitFor();
    const printed = tab.frameLocator('iframe');
    await printed.getByText('Ärendet föredrogs av Ebbe & Hedda <muntligt> *kort*.').waitFor();
    await printed
      .getByText(/protokoll \d+\/\d{4}/)
      .first()
      .waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
  });

  it('has cost the channel at most four posts for the meeting', () => {
    // Before it: the welcome, the protocol of the earlier meeting, and the question that is out.
    expect(product.simulator.channel.botPosts().length - 3).toBeLessThanOrEqual(4);
  });
});
