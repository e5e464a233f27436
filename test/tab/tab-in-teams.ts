import type { Browser, Frame, Page } from 'playwright-core';
import type { MeetingView, MeView } from '../../src/contract/views.ts';
import { aMeeting, SECRETARIAT_CAN, secretary } from './example-views.ts';
import type { FakeApi, FakeState } from './fake-api.ts';
import { startFakeApi } from './fake-api.ts';
import type { HostContext } from './host-page.ts';

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
  /** Waits until what is loaded on demand stands and nothing moves. */
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
  if (setting.stillClock) await page.clock.install();
  const frame = await (setting.outside ? openOutside : openInTeams)(page, api.url, setting);
  await frame.waitForSelector('h1');
  const tab: OpenTab = {
    page,
    frame,
    api,
    faults,
    async look(theme) {
      if (setting.outside) return page.emulateMedia(SYSTEM[theme]);
      await page.evaluate((next) => (globalThis as unknown as HostPage).setTheme(next), theme);
    },
    async settled() {
      await frame.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(100);
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
