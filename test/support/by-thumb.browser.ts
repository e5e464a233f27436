import type { Browser, Locator } from 'playwright-core';
import type { DemoWindow } from './demo-window.ts';
import { faultsOf, openWindow } from './demo-window.ts';

/** A telephone of the ordinary size, held upright. */
export const PHONE = { width: 390, height: 844 } as const;

/** A person who has the demo on a phone and one thumb to use it with. */
export interface ByThumb extends DemoWindow {
  /** Taps this, having seen that a thumb can hit it (WCAG 2.5.8). */
  readonly tap: (wanted: Locator) => Promise<void>;
  /** What is wrong with what is on the phone now: uncaught errors, axe, what is wider than the screen or too small to tap. */
  readonly wrong: () => Promise<readonly string[]>;
}

/** The least that can be hit with certainty, px. */
const LEAST = 24;

export async function byThumb(browser: Browser, url: string, who: string): Promise<ByThumb> {
  const window = await openWindow(browser, url, who, PHONE, { hasTouch: true, isMobile: true });
  const missed: string[] = [];
  return {
    ...window,
    async tap(wanted) {
      await wanted.scrollIntoViewIfNeeded();
      if (!(await wanted.evaluate(isLargeEnough, LEAST)))
        missed.push(`${wanted.toString()} is too small to tap`);
      await wanted.tap();
    },
    async wrong() {
      const wide: string[] = [];
      // The page, the tab in it, and the agreed protocol in the tab.
      for (const frame of window.page.frames()) {
        const { all, seen } = await frame.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { all: scrollWidth, seen: clientWidth };
        });
        if (all > Math.min(seen, PHONE.width))
          wide.push(`${frame.url()} is ${all} px wide, and ${seen} show`);
      }
      return [...(await faultsOf(window)), ...wide, ...missed.splice(0)];
    },
  };
}

/** Whether a square of this size around its middle belongs to it, with what it lays over the row that it stands in. */
function isLargeEnough(element: Element, least: number): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  if (width >= least && height >= least) return true;
  const half = least / 2 - 0.5;
  return [-half, half].every((right) =>
    [-half, half].every((down) => {
      const there = document.elementFromPoint(x + width / 2 + right, y + height / 2 + down);
      return there !== null && element.contains(there);
    }),
  );
}
