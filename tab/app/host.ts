import { app, authentication } from '@microsoft/teams-js';
import type { TokenSource } from '../shared/api/client.ts';
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
