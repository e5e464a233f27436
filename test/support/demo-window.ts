import type { Browser, Frame, Page } from 'playwright-core';
import { axe } from './browser.ts';

/** A window of the demo: the page as one person sees it, with the tab in it. */
export interface DemoWindow {
  readonly page: Page;
  readonly tab: Frame;
  readonly faults: string[];
}

export async function openWindow(
  browser: Browser,
  url: string,
  who: string,
  viewport: { width: number; height: number },
  options: { readonly hasTouch?: boolean; readonly isMobile?: boolean } = {},
): Promise<DemoWindow> {
  const context = await browser.newContext({
    ...options,
    viewport,
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${url}/?som=${who}`);
  const tab = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!tab) throw new Error('the page has no tab');
  await tab.waitForSelector('h1', { state: 'attached' });
  return { page, tab, faults };
}

/**
 * Uncaught errors, and what axe finds in the page and in the tab inside it, in words short enough to read. Left out are
 * the sentinels that Fluent's dialogs keep at the ends of the page: they take the focus only to pass it on.
 */
export async function faultsOf({ page, tab, faults }: DemoWindow): Promise<readonly string[]> {
  const findings = [
    ...(await axe(page, ['iframe'])),
    ...(await axe(tab, ['iframe', '[data-tabster-dummy]'])),
  ];
  return [...faults, ...findings.map(({ rule, where }) => `${rule}: ${where.join(' | ')}`)];
}
