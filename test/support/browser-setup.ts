import { unpackBrowser } from './browser.ts';

/** vitest's globalSetup for the browser project: the browser is unpacked once, before workers would race for it. */
export default async function setup(): Promise<void> {
  await unpackBrowser();
}
