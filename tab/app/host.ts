import { app, authentication } from '@microsoft/teams-js';
import type { TokenSource } from '../shared/api/client.ts';

/** The looks a Teams client can have. */
export type HostTheme = 'default' | 'dark' | 'contrast';

/** Teams as the tab meets it. */
export interface Host {
  readonly theme: HostTheme;
  /** BCP 47 tag of the person's Teams. */
  readonly locale: string;
  /** Where a deep link points, a path under /tab/; absent for none. */
  readonly deepLink?: string;
  readonly tokens: TokenSource;
  readonly onTheme: (listener: (theme: HostTheme) => void) => void;
  /** Tells Teams that the page stands, which ends its own loading picture. */
  readonly ready: () => void;
}

/** How long Teams may take to answer at all, ms. */
const PATIENCE = 10_000;

/** The Teams client around this page, or undefined when there is none (the address was opened by itself). */
export async function meetHost(): Promise<Host | undefined> {
  const alone = window.parent === window.self && !window.opener;
  if (alone || !(await answers())) return undefined;
  const context = await app.getContext();
  const subPage = context.page.subPageId;
  return {
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    ...(subPage ? { deepLink: subPage } : {}),
    tokens: createTokens(() => authentication.getAuthToken(), Date.now),
    onTheme: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeOf(theme))),
    ready() {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
  };
}

/** Tokens kept until a minute before they expire; several askers at once share one question to Teams. */
export function createTokens(ask: () => Promise<string>, now: () => number): TokenSource {
  let kept: Promise<string> | undefined;
  let until = 0;
  return {
    async token(renew = false) {
      if (renew || now() >= until) kept = undefined;
      if (!kept) {
        until = Number.POSITIVE_INFINITY;
        const asked = ask();
        kept = asked;
        asked.then(
          (token) => {
            if (kept === asked) until = expiryOf(token) - 60_000;
          },
          () => {
            if (kept === asked) kept = undefined;
          },
        );
      }
      return kept;
    },
  };
}

async function answers(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const met = app.initialize().then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([met, tired]);
  clearTimeout(timer);
  return answered;
}

function themeOf(name: string): HostTheme {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}

/** The moment a token expires, ms; five minutes from its reading where that cannot be read. */
function expiryOf(token: string): number {
  try {
    const payload = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const { exp } = JSON.parse(atob(payload)) as { exp?: number };
    if (typeof exp === 'number') return exp * 1000;
  } catch {
    // Not ours to understand: the server judges tokens.
  }
  return Date.now() + 300_000;
}
