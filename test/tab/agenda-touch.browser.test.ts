import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aPlan } from '../support/meeting-builders.ts';
import { SECRETARY } from '../support/server-people.ts';
import { until } from '../support/until.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

describe('an agenda under a finger', () => {
  let browser: Browser;
  let tab: ServedTab;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });
  const titles = async (meetingId: string) => (await tab.view(meetingId)).items.map(({ title }) => title);

  /** Two items and as many more, on a phone. */
  async function onPhone(
    meetingId: string,
    more: readonly string[],
    act: (frame: Frame, page: Page, finger: Finger) => Promise<void>,
  ): Promise<void> {
    await tab.server.meeting(meetingId, { notice: false });
    for (const title of more)
      await tab.server.command(meetingId, {
        type: 'AddItem',
        data: { itemId: `item-${title}`, plan: aPlan({ title }) },
      });
    const open = await tab.open(SECRETARY, `meetings/${meetingId}/agenda`, { width: 390, touch: true });
    const { frame, page } = open;
    await frame
      .getByRole('heading', { name: `${2 + more.length}. ${more.at(-1) ?? 'Skolfrågor'}` })
      .waitFor();
    await act(frame, page, fingerOn(await page.context().newCDPSession(page)));
    expect(open.faults).toEqual([]);
    await open.close();
  }

  it('moves the item whose handle is drawn, and says where it is now', async () => {
    await onPhone('drawn-by-finger', [], async (frame, _page, finger) => {
      const [handle, below] = [await middleOf(handleOf(frame, 'Ekonomi')), await foot(frame, 'Skolfrågor')];
      await finger.down(handle);
      await finger.to({ x: handle.x, y: below - 4 });
      await frame.locator('[data-lifted]').waitFor();
      await finger.up();
      await frame.getByText(/^Ekonomi är nu ärende 2 av 2/).waitFor();
      expect(await titles('drawn-by-finger')).toEqual(['Skolfrågor', 'Ekonomi']);
      // A browser takes no tap for a moment after a finger has swept over the page.
      await frame.getByRole('button', { name: /^Ångra: Flyttat/ }).click();
      await frame.getByRole('heading', { name: '1. Ekonomi' }).waitFor();
    });
  });

  it('has a handle as wide and high as a fingertip', async () => {
    await onPhone('handle-for-fingers', [], async (frame) => {
      const box = await handleOf(frame, 'Ekonomi').boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40);
    });
  });

  it('leaves everything where it was when the drawing is broken off', async () => {
    await onPhone('broken-off', [], async (frame, _page, finger) => {
      const [handle, below] = [await middleOf(handleOf(frame, 'Ekonomi')), await foot(frame, 'Skolfrågor')];
      await finger.down(handle);
      await finger.to({ x: handle.x, y: below - 4 });
      await frame.locator('[data-lifted]').waitFor();
      await finger.cancel();
      await frame.locator('[data-lifted]').waitFor({ state: 'detached' });
      expect(await titles('broken-off')).toEqual(['Ekonomi', 'Skolfrågor']);
    });
  });

  it('goes along under a finger that rests at the foot of the window, to the last item', async () => {
    const more = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta'];
    await onPhone('along-the-page', more, async (frame, page, finger) => {
      const handle = handleOf(frame, 'Ekonomi');
      await handle.scrollIntoViewIfNeeded();
      const from = await middleOf(handle);
      await finger.down(from);
      await finger.to({ x: from.x, y: (page.viewportSize()?.height ?? 0) - 20 });
      const foot = () =>
        frame
          .locator('ol')
          .first()
          .evaluate((ol) => ol.getBoundingClientRect().bottom);
      await until(async () => (await foot()) < (page.viewportSize()?.height ?? 0));
      await finger.up();
      await frame.getByText(/^Ekonomi är nu ärende 10 av 10/).waitFor();
      expect((await titles('along-the-page')).at(-1)).toBe('Ekonomi');
    });
  });

  it('scrolls, and moves nothing, when the finger is drawn over the item itself', async () => {
    const more = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta'];
    await onPhone('scrolled', more, async (frame, _page, finger) => {
      const from = await middleOf(frame.getByRole('heading', { name: '1. Ekonomi' }));
      await finger.down(from);
      await finger.to({ x: from.x, y: from.y - 200 });
      await finger.up();
      await until(() => frame.evaluate(() => scrollY > 0));
      expect((await titles('scrolled'))[0]).toBe('Ekonomi');
    });
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Finger {
  down(at: Point): Promise<void>;
  /** Drawn there in steps, as a hand does. */
  to(at: Point): Promise<void>;
  up(): Promise<void>;
  /** The system takes the touch for itself. */
  cancel(): Promise<void>;
}

function fingerOn(session: CDPSession): Finger {
  let now: Point = { x: 0, y: 0 };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  return {
    async down(at) {
      now = at;
      await touch('touchStart', [at]);
    },
    async to(at) {
      const from = now;
      for (let step = 1; step <= 10; step += 1) {
        now = { x: from.x + ((at.x - from.x) * step) / 10, y: from.y + ((at.y - from.y) * step) / 10 };
        await touch('touchMove', [now]);
      }
    },
    async up() {
      await touch('touchEnd', []);
    },
    async cancel() {
      await touch('touchCancel', []);
    },
  };
}

type Place = ReturnType<Frame['locator']>;

function handleOf(frame: Frame, title: string): Place {
  return frame.locator('article', { hasText: title }).locator('[data-drag-handle]');
}

async function middleOf(place: Place): Promise<Point> {
  const box = await restingBox(place);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How far down an item reaches. */
async function foot(frame: Frame, title: string): Promise<number> {
  const box = await restingBox(frame.locator('article', { hasText: title }));
  return box.y + box.height;
}

/** Where it lies once it lies still: what is loaded on demand may still push it down the page. */
async function restingBox(
  place: Place,
): Promise<Point & { readonly width: number; readonly height: number }> {
  for (let before = ''; ; ) {
    const box = await place.boundingBox();
    if (!box) throw new Error('it is not on the page');
    if (JSON.stringify(box) === before) return box;
    before = JSON.stringify(box);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
