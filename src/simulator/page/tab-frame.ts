import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import { asObject, textOf } from '../json.ts';
import type { PageSetting } from '../wire.ts';
import type { Api } from './api.ts';
import { button, el } from './dom.ts';
import type { Face } from './teams-host.ts';
import { createTeamsHost, FACES } from './teams-host.ts';
import type { Theme } from './window-settings.ts';

export interface TabFrame {
  readonly element: HTMLElement;
  /** Opens an address of the tab, `/tab/...`, or a deep link to it; false when it is neither. */
  open(url: string): boolean;
  themeChanged(): void;
}

const HOME = '/tab/';

/** The tab in a frame beside the channel, with the Teams protocol around it. */
export function createTabFrame(page: {
  readonly api: Api;
  readonly locale: Locale;
  readonly setting: PageSetting;
  readonly theme: () => Theme;
  readonly open: (url: string) => void;
  readonly tell: (text: string) => void;
}): TabFrame {
  const frame = el('iframe', { title: speak(page.locale, texts.tabHeading), allow: 'clipboard-write' });
  const host = createTeamsHost(frame, {
    ...page,
    // Everybody in the call would see it; here that is whoever looks at this window.
    share: (url) => show('meetingStage', tabTarget(url)?.path ?? HOME),
  });
  const choices = FACES.map(
    (face) => [face, button(speak(page.locale, FACE_TEXTS[face]), () => show(face))] as const,
  );
  const presenter = button(speak(page.locale, texts.facePresenter), () => void showPresenter());
  const heading = el('h2', {}, speak(page.locale, texts.tabHeading));
  const reload = button(speak(page.locale, texts.tabReload), () => frame.contentWindow?.location.reload());
  const element = el(
    'section',
    { class: 'pane tab-side' },
    el(
      'header',
      {},
      heading,
      el(
        'div',
        { class: 'faces', role: 'group', 'aria-label': speak(page.locale, texts.faces) },
        ...choices.map(([, choice]) => choice),
        presenter,
      ),
      reload,
    ),
    frame,
  );
  /** The page that somebody without Teams and account has open, on their phone. */
  async function showPresenter(): Promise<void> {
    const path = await page.api.presenterPage();
    if (path === undefined) return page.tell(speak(page.locale, texts.noPresenter));
    for (const [, choice] of choices) choice.setAttribute('aria-pressed', 'false');
    presenter.setAttribute('aria-pressed', 'true');
    element.dataset['face'] = 'presenter';
    frame.src = path;
  }
  function show(face: Face, path = HOME, subPage?: string): void {
    element.dataset['face'] = face;
    for (const [name, choice] of choices) choice.setAttribute('aria-pressed', String(name === face));
    presenter.setAttribute('aria-pressed', 'false');
    host.setFace(face);
    host.setSubPage(subPage);
    frame.src = path;
  }
  show('content');
  return {
    element,
    open(url) {
      const target = tabTarget(url);
      if (!target) return false;
      show('content', target.path, target.subPage);
      return true;
    },
    themeChanged: () => host.themeChanged(),
  };
}

const FACE_TEXTS = {
  content: texts.faceTab,
  sidePanel: texts.facePanel,
  meetingStage: texts.faceStage,
} as const;

/** Where in the tab an address leads: our own `/tab/...`, or a Teams deep link to an entity with its context. */
function tabTarget(url: string): { path: string; subPage: string | undefined } | undefined {
  const parsed = URL.canParse(url, location.origin) ? new URL(url, location.origin) : undefined;
  if (!parsed) return undefined;
  if (parsed.host === location.host || isThisMachine(parsed)) {
    if (!parsed.pathname.startsWith(HOME)) return undefined;
    return { path: parsed.pathname + parsed.search + parsed.hash, subPage: undefined };
  }
  if (parsed.host !== 'teams.microsoft.com' || !parsed.pathname.startsWith('/l/entity/')) return undefined;
  const context = parsed.searchParams.get('context');
  return { path: HOME, subPage: context === null ? undefined : subPageOf(context) };
}

function subPageOf(context: string): string | undefined {
  try {
    const read = asObject(JSON.parse(context));
    return textOf(read, 'subEntityId') ?? textOf(read, 'subPageId');
  } catch {
    return undefined;
  }
}

/** Cards name 127.0.0.1 also when the page was opened as localhost. */
function isThisMachine(url: URL): boolean {
  return url.port === location.port && (url.hostname === '127.0.0.1' || url.hostname === 'localhost');
}
