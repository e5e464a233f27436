import type { NextFunction, Request, Response } from 'express';
import { Router } from 'express';
import type { Browser, Frame, Page } from 'playwright-core';
import type { MeetingView } from '../../src/contract/views.ts';
import type { FixtureOptions, ServerFixture } from '../support/server-fixture.ts';
import { protocolFile } from '../../src/startup/protocol-files.ts';
import { startServer } from '../support/server-fixture.ts';
import { SECRETARY } from '../support/server-people.ts';
import { hostPage } from './host-page.ts';
import { appeared } from './standing.ts';

const DIST = new URL('../../dist/tab', import.meta.url).pathname;

/** The built tab in a Teams-like page over the real server: for what a fake one could not tell. */
export interface ServedTab {
  readonly server: ServerFixture;
  /** Opens an address under /tab/ as the person with this number. */
  open(as: number, path: string, look?: Look): Promise<OpenPage>;
  /** The meeting as the secretariat sees it now. */
  view(meetingId: string): Promise<MeetingView>;
  stop(): Promise<void>;
}

export interface Look {
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: 'sv-se' | 'en-gb';
  readonly width?: number;
  /** A phone or a tablet: fingers in place of a mouse. */
  readonly touch?: boolean;
}

export interface OpenPage {
  readonly page: Page;
  readonly frame: Frame;
  /** Faults that the browser reported. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export async function serveTab(
  browser: Browser,
  options: Pick<FixtureOptions, 'channelFiles'> = {},
): Promise<ServedTab> {
  const router = Router();
  const server = await startServer({
    ...options,
    protocolFile,
    tabDir: DIST,
    simulator: { guard: (_request, _response, next) => next(), router },
  });
  router.get('/host', (request: Request, response: Response) => {
    const asked = new URL(request.url, server.url).searchParams;
    const word = (name: string) => asked.get(name) ?? '';
    // The page asks for the token of whoever opened it.
    response
      .cookie('as', word('as'))
      .type('html')
      .send(hostPage(word('theme'), word('locale')));
  });
  router.get('/host/token', (request: Request, response: Response, next: NextFunction) => {
    const as = Number(/\bas=(\d+)/.exec(request.headers.cookie ?? '')?.[1]);
    server.issuer.token(as).then((token) => response.type('text').send(token), next);
  });
  return {
    server,
    async open(as, path, look = {}) {
      const { theme = 'default', locale = 'sv-se', width = 1280, touch = false } = look;
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
        hasTouch: touch,
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        const said = message.text();
        const ours = /Content Security|Uncaught/.test(said) && !/res\.cdn\.office\.net/.test(said);
        if (message.type() === 'error' && ours) faults.push(said);
      });
      await page.goto(`${server.url}/host?as=${as}&theme=${theme}&locale=${locale}#/tab/${path}`);
      const frame = await (await page.waitForSelector('#tab')).contentFrame();
      if (!frame) throw new Error('the host page has no frame');
      await appeared(frame, 'h1');
      return { page, frame, faults, close: () => context.close() };
    },
    async view(meetingId) {
      const answer = await server.ask(`/api/v1/meetings/${meetingId}`, { as: SECRETARY });
      return (await answer.json()) as MeetingView;
    },
    stop: () => server.stop(),
  };
}
