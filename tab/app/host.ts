import { app, authentication, FrameContexts } from '@microsoft/teams-js';
import type { TokenSource } from '../shared/api/client.ts';
import type { TeamsPlace } from '../shared/session.tsx';
import type { Face } from './routes.ts';
import { createTokens } from './tokens.ts';

/** The looks a Teams client can have. */
export type HostTheme = 'default' | 'dark' | 'contrast';

/** Teams as the tab meets it. */
export interface Host {
  readonly theme: HostTheme;
  /** BCP 47 tag of the person's Teams. */
  readonly locale: string;
  /** Where a deep link points, a path under /tab/; absent for none. */
  readonly deepLink?: string;
  /** How Teams shows the tab, where that is not as a page: beside a call, or on its stage. */
  readonly face?: Face;
  /** Shows an address of the tab on the stage of the call. True when it does. */
  readonly share: (url: string) => Promise<boolean>;
  readonly teams?: TeamsPlace;
  readonly tokens: TokenSource;
  /** The account as its organisation names it, where Teams tells. */
  readonly userName?: string;
  readonly onTheme: (listener: (theme: HostTheme) => void) => void;
  /** Tells Teams that the page stands, which ends its own loading picture. */
  readonly ready: () => void;
}

/** How long Teams may take to answer at all, ms. */
const PATIENCE = 10_000;

/** The Teams client around this page, or undefined when there is none (the address was opened by itself). */
export async function meetHost(): Promise<Host | undefined> {
  const lent = lentHost();
  if (lent) return lent;
  // On phones Teams shows the tab in a window of its own, and is reached through this object.
  const phone = 'nativeInterface' in window;
  const alone = window.parent === window.self && !window.opener && !phone;
  if (alone || !(await answers())) return undefined;
  const context = await app.getContext();
  const subPage = context.page.subPageId;
  const userName = context.user?.userPrincipalName;
  const face = FACE_OF.get(context.page.frameContext);
  const appId = context.app.appId?.toString();
  const channelId = context.channel?.id;
  const host: Host = {
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    ...(subPage ? { deepLink: subPage } : {}),
    ...(face ? { face } : {}),
    ...(userName ? { userName } : {}),
    teams: { ...(appId ? { appId } : {}), ...(channelId ? { channelId } : {}) },
    share: async (url) => face === 'panel' && (await inTime(share(url))),
    tokens: createTokens(() => authentication.getAuthToken(), Date.now),
    onTheme: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeOf(theme))),
    ready() {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
  };
  lend(host);
  return host;
}

/**
 * A window that the tab opens, such as the room's stage, is no frame of Teams and is answered by nobody there. It is
 * our own page, so it borrows from the tab that opened it who is signed in and how Teams looks.
 */
function lend(host: Host): void {
  (window as Lender).radslagHost = host;
}

/** What the tab lends that opened this window; undefined where there is none, or where it is a page of somebody else. */
function lentHost(): Host | undefined {
  if (window.parent !== window.self) return undefined;
  try {
    const { radslagHost: lent } = (window.opener ?? {}) as Lender;
    return (
      lent && {
        theme: lent.theme,
        locale: lent.locale,
        ...(lent.teams ? { teams: lent.teams } : {}),
        tokens: lent.tokens,
        share: async () => false,
        // Teams knows one listener and one page: those of the tab.
        onTheme: () => undefined,
        ready: () => undefined,
      }
    );
  } catch {
    return undefined;
  }
}

interface Lender {
  radslagHost?: Host;
}

const FACE_OF: ReadonlyMap<FrameContexts, Face> = new Map([
  [FrameContexts.sidePanel, 'panel'],
  [FrameContexts.meetingStage, 'stage'],
]);

function answers(): Promise<boolean> {
  return inTime(app.initialize().then(() => true));
}

/** What few ever press is fetched when it is pressed. */
async function share(url: string): Promise<boolean> {
  return (await import('./share-to-stage.ts')).shareToStage(url);
}

/** What was asked of Teams; false when it fails, or says nothing for too long. */
async function inTime(asked: Promise<boolean>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const answered = await Promise.race([asked.catch(() => false), tired]);
  clearTimeout(timer);
  return answered;
}

function themeOf(name: string): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}
