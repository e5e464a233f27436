import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { PageSetting, SeenMessage } from '../wire.ts';
import type { CardAction } from './api.ts';
import type { CardView } from './card-view.ts';
import { createCardView } from './card-view.ts';
import { shortMoment } from './demo-time.ts';
import { el } from './dom.ts';
import { createMessageMenu } from './message-menu.ts';
import type { Theme } from './window-settings.ts';

export interface MessageView {
  readonly element: HTMLElement;
  show(message: SeenMessage, theme: Theme, now: string): void;
  /** Takes the focus: the button with this text where it still is, else the message. */
  focus(buttonText: string): void;
}

/** One message: who, when, and the words or the card. */
export function createMessageView(
  message: SeenMessage,
  page: {
    readonly locale: Locale;
    readonly setting: PageSetting;
    readonly act: (messageId: string, action: CardAction, card: CardView) => void;
    readonly open: (url: string) => void;
    /** Chooses what to make of a message. */
    readonly makeOf: (messageId: string, command: string) => void;
  },
): MessageView {
  const { locale, setting } = page;
  const byBot = message.from === 'bot';
  const name = nameOf(setting, message.from);
  const time = el('time', { datetime: message.at });
  const edited = el('span', { class: 'edited', hidden: true }, speak(locale, texts.edited));
  const words = el('p', { class: 'words', hidden: true });
  const card = createCardView({ act: (action) => page.act(message.id, action, card), open: page.open });
  const element = el(
    'article',
    { class: byBot ? 'message by-bot' : 'message', tabindex: '-1', 'data-message': message.id },
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, byBot ? 'R' : initials(name)),
    el(
      'div',
      { class: 'message-body' },
      el(
        'div',
        { class: 'message-head' },
        el('h3', {}, name),
        byBot ? el('span', { class: 'badge' }, speak(locale, texts.bot)) : undefined,
        time,
        edited,
        message.text === undefined
          ? undefined
          : createMessageMenu(
              { locale, offer: setting.extension, act: (command) => page.makeOf(message.id, command) },
              name,
            ),
      ),
      words,
      card.element,
    ),
  );
  return {
    element,
    show(next, theme, now) {
      time.textContent = shortMoment(locale, next.at, now);
      edited.hidden = !next.edited;
      words.hidden = next.text === undefined;
      if (words.textContent !== (next.text ?? '')) words.textContent = next.text ?? '';
      card.element.hidden = next.card === undefined;
      if (next.card) card.show(next.card, theme);
    },
    focus(buttonText) {
      const buttons = [...element.querySelectorAll('button')];
      (buttons.find((one) => one.textContent === buttonText) ?? element).focus();
    },
  };
}

/** The name people see: the bot's or a person's. */
export function nameOf(setting: PageSetting, from: string): string {
  if (from === 'bot') return setting.bot;
  return setting.people.find((person) => person.key === from)?.name ?? from;
}

function initials(name: string): string {
  const words = name.split(' ');
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
}
