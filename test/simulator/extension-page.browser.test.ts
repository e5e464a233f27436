import { describe, expect, it } from 'vitest';
import { axe } from '../support/browser.ts';
import { said, usePages } from './support/open-page.ts';

const { open, stage } = usePages();

describe('inserting from the app beside the box one writes in', () => {
  it.each(['light', 'dark', 'contrast'])('can be used and read in %s', async (theme) => {
    const page = await open('anna', { width: 390, stored: { 'radslag.theme': theme } });
    await page.getByRole('button', { name: 'Infoga från Rådslag' }).click();
    await said(page, 'Träffar: 1');
    expect(await axe(page)).toEqual([]);
  });

  it('asks as one types, puts the chosen card into the thread one replies in, and gives the caret back', async () => {
    await stage().simulator.client.sendMessage('olle', 'vad beslöt vi?', { mention: false });
    const page = await open('anna');
    await page.getByRole('button', { name: 'Svara Olle Ek' }).click();
    await page.getByRole('button', { name: 'Infoga från Rådslag' }).click();
    await page.keyboard.type('vatten');
    await page.getByRole('button', { name: 'vatten var det stod' }).click();
    await said(page, 'Kort: vatten');
    await expect.poll(() => page.locator('.replies .card', { hasText: 'Kort: vatten' }).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compose-field');
    expect(await page.getByText('Du svarar Olle Ek.').isVisible()).toBe(false);
  });

  it('shows the bot’s words when nothing was found, and leaves the thread as it was when it is closed', async () => {
    await stage().simulator.client.sendMessage('olle', 'hej', { mention: false });
    const page = await open('anna');
    await page.getByRole('button', { name: 'Svara Olle Ek' }).click();
    await page.getByRole('button', { name: 'Infoga från Rådslag' }).click();
    await page.getByRole('button', { name: 'Uppdrag' }).click();
    await page.getByText('Namn').waitFor();
    await page.keyboard.type('inget');
    await page.getByRole('dialog').getByRole('status').getByText('Inget hittades.').waitFor();
    // As in every search field, the first Esc empties it.
    await page.keyboard.press('Escape');
    await said(page, 'Träffar: 1');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await said(page, 'Du svarar Olle Ek.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compose-field');
  });
});

describe('the menu of a message', () => {
  it('is gone through by keys, closes by Esc, and gives the focus back after its dialog', async () => {
    await stage().simulator.client.sendMessage('olle', 'kommer 10.40', { mention: false });
    const page = await open('maja');
    const opener = page.getByRole('button', { name: 'Mer om inlägget från Olle Ek' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const items = page.getByRole('menuitem');
    expect(await items.allTextContents()).toEqual(['Gör till beslut', 'Registrera som svar']);
    expect(await axe(page, ['iframe'])).toEqual([]);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Gör till beslut');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Registrera som svar');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Gör till beslut');
    await page.keyboard.press('Escape');
    expect([await items.count(), await focused()]).toEqual([0, '…']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Gör till beslut' });
    await dialog.getByLabel('Skäl').fill('resa');
    await dialog.getByRole('button', { name: 'Skicka' }).click();
    await dialog.getByText('Mottaget: resa').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('…');
  });
});
