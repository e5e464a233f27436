import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import type { DemoWindow } from '../support/demo-window.ts';
import { faultsOf, openWindow } from '../support/demo-window.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

/** The message extension as people meet it beside the box they write in, and in the menu of a message. */
describe('the message extension in the demo', () => {
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

  it('finds a decision as one types, by keyboard alone, and inserts it for everybody', async () => {
    const { page } = director;
    await page.getByRole('button', { name: 'Infoga från Rådslag' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Infoga från Rådslag' });
    await dialog.getByText(/^Träffar: \d+$/).waitFor();
    expect(await faultsOf(director)).toEqual([]);
    await page.keyboard.type('vatten');
    await dialog
      .getByText(/vatten/i)
      .first()
      .waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const open = secretary.page
      .locator('.message:not(.by-bot) .card')
      .getByRole('link', { name: 'Öppna i Rådslag' });
    await open.waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compose-field');
    await open.click();
    await secretary.tab
      .getByText(/vatten/i)
      .first()
      .waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
  });

  it('says in words that nothing was found, and keeps the other searches at hand', async () => {
    const { page } = director;
    await page.getByRole('button', { name: 'Infoga från Rådslag' }).click();
    const dialog = page.getByRole('dialog', { name: 'Infoga från Rådslag' });
    await dialog.getByLabel('Sök', { exact: true }).fill('qqq');
    await dialog.getByText('Inget hittades för ”qqq”.', { exact: false }).waitFor();
    await dialog.getByLabel('Sök', { exact: true }).fill('');
    await dialog.getByRole('button', { name: 'Uppdrag', exact: true }).click();
    await dialog.getByText(/^Träffar: \d+$/).waitFor();
    expect(await faultsOf(director)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('registers “kommer 10.40” from the menu of the message, for its writer', async () => {
    await secretary.tab.getByRole('link', { name: 'Möten', exact: true }).first().click();
    await secretary.tab.getByRole('link', { name: 'Kommundirektörsmöte', exact: true }).first().click();
    await secretary.tab.getByRole('button', { name: 'Publicera kallelsen' }).click();
    await secretary.tab.getByRole('dialog').getByRole('button', { name: 'Publicera kallelsen' }).click();
    await director.page.getByLabel('Nämn @Rådslag').uncheck();
    await director.page.getByLabel('Skriv till Rådslag').fill('kommer 10.40');
    await director.page.keyboard.press('Enter');
    const message = secretary.page.locator('.message').filter({ hasText: 'kommer 10.40' });
    await message.waitFor();
    await message.getByRole('button', { name: /^Mer om inlägget från/ }).focus();
    await secretary.page.keyboard.press('Enter');
    expect(await faultsOf(secretary)).toEqual([]);
    await secretary.page.keyboard.press('ArrowUp');
    await secretary.page.keyboard.press('Enter');
    const dialog = secretary.page.getByRole('dialog', { name: 'Registrera som svar' });
    await dialog.getByText('kommer 10.40').waitFor();
    expect(await dialog.getByLabel('Från klockan').inputValue()).toBe('10:40');
    expect(await faultsOf(secretary)).toEqual([]);
    await dialog.getByRole('button', { name: 'Registrera svaret' }).click();
    await dialog.getByText('deltar från kl. 10.40').waitFor();
    await dialog.getByRole('button', { name: 'Stäng', exact: true }).last().click();
    await director.page.getByText('Svaret registrerades av sekretariatet.').waitFor();
  });

  it('shows a card for a link to a decision that somebody pastes', async () => {
    const { items } = await product
      .as('maja')
      .get<{ items: readonly { itemId: string; title: string }[] }>(`/meetings/${await comingMeeting()}`);
    const [item] = items;
    const link = `${product.url}/tab/meetings/${await comingMeeting()}#item-${item?.itemId}`;
    await director.page.getByLabel('Skriv till Rådslag').fill(`Se ${link}`);
    await director.page.keyboard.press('Enter');
    const card = secretary.page.locator('.message', { hasText: `Se ${link}` }).locator('.card');
    await card.getByText(item?.title ?? '', { exact: false }).waitFor();
    expect(await faultsOf(secretary)).toEqual([]);
  });

  async function comingMeeting(): Promise<string> {
    const { coming } = await product
      .as('maja')
      .get<{ coming: readonly { meetingId: string }[] }>('/meetings');
    return coming[0]?.meetingId ?? '';
  }
});
