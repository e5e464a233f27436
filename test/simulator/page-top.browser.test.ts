import { describe, expect, it } from 'vitest';
import { axe } from '../support/browser.ts';
import { said, usePages } from './support/open-page.ts';

const { open, stage, withCard } = usePages();

describe('the top of the page', () => {
  it('changes person and tells each role what to press first, until it is put away', async () => {
    const page = await open('maja');
    await said(page, /Du är Maja Lind, sekretariatet/);
    await page.getByRole('button', { name: 'Jag är med' }).click();
    await page.getByLabel('Du är').selectOption('anna');
    await said(page, /Du är Anna Åberg, Åmynne/);
    await page.goto(`${stage().base}/?som=maja`);
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
    expect(stage().clock.instant()).toMatch(/^2018-04-20T06:30:/);
    await page.getByRole('button', { name: 'Riktig tid' }).click();
    await clock.getByText(String(new Date().getFullYear())).waitFor();
    expect(stage().clock.moved()).toBe(false);
  });

  it('folds the clock and the settings behind one button on a phone, and Esc folds them again', async () => {
    const page = await open('maja', { width: 390 });
    const [more, clock] = [page.getByRole('button', { name: /^Mer:/ }), page.locator('.clock summary')];
    expect(await page.getByLabel('Du är').isVisible()).toBe(true);
    expect(await clock.isVisible()).toBe(false);
    await more.click();
    await clock.click();
    await page.getByRole('button', { name: 'Till mötets start' }).click();
    await clock.getByText('fredag 19 februari 2027 kl. 08.30').waitFor();
    await page.keyboard.press('Escape');
    expect(await clock.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await clock.isVisible()).toBe(false);
    expect(await page.locator('button:focus').textContent()).toBe('Mer');
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
    await stage().simulator.client.sendMessage('olle', 'medan du var borta', { mention: false });
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
    await stage().simulator.client.sendMessage('olle', 'hjälp');
    const page = await open('anna', { width, stored: { 'radslag.theme': theme } });
    await said(page, 'Du skrev: hjälp');
    await said(page, /Ditt svar/);
    expect(await axe(page, ['iframe'])).toEqual([]);
    if (width < 900) await page.getByRole('button', { name: /^Mer:/ }).click();
    await page.locator('.clock summary').click();
    expect(await axe(page, ['iframe'])).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Inställningar').click();
    expect(await axe(page, ['iframe'])).toEqual([]);
    const sideways = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect(sideways).toBe(false);
  });
});
