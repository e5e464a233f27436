import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { PageSetting, SeenMessage } from '../wire.ts';
import type { CardAction } from './api.ts';
import type { CardView } from './card-view.ts';
import { button, el } from './dom.ts';
import type { MessageView } from './message-view.ts';
import { createMessageView, nameOf } from './message-view.ts';
import type { Theme } from './window-settings.ts';

export interface ChannelView {
  readonly element: HTMLElement;
  show(messages: readonly SeenMessage[], theme: Theme, now: string): void;
  /** Gives the focus back to a message after a dialog. */
  focus(messageId: string, buttonText: string): void;
}

interface Thread {
  readonly element: HTMLLIElement;
  readonly replies: HTMLElement;
}

/** The channel: threads in order, each with its replies. Only what changed is drawn again. */
export function createChannelView(page: {
  readonly locale: Locale;
  readonly setting: PageSetting;
  readonly me: string;
  readonly act: (messageId: string, action: CardAction, card: CardView) => void;
  readonly open: (url: string) => void;
  readonly reply: (rootId: string, name: string) => void;
  readonly makeOf: (messageId: string, command: string) => void;
  readonly announce: (text: string) => void;
}): ChannelView {
  const { locale, setting } = page;
  const views = new Map<string, MessageView>();
  const threads = new Map<string, Thread>();
  const list = el('ol', { class: 'threads', role: 'list', 'aria-label': speak(locale, texts.messages) });
  const empty = el('p', { class: 'empty' }, speak(locale, texts.noMessages));
  const scroll = el('div', { class: 'scroll', tabindex: '0', role: 'region' }, empty, list);
  scroll.setAttribute('aria-label', speak(locale, texts.messages));
  let unseen: MessageView | undefined;
  const jump = button(
    speak(locale, texts.newMessageShow),
    () => {
      unseen?.element.scrollIntoView({ block: 'start' });
      unseen?.element.focus({ preventScroll: true });
      jump.hidden = true;
    },
    { class: 'strong jump', hidden: true },
  );
  const isAtEnd = (): boolean => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  scroll.addEventListener('scroll', () => {
    if (isAtEnd()) jump.hidden = true;
  });
  const element = el('div', { class: 'channel-posts' }, scroll, jump);
  let begun = false;

  const threadOf = (message: SeenMessage): Thread => {
    const found = threads.get(message.rootId);
    if (found) return found;
    const name = nameOf(setting, message.from);
    const replies = el('div', { class: 'replies' });
    const thread = { element: el('li', { class: 'thread' }), replies };
    const reply = button(speak(locale, texts.reply), () => page.reply(message.rootId, name), {
      class: 'link reply',
      'aria-label': speak(locale, texts.replyTo, { name }),
    });
    thread.element.append(replies, reply);
    threads.set(message.rootId, thread);
    list.append(thread.element);
    return thread;
  };
  const add = (message: SeenMessage): MessageView => {
    const view = createMessageView(message, page);
    const thread = threadOf(message);
    if (message.id === message.rootId) thread.element.prepend(view.element);
    else thread.replies.append(view.element);
    views.set(message.id, view);
    return view;
  };
  /** Nobody is moved away from what they read; who is at work in the tab, or wrote it, sees the new post at once. */
  const showNewest = (newest: SeenMessage, atEnd: boolean): void => {
    unseen = views.get(newest.id);
    const elsewhere = document.activeElement instanceof HTMLIFrameElement;
    if (atEnd || elsewhere || newest.from === page.me) unseen?.element.scrollIntoView({ block: 'start' });
    else jump.hidden = false;
  };
  const removeMissing = (messages: readonly SeenMessage[]): void => {
    const there = new Set(messages.map(({ id }) => id));
    for (const [id, view] of views) {
      if (there.has(id)) continue;
      view.element.remove();
      views.delete(id);
    }
    for (const [rootId, thread] of threads) {
      if (thread.element.querySelector('.message')) continue;
      thread.element.remove();
      threads.delete(rootId);
    }
  };

  return {
    element,
    show(messages, theme, now) {
      const atEnd = isAtEnd();
      const fresh = messages.filter(({ id }) => !views.has(id));
      removeMissing(messages);
      for (const message of messages) (views.get(message.id) ?? add(message)).show(message, theme, now);
      empty.hidden = messages.length > 0;
      list.hidden = messages.length === 0;
      const newest = fresh.at(-1);
      // Whoever comes meets the newest post from its top: that is the one to answer.
      if (newest && !begun)
        views.get(newest.id)?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
      else if (newest) showNewest(newest, atEnd);
      const heard = fresh.filter(({ from }) => from !== page.me).at(-1);
      if (begun && heard) {
        page.announce(speak(locale, texts.newMessage, { name: nameOf(setting, heard.from) }));
      }
      begun = true;
    },
    focus(messageId, buttonText) {
      views.get(messageId)?.focus(buttonText);
    },
  };
}
