import { describe, expect, it } from 'vitest';
import { axe } from '../support/browser.ts';
import { card, edges, said, usePages } from './support/open-page.ts';

const { open, restage, stage, withCard } = usePages();

describe('the channel in the browser', () => {
  it('sends a typed command with the mention and shows the answer in the thread', async () => {
    const page = await open('anna');
    await page.getByLabel('Skriv till Rådslag').fill('dagordning <b>“å”</b>');
    await page.keyboard.press('Enter');
    await said(page, 'Du skrev: dagordning <b>“å”</b>');
    expect(stage().bot.heard[0]).toMatchObject({
      text: '<at>Rådslag</at> dagordning <b>“å”</b>',
      locale: 'sv-SE',
    });
    expect(await page.locator('.thread').count()).toBe(1);
  });

  it('draws cards with Markdown and never with HTML', async () => {
    await withCard();
    const page = await open('anna');
    await said(page, 'Kallelse:');
    expect(await card(page).locator('strong').textContent()).toBe('möte');
    expect(await card(page).locator('b').count()).toBe(0);
    expect(await card(page).textContent()).toContain('<b>nu</b>');
  });

  it('shows two windows each other’s replies and each their own', async () => {
    await withCard();
    const [anna, olle] = [await open('anna'), await open('olle')];
    await card(anna).getByLabel('Meddelande').fill('kommer');
    await card(olle).getByRole('button', { name: 'Visa mer' }).click();
    await card(olle).getByLabel('Meddelande').fill('halvskrivet');
    await card(anna).getByRole('button', { name: 'Deltar' }).click();
    await said(anna, 'Svar: 1. Ditt svar: kommer');
    await said(olle, 'Svar: 1. Ditt svar: –');
    expect(await card(olle).getByLabel('Meddelande').inputValue()).toBe('halvskrivet');
    expect(await olle.locator('input:focus').inputValue()).toBe('halvskrivet');
    expect(await card(olle).getByText('Mer att läsa').isVisible()).toBe(true);
    expect(await axe(olle, ['iframe'])).toEqual([]);
    await card(olle).getByRole('button', { name: 'Deltar' }).click();
    await said(olle, 'Svar: 2. Ditt svar: halvskrivet');
    await card(olle).getByText('Mer att läsa').waitFor({ state: 'hidden' });
    expect(await card(olle).getByLabel('Meddelande').inputValue()).toBe('');
  });

  it.each([390, 1280])(
    'opens at the top of its newest post, below the guide, at %i pixels',
    async (width) => {
      for (const text of ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju']) {
        await stage().simulator.client.sendMessage('olle', text, { mention: false });
      }
      await withCard();
      const page = await open('anna', { width });
      await said(page, 'Kallelse:');
      // The person's own view replaces the card while the page settles: looked at until all is in its place.
      const inPlace = async () => {
        const [guide, posts, head, attend] = await Promise.all(
          [
            page.locator('.guide'),
            page.locator('.scroll'),
            page.locator('.message-head').last(),
            card(page).getByRole('button', { name: 'Deltar' }),
          ].map(edges),
        );
        if (!guide || !posts || !head || !attend) return 'not drawn yet';
        if (guide.bottom > posts.top) return 'the guide covers the posts';
        if (head.top < posts.top) return 'the newest post begins above what is seen';
        return attend.bottom > posts.bottom ? 'its buttons are below what is seen' : 'in place';
      };
      await expect.poll(inPlace).toBe('in place');
    },
  );

  it('moves nobody away from what they read, but offers the new post', async () => {
    for (const text of ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju']) {
      await stage().simulator.client.sendMessage('olle', text, { mention: false });
    }
    const page = await open('anna');
    await said(page, 'sju');
    await page.locator('.scroll').evaluate((posts) => posts.scrollTo({ top: 0, behavior: 'instant' }));
    await withCard();
    const jump = page.getByRole('button', { name: 'Visa nytt inlägg' });
    await jump.click();
    await jump.waitFor({ state: 'hidden' });
    expect(await page.locator('article:focus').textContent()).toContain('Kallelse');
  });

  it('tells refusals and messages politely', async () => {
    await withCard();
    const page = await open('gustav');
    await card(page).getByRole('button', { name: 'Otillåtet' }).click();
    await page.getByRole('status').getByText('Du finns inte.').waitFor();
    await card(page).getByRole('button', { name: 'Hälsa' }).click();
    await page.getByRole('status').getByText('Hälsat').waitFor();
    expect(await page.locator('.notice').count()).toBe(1);
  });

  it('keeps what was written when the bot is away', async () => {
    await restage({ botEndpoint: () => 'http://127.0.0.1:1/nobody' });
    const page = await open('anna');
    await page.getByLabel('Skriv till Rådslag').fill('nästa');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Rådslag svarade inte').waitFor();
    expect(await page.getByLabel('Skriv till Rådslag').inputValue()).toBe('nästa');
  });
});

describe('a dialog', () => {
  it('asks for what is required, closes with Esc and gives the focus back', async () => {
    await withCard();
    const page = await open('anna');
    await card(page).getByRole('button', { name: 'Anmäl förhinder' }).click();
    const dialog = page.getByRole('dialog', { name: 'Anmäl förhinder' });
    await dialog.waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Skicka' }).click();
    await dialog.getByText('Ange ett skäl.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('.card :focus').textContent()).toBe('Anmäl förhinder');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Skäl').fill('resa');
    await dialog.getByRole('button', { name: 'Skicka' }).click();
    await said(page, /Ditt svar: förhinder \(resa\)/);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('the tab beside the channel', () => {
  it('is hosted with the real teams-js: person, token, language, theme and its changes', async () => {
    const page = await open('olle', { dark: true });
    const tab = page.frameLocator('iframe');
    await tab.getByText('/tab/ | Olle Ek | sv-se | true').waitFor();
    expect(await tab.locator('#theme').textContent()).toBe('dark');
    await page.getByText('Inställningar').click();
    await page.getByLabel('Utseende').selectOption('contrast');
    await tab.locator('#theme', { hasText: 'contrast' }).waitFor();
  });

  it('opens where a card leads', async () => {
    await withCard();
    const page = await open('anna', { width: 390 });
    await card(page).getByRole('link', { name: 'Öppna fliken' }).click();
    await page.frameLocator('iframe').getByText('/tab/m1 | Anna Åberg').waitFor();
    expect(await page.getByRole('button', { name: 'Flik', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await page.getByRole('button', { name: 'Kanal', exact: true }).click();
    await card(page).waitFor();
  });
});
