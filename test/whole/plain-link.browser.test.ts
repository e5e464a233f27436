import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

/** A director taps the plain link of a mail on a phone, outside Teams, with everything of the product behind it. */
describe('the plain link', () => {
  let browser: Browser;
  let product: ProductUnderTest;
  let phone: BrowserContext;
  let page: Page;
  let meetingId: string;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    product = await productUnderTest();
    const { coming } = await product.as('maja').get<{ coming: { meetingId: string }[] }>('/meetings');
    meetingId = coming[0]?.meetingId ?? '';
    await product.as('maja').command(meetingId, { type: 'PostNotice', data: {} });
    phone = await openPhone(browser);
    page = await newPage(phone, faults);
  });
  afterAll(async () => {
    await browser.close();
    await product.end();
  });

  const address = () => `${product.url}/tab/meetings/${meetingId}/reply`;

  it('leads to a page that says what this is, and shows nothing of the group', async () => {
    await page.goto(address());
    await page.getByRole('heading', { name: 'Logga in i Rådslag' }).waitFor();
    expect(await page.getByText('Kommundirektörsmöte').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });

  it('comes back from the sign-in to the very address that was opened', async () => {
    await page.getByRole('button', { name: 'Logga in' }).click();
    await page.getByRole('heading', { name: 'Logga in i demon' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /Freja/ }).click();
    await page.getByRole('heading', { name: /^Kommundirektörsmöte/ }).waitFor();
    expect(page.url()).toBe(address());
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toMatch(
      /eyJ|verifier/,
    );
  });

  it('takes a reply, and another one instead', async () => {
    await page.getByText('Svara senast').first().waitFor();
    const mine = page.getByRole('region', { name: 'Ditt svar' });
    await mine.getByRole('button', { name: 'Deltar', exact: true }).click();
    await mine.getByText('Ditt svar är registrerat: du deltar.').waitFor();
    await mine.getByRole('button', { name: 'Ändra svar' }).click();
    await mine.getByRole('button', { name: 'Deltar via Teams' }).click();
    await mine.getByText('du deltar via Teams').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('leads on to the agenda and the whole meeting', async () => {
    await page.getByRole('link', { name: 'Läs dagordningen' }).click();
    await page.getByRole('link', { name: 'Dagordning', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Öppna hela mötet' }).waitFor();
    expect(page.url()).toBe(address());
  });

  it('asks nothing when the page is loaded anew, and takes no answer of the issuer twice', async () => {
    await page.reload();
    await page.getByText('Inloggad som Freja').waitFor();
    expect(page.url()).toBe(address());
    const other = await newPage(phone, faults);
    await other.goto(`${product.url}/tab/?code=stolen&state=somebody&iss=https://evil.example`);
    await other.getByText('Inloggningen blev inte klar.').waitFor();
    expect(new URL(other.url()).search).toBe('');
    await other.close();
  });

  it.each<[string, (back: URL) => void]>([
    ['another state', (back) => back.searchParams.set('state', 'another')],
    ['another issuer', (back) => back.searchParams.set('iss', 'https://evil.example')],
    ['no issuer', (back) => back.searchParams.delete('iss')],
    ['a code that is not ours', (back) => back.searchParams.set('code', 'stolen')],
  ])('lets nobody in by an answer with %s', async (_name, spoil) => {
    const context = await openPhone(browser);
    const victim = await newPage(context, faults);
    await victim.route(AT_ISSUER, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const answer = await route.fetch({ maxRedirects: 0 });
      const back = new URL(answer.headers()['location'] ?? '');
      spoil(back);
      await route.fulfill({ status: 303, headers: { location: back.href } });
    });
    await victim.goto(address());
    await victim.getByRole('button', { name: 'Logga in' }).click();
    await victim.getByRole('button', { name: /Freja/ }).click();
    await victim.getByText('Inloggningen blev inte klar.').waitFor();
    expect(victim.url()).toBe(address());
    await context.close();
  });

  it('takes no ID token for the request of another sign-in', async () => {
    const context = await openPhone(browser);
    const victim = await newPage(context, faults);
    await victim.route(AT_ISSUER, async (route) => {
      if (route.request().method() !== 'GET') return route.continue();
      const asked = new URL(route.request().url());
      asked.searchParams.set('nonce', 'another');
      await route.continue({ url: asked.href });
    });
    await victim.goto(address());
    await victim.getByRole('button', { name: 'Logga in' }).click();
    await victim.getByRole('button', { name: /Freja/ }).click();
    await victim.getByText('Inloggningen blev inte klar.').waitFor();
    expect(victim.url()).toBe(address());
    await context.close();
  });

  it('signs out here and at the issuer', async () => {
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByText('Du är utloggad.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Logga in' }).click();
    await page.getByRole('heading', { name: 'Logga in i demon' }).waitFor();
    expect(faults).toEqual([]);
  });
});

const AT_ISSUER = (url: URL) => url.pathname === '/simulator/openid/authorize';

function openPhone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  });
}

async function newPage(context: BrowserContext, faults: string[]): Promise<Page> {
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const said = message.text();
    // teams-js asks a server in the cloud for more hosts; in the demo that is refused, and it does without.
    const ours = /Content Security/.test(said) && !/res\.cdn\.office\.net/.test(said);
    if (message.type() === 'error' && ours) faults.push(said);
  });
  return page;
}
