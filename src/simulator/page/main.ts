import './styles/page.css';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { PagePerson, PageSetting, PageState, PressOutcome } from '../wire.ts';
import type { CardAction } from './api.ts';
import { createApi, fetchSetting } from './api.ts';
import type { CardView } from './card-view.ts';
import { createChannelView } from './channel-view.ts';
import { createClockPanel } from './clock-panel.ts';
import { createCompose } from './compose.ts';
import { openDialog } from './dialog-view.ts';
import { el } from './dom.ts';
import { createGuide } from './guide.ts';
import { createNotices } from './notices.ts';
import { createAnotherWindow, createPersonSwitch } from './person-switch.ts';
import { createSettingsPanel } from './settings-panel.ts';
import { openSearch } from './search-view.ts';
import { createTabFrame } from './tab-frame.ts';
import { createTools } from './tools.ts';
import { createViewSwitch } from './view-switch.ts';
import {
  chooseTheme,
  chosenLocale,
  chosenTheme,
  onSystemTheme,
  personOfWindow,
  themeFor,
} from './window-settings.ts';

const locale = chosenLocale();

void start();

async function start(): Promise<void> {
  document.documentElement.lang = locale;
  document.documentElement.dataset['theme'] = themeFor(chosenTheme());
  document.title = speak(locale, texts.title);
  try {
    const setting = await fetchSetting();
    const person = personOfWindow(setting.people);
    if (person) buildPage(setting, person);
  } catch {
    document.body.append(
      el('main', { class: 'away' }, el('p', { role: 'alert' }, speak(locale, texts.failedPage))),
    );
  }
}

function buildPage(setting: PageSetting, person: PagePerson): void {
  const api = createApi(person.key, locale);
  const notices = createNotices(locale);
  let theme = themeFor(chosenTheme());
  let last: PageState | undefined;

  const open = (url: string): void => {
    if (tab.open(url)) views.show('tab');
    else if (/^https?:\/\//i.test(url) || /^\/(?!\/)/.test(url))
      window.open(url, '_blank', 'noopener,noreferrer');
    else notices.fail(speak(locale, texts.failedAddress));
  };
  const redraw = (): void => {
    if (last) channel.show(last.messages, theme, clock.now());
  };
  const applyTheme = (): void => {
    theme = themeFor(chosenTheme());
    document.documentElement.dataset['theme'] = theme;
    tab.themeChanged();
    redraw();
  };
  const take = (outcome: PressOutcome, messageId: string, pressed: string): void => {
    switch (outcome.kind) {
      case 'card':
      case 'done':
        return notices.announce(speak(locale, texts.cardUpdated));
      case 'message':
        return notices.tell(outcome.text);
      case 'open':
        return open(outcome.url);
      case 'failed':
        return notices.fail(notices.failure(outcome.code, outcome.message));
      case 'dialog':
        return openDialog(outcome.dialog, {
          api,
          locale,
          notices,
          open,
          theme: () => theme,
          closed: () => channel.focus(messageId, pressed),
        });
      default:
        outcome satisfies never;
    }
  };
  const act = (messageId: string, action: CardAction, card: CardView): void => {
    const pressed = document.activeElement?.textContent ?? '';
    card.busy(true);
    void api.action(messageId, action).then((outcome) => {
      card.busy(false);
      if (outcome.kind === 'card') card.answered();
      take(outcome, messageId, pressed);
    });
  };

  const makeOf = (messageId: string, command: string): void => {
    void api.openAct(messageId, command).then((outcome) => take(outcome, messageId, '…'));
  };
  function search(): void {
    openSearch({
      locale,
      offer: setting.extension,
      search: (command, text, skip) => api.search(command, text, skip),
      failure: (code, words) => notices.failure(code, words),
      closed: () => compose.focus(),
      chosen: (card) => {
        void api.insert(card, compose.thread()).then((outcome) => {
          if (outcome.kind === 'failed') notices.fail(notices.failure(outcome.code, outcome.message));
          else notices.announce(speak(locale, texts.inserted));
        });
        compose.leaveThread();
      },
    });
  }

  const clock = createClockPanel(locale, api, notices);
  const settings = createSettingsPanel(locale, api, notices, (choice) => {
    chooseTheme(choice);
    applyTheme();
  });
  const tools = createTools(locale, [
    clock.element,
    createAnotherWindow(locale, setting, person),
    settings.element,
  ]);
  const tab = createTabFrame({
    api,
    locale,
    setting,
    theme: () => theme,
    open,
    tell: (text) => notices.tell(text),
  });
  const compose = createCompose(
    locale,
    async (text, options) => {
      const outcome = await api.message(text, options);
      if (outcome.kind === 'failed') notices.fail(notices.failure(outcome.code, outcome.message));
      return outcome.kind !== 'failed';
    },
    search,
  );
  const guide = createGuide(locale, person);
  const channel = createChannelView({
    locale,
    setting,
    act,
    open,
    me: person.key,
    reply: (rootId, name) => compose.replyTo(rootId, name),
    makeOf,
    announce: (text) => notices.announce(text),
  });
  const channelSide = el(
    'section',
    { class: 'pane channel-side', id: 'kanal', tabindex: '-1' },
    el(
      'header',
      {},
      el('h2', {}, speak(locale, texts.channelHeading, { name: setting.channel.name })),
      guide.opener,
    ),
    guide.element,
    channel.element,
    compose.element,
  );
  const views = createViewSwitch(locale);
  document.body.replaceChildren(
    el('a', { class: 'skip', href: '#kanal' }, speak(locale, texts.skip)),
    el(
      'header',
      { class: 'top' },
      el(
        'div',
        { class: 'brand' },
        el('h1', {}, speak(locale, texts.product)),
        el('span', { class: 'hint' }, speak(locale, texts.demo)),
      ),
      createPersonSwitch(locale, setting, person),
      tools.opener,
      tools.element,
    ),
    views.element,
    el('main', { class: 'sides' }, channelSide, tab.element),
    notices.element,
  );
  views.show('channel');
  onSystemTheme(applyTheme);

  let connected = true;
  api.follow(
    (state) => {
      last = state;
      clock.show(state.clock);
      settings.showDisturbances(state.disturbances);
      redraw();
    },
    (now) => {
      if (now === connected) return;
      connected = now;
      if (now) notices.tell(speak(locale, texts.connectionBack));
      else notices.fail(speak(locale, texts.connectionLost));
    },
  );
}
