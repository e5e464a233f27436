import type { Locator } from 'playwright-core';
import type { TabWindow } from './tab-window.browser.ts';

/** Letters that every keyboard has: others come without a press of a key. */
const KEYS =
  'Gruppen diskuterade hur personal kan delas mellan kommuner under sommaren och vem som ansvarar. ';

/**
 * Types into a field, at its end, and answers for each key the time from the press to the turn after the next frame was
 * painted, ms.
 */
export async function typingTimes(
  { page, frame }: TabWindow,
  field: Locator,
  keys = 100,
): Promise<readonly number[]> {
  await field.click();
  await page.keyboard.press('Control+End');
  await frame.evaluate(noteKeys);
  const text = KEYS.repeat(Math.ceil(keys / KEYS.length)).slice(0, keys);
  await page.keyboard.type(text, { delay: 40 });
  await frame.waitForFunction((count) => (globalThis as unknown as Noted).keyTimes.length >= count, keys);
  if (!(await field.innerText()).includes(text.trimEnd()))
    throw new Error('what was typed does not stand there');
  return frame.evaluate(() => (globalThis as unknown as Noted).keyTimes);
}

interface Noted {
  keyTimes: number[];
}

/** Runs in the tab. */
function noteKeys(): void {
  const times: number[] = [];
  const known = 'keyTimes' in globalThis;
  Object.assign(globalThis, { keyTimes: times });
  if (known) return;
  addEventListener(
    'keydown',
    (event) => {
      if (event.key.length > 1) return;
      requestAnimationFrame(() =>
        setTimeout(() => (globalThis as unknown as Noted).keyTimes.push(performance.now() - event.timeStamp)),
      );
    },
    { capture: true },
  );
}
