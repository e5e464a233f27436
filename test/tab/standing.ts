import type { Frame } from 'playwright-core';

/** What is used of the page, for files that are read without its types. */
interface InPage {
  readonly document: { querySelectorAll(selector: string): { readonly length: number } };
}

/**
 * Waits until that many stand in the page. It is looked for at every picture; Playwright's own waiting looks every half
 * second after the first few times.
 */
export async function appeared(frame: Frame, selector: string, count = 1): Promise<void> {
  await frame.waitForFunction(
    ([wanted, least]) => (globalThis as unknown as InPage).document.querySelectorAll(wanted).length >= least,
    [selector, count] as const,
  );
}

/** Waits until none stands in the page, in the same way. */
export async function vanished(frame: Frame, selector: string): Promise<void> {
  await frame.waitForFunction(
    (wanted) => (globalThis as unknown as InPage).document.querySelectorAll(wanted).length === 0,
    selector,
  );
}
