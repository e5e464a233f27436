import type { Browser, Frame, Page, Request } from 'playwright-core';
import type { MeetingView, MeView } from '../../src/contract/views.ts';
import { aMeeting, SECRETARIAT_CAN, secretary } from './example-views.ts';
import type { FakeApi, FakeState } from './fake-api.ts';
import { startFakeApi } from './fake-api.ts';
import type { HostContext } from './host-page.ts';
import { appeared, vanished } from './standing.ts';

export type Theme = 'default' | 'dark' | 'contrast';

export interface TabSetting {
  readonly me?: MeView;
  readonly meeting?: MeetingView;
  readonly path?: string;
  readonly theme?: Theme;
  readonly locale?: 'sv' | 'en';
  /** As what Teams shows the tab; a page unless said. */
  readonly frameContext?: 'sidePanel' | 'meetingStage' | 'settings';
  /** What Teams tells besides. */
  readonly context?: HostContext;
  readonly width?: number;
  readonly height?: number;
  /** The page's clock stands still but for `tab.page.clock`. */
  readonly stillClock?: boolean;
  readonly state?: Partial<FakeState>;
  /** Opened by itself, without Teams: left at the door, or signed in. */
  readonly outside?: 'at the door' | 'signed in';
  /** What happens before the screen is looked at. */
  readonly before?: (tab: OpenTab) => Promise<void>;
}

/** The tab as it stands in Teams, with the server behind it. */
export interface OpenTab {
  readonly page: Page;
  readonly frame: Frame;
  readonly api: FakeApi;
  /** Faults that the browser reported: refused scripts, uncaught errors. */
  readonly faults: readonly string[];
  /** Lets Teams, or outside it the system, look otherwise. */
  look(theme: Theme): Promise<void>;
  /** Waits until what is loaded on demand stands, what was asked of the server is answered, and no colour changes. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the built tab inside the Teams-like host page. `path` is the address under /tab/. */
export async function openTab(browser: Browser, setting: TabSetting = {}): Promise<OpenTab> {
  const meeting = setting.meeting ?? aMeeting();
  const api = await startFakeApi({
    me: setting.me ?? secretary,
    list: {
      coming: [rowOf(meeting)],
      past: [
        {
          ...rowOf(meeting),
          meetingId: 'moete-2026-03',
          date: '2026-03-20',
          phase: 'agreed',
          number: '2/2026',
        },
      ],
    },
    meeting,
    attention: [],
    preview: { items: [] },
    down: false,
    token: {
      theme: setting.theme ?? 'default',
      locale: setting.locale === 'en' ? 'en-gb' : 'sv-se',
      asked: 0,
      ...(setting.context ? { context: setting.context } : {}),
      ...(setting.frameContext ? { frameContext: setting.frameContext } : {}),
    },
    commands: [],
    requests: [],
    ...setting.state,
  });
  const context = await browser.newContext({
    viewport: { width: setting.width ?? 1280, height: setting.height ?? 900 },
    reducedMotion: 'reduce',
    locale: setting.locale === 'en' ? 'en-GB' : 'sv-SE',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  // teams-js asks a server in the cloud for more hosts; in the demo that is refused, and it does without.
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      /Content Security|Uncaught/.test(message.text()) &&
      !/res\.cdn\.office\.net/.test(message.text())
    )
      faults.push(message.text());
  });
  const asked = askedOf(page);
  if (setting.stillClock) await page.clock.install();
  const frame = await (setting.outside ? openOutside : openInTeams)(page, api.url, setting);
  await appeared(frame, 'h1');
  let looks = setting.theme ?? 'default';
  const tab: OpenTab = {
    page,
    frame,
    api,
    faults,
    async look(theme) {
      if (theme === looks) return;
      looks = theme;
      const before = await frame.evaluate(GROUND_COLOUR);
      if (setting.outside) await page.emulateMedia(SYSTEM[theme]);
      else await page.evaluate((next) => (globalThis as unknown as HostPage).setTheme(next), theme);
      while ((await frame.evaluate(GROUND_COLOUR)) === before) await frame.evaluate(DRAWN_AND_STILL);
    },
    async settled() {
      do {
        await vanished(frame, '[aria-busy="true"], [data-loading]');
        await frame.evaluate(DRAWN_AND_STILL);
      } while (asked.size > 0);
    },
    async close() {
      await context.close();
      await api.close();
    },
  };
  await setting.before?.(tab);
  return tab;
}

interface HostPage {
  setTheme(theme: string): void;
}

const SYSTEM = {
  default: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** What the page has asked for and not got yet; the stream of events never ends. */
function askedOf(page: Page): ReadonlySet<Request> {
  const asked = new Set<Request>();
  page.on('request', (request) => {
    if (!request.url().endsWith('/events')) asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  return asked;
}

/** Said in the page: waits for two pictures, so that what came stands, and for every colour on its way to another. */
const DRAWN_AND_STILL = `(async () => {
  for (let pictures = 0; pictures < 2; pictures += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(moving.map((each) => each.finished));
})()`;

/** Said in the page: the colour that every theme has its own of. */
const GROUND_COLOUR =
  "getComputedStyle(document.querySelector('.fui-FluentProvider')).getPropertyValue('--colorNeutralBackground2')";

async function openInTeams(page: Page, url: string, { path = '' }: TabSetting): Promise<Frame> {
  await page.goto(`${url}/host#/tab/${path}`);
  const frame = await (await page.waitForSelector('#tab')).contentFrame();
  if (!frame) throw new Error('the host page has no frame');
  return frame;
}

async function openOutside(
  page: Page,
  url: string,
  { path = '', theme = 'default', locale = 'sv', outside }: TabSetting,
): Promise<Frame> {
  await page.emulateMedia(SYSTEM[theme]);
  await page.goto(`${url}/tab/${path}`);
  if (outside === 'signed in') {
    await page.getByRole('button', { name: locale === 'sv' ? 'Logga in' : 'Sign in' }).click();
    await page.getByRole('button', { name: locale === 'sv' ? 'Logga ut' : 'Sign out' }).waitFor();
  }
  return page.mainFrame();
}

/** As a frame in Teams often is. */
export async function refuseTheClipboard(frame: Frame): Promise<void> {
  await frame.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))");
}

/** A meeting as the secretariat of the example meets it. */
export function forSecretary(meeting: MeetingView): MeetingView {
  const { phase } = meeting;
  return {
    ...meeting,
    can: phase === 'none' || phase === 'agreed' || phase === 'cancelled' ? [] : SECRETARIAT_CAN[phase],
    canReplyFor:
      phase === 'notified' || phase === 'ongoing' ? meeting.people.map((person) => person.personId) : [],
    people: meeting.people.map((person) => ({ ...person, isMe: person.personId === 'anna' })),
  };
}

/** A meeting as the director of Bjuv meets it. */
export function forDirector(meeting: MeetingView): MeetingView {
  const mayReply = meeting.phase === 'notified' || meeting.phase === 'ongoing';
  return {
    ...meeting,
    can: mayReply ? ['Reply'] : [],
    canReplyFor: mayReply ? ['bjuv'] : [],
    people: meeting.people.map((person) => ({ ...person, isMe: person.personId === 'bjuv' })),
  };
}

function rowOf({ meetingId, phase, details }: MeetingView): FakeState['list']['coming'][number] {
  const { title, date, start, place } = details;
  return { meetingId, title, date, start, place, phase };
}
