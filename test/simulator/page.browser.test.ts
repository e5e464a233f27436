import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { buildSimulatorPage } from './support/built-page.ts';
import { createFakeTab } from './support/fake-tab.ts';
import type { Stage } from './support/stage.ts';
import { openStage } from './support/stage.ts';

let browser: Browser;
let pageDir: string;
let stage: Stage;
let faults: string[];

beforeAll(async () => {
  pageDir = await buildSimulatorPage();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(pageDir, { recursive: true, force: true });
});
beforeEach(async () => {
  faults = [];
  stage = await openStage({ pageDir });
  stage.app.use(createFakeTab());
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await stage.close();
  if (faults.length > 0) throw new Error(`The page's console: ${faults.join('; ')}`);
});

/** A window of its own as this person, in light colours and Swedish unless told otherwise. */
async function open(
  som: string,
  options: {
    readonly width?: number;
    readonly dark?: boolean;
    readonly stored?: Record<string, string>;
  } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
    colorScheme: options.dark ? 'dark' : 'light',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // teams-js asks Microsoft for a list of hosts and does without it where there is no network.
    const ours = message.location().url.startsWith(stage.base);
    if (message.type() === 'error' && ours) faults.push(message.text());
  });
  await page.addInitScript((stored) => {
    for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value);
  }, options.stored ?? {});
  await page.goto(`${stage.base}/?som=${som}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
const withCard = async (): Promise<void> => {
  await stage.bot.post(stage.simulator.serviceUrl());
};
const card = (page: Page) => page.locator('.card:not([hidden])').first();
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

describe('the channel in the browser', () => {
  it('sends a typed command with the mention and shows the answer in the thread', async () => {
    const page = await open('anna');
    await page.getByLabel('Skriv till Rådslag').fill('dagordning <b>“å”</b>');
    await page.keyboard.press('Enter');
    await said(page, 'Du skrev: dagordning <b>“å”</b>');
    expect(stage.bot.heard[0]).toMatchObject({
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

  it('moves nobody away from what they read, but offers the new post', async () => {
    for (const text of ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju']) {
      await stage.simulator.client.sendMessage('olle', text, { mention: false });
    }
    const page = await open('anna');
    await said(page, 'sju');
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
    const away = await openStage({ pageDir, botEndpoint: () => 'http://127.0.0.1:1/nobody' });
    away.app.use(createFakeTab());
    const before = stage;
    stage = away;
    const page = await open('anna');
    await page.getByLabel('Skriv till Rådslag').fill('nästa');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Rådslag svarade inte').waitFor();
    expect(await page.getByLabel('Skriv till Rådslag').inputValue()).toBe('nästa');
    await page.context().close();
    await away.close();
    stage = before;
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

describe('the top of the page', () => {
  it('changes person and tells each role what to press first, until it is put away', async () => {
    const page = await open('maja');
    await said(page, /Du är Maja Lind, sekretariatet/);
    await page.getByRole('button', { name: 'Jag är med' }).click();
    await page.getByLabel('Du är').selectOption('anna');
    await said(page, /Du är Anna Åberg, Åmynne/);
    await page.goto(`${stage.base}/?som=maja`);
    await page.getByRole('button', { name: 'Kom igång' }).waitFor();
    expect(await page.getByText('Du är Maja Lind, sekretariatet').isVisible()).toBe(false);
  });

  it('moves the clock to the meeting, to a chosen moment, and back', async () => {
    const page = await open('maja');
    const clock = page.locator('.clock summary');
    await clock.click();
    await page.getByRole('button', { name: 'Till mötets start' }).click();
    await clock.getByText('fredag 19 februari 2027 kl. 08.30').waitFor();
    await page.getByRole('button', { name: '+1 timme' }).click();
    await clock.getByText('kl. 09.30').waitFor();
    await page.getByLabel('Datum och tid').fill('2018-04-20T08:30');
    await page.getByRole('button', { name: 'Ställ klockan' }).click();
    await clock.getByText('fredag 20 april 2018 kl. 08.30').waitFor();
    expect(stage.clock.instant()).toMatch(/^2018-04-20T06:30:/);
    await page.getByRole('button', { name: 'Riktig tid' }).click();
    await clock.getByText(String(new Date().getFullYear())).waitFor();
    expect(stage.clock.moved()).toBe(false);
  });

  it('lets go of its connection while it is hidden and catches up when it is seen again', async () => {
    const page = await open('anna');
    await page.locator('.empty').waitFor();
    const pretend = (state: string): Promise<unknown> =>
      page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${state}, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))`);
    const ended = page.waitForEvent('requestfailed', (request) => request.url().includes('/feed'));
    await pretend('true');
    await ended;
    await stage.simulator.client.sendMessage('olle', 'medan du var borta', { mention: false });
    await pretend('false');
    await said(page, 'medan du var borta');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('speaks English when asked', async () => {
    const page = await open('anna', { stored: { 'radslag.language': 'en' } });
    await page.getByRole('heading', { name: 'The Rådslag tab' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.frameLocator('iframe').getByText('| en-gb |').waitFor();
  });
});

describe('accessibility', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['contrast', 1280],
    ['light', 390],
  ])('axe finds nothing wrong in %s at %i pixels', async (theme, width) => {
    await withCard();
    await stage.simulator.client.sendMessage('olle', 'hjälp');
    const page = await open('anna', { width, stored: { 'radslag.theme': theme } });
    await said(page, 'Du skrev: hjälp');
    await said(page, /Ditt svar/);
    expect(await axe(page, ['iframe'])).toEqual([]);
    await page.locator('.clock summary').click();
    expect(await axe(page, ['iframe'])).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Inställningar').click();
    expect(await axe(page, ['iframe'])).toEqual([]);
    const sideways = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect(sideways).toBe(false);
  });
});
