import type { Browser, CDPSession, Frame, Page } from 'playwright-core';

/** What a page noted about itself while it loaded, ms since it began. */
export interface LoadTimes {
  readonly heading: number;
  readonly usable: number;
  /** Long tasks until then: the sum of what each took beyond 50 ms. */
  readonly blocked: number;
}

/** The tab in a window of its own, as Teams frames it. */
export interface TabWindow {
  readonly page: Page;
  readonly frame: Frame;
  readonly loaded: LoadTimes;
  /** Slows the window's processor down by this factor; 1 = as it is. */
  throttle(factor: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens an address of the tab, framed by a page that answers as Teams does, with nothing cached. It is usable when
 * `usable`, a selector, stands and has been painted.
 */
export async function openTabWindow(
  browser: Browser,
  options: {
    readonly base: string;
    readonly path: string;
    readonly token: string;
    readonly usable: string;
    readonly throttle?: number;
  },
): Promise<TabWindow> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await context.addInitScript(noteLoad, options.usable);
  await page.goto(`${options.base}/healthz`);
  if (options.throttle) await throttleBy(session, options.throttle);
  await page.evaluate(beTeams, { address: options.path, token: options.token });
  const frame = await (await page.waitForSelector('#tab')).contentFrame();
  if (!frame) throw new Error('the window has no frame');
  await frame.waitForFunction(() => 'loadTimes' in globalThis, undefined, { timeout: 60_000 });
  const loaded = await frame.evaluate(() => (globalThis as unknown as Noted).loadTimes);
  return {
    page,
    frame,
    loaded,
    throttle: (factor) => throttleBy(session, factor),
    close: () => context.close(),
  };
}

interface Noted {
  loadTimes: LoadTimes;
}

async function throttleBy(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs in the window: a frame with the tab, and answers to the messages of teams-js. */
function beTeams({ address, token }: { readonly address: string; readonly token: string }): void {
  const frame = document.createElement('iframe');
  const answers: Readonly<Record<string, unknown>> = {
    initialize: [
      'content',
      'web',
      JSON.stringify({ apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { pages: {} } }),
      '2.58.0',
    ],
    getContext: [
      {
        locale: 'sv-se',
        theme: 'default',
        entityId: 'radslag',
        frameContext: 'content',
        hostName: 'Teams',
        hostClientType: 'web',
        sessionId: 's',
        appSessionId: 's',
        userObjectId: 'o',
        tid: 't',
      },
    ],
    'authentication.getAuthToken': [true, token],
  };
  addEventListener(
    'message',
    ({ data }: MessageEvent<{ func: string; id: unknown; uuidAsString: unknown }>) => {
      const args = answers[data.func];
      const { id, uuidAsString } = data;
      if (args) frame.contentWindow?.postMessage({ id, uuidAsString, args }, location.origin);
    },
  );
  Object.assign(frame, { id: 'tab', src: address });
  frame.style.cssText = 'border:0;position:fixed;inset:0;width:100%;height:100%';
  document.body.replaceChildren(frame);
}

/** Runs in the tab before its own scripts: notes when its heading stands, and when it can be used. */
function noteLoad(usable: string): void {
  if (window.parent === window.self) return;
  let heading = 0;
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  const watch = new MutationObserver(() => {
    if (heading === 0 && document.querySelector('h1')) heading = performance.now();
    if (heading === 0 || !document.querySelector(usable)) return;
    watch.disconnect();
    // In the turn after the frame it was painted in.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const now = performance.now();
        // Long tasks are told of a moment after they ended.
        setTimeout(() => {
          const blocked = tasks
            .filter((task) => task.startTime < now)
            .reduce((sum, task) => sum + Math.min(task.duration, now - task.startTime) - 50, 0);
          Object.assign(globalThis, { loadTimes: { heading, usable: now, blocked } });
        }, 500);
      }),
    );
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}
