import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import { button, el } from './dom.ts';

/** Where the page tells how something went: shown, and read out by screen readers. */
export interface Notices {
  readonly element: HTMLElement;
  /** Something happened; goes away by itself. */
  tell(text: string): void;
  /** Something failed; stays until it is closed. */
  fail(text: string): void;
  /** Read out only. */
  announce(text: string): void;
  /** What a failure with this code says to people; the bot's own words where it has any. */
  failure(code: string, words: string): string;
}

const STAYS_MS = 6000;

export function createNotices(locale: Locale): Notices {
  const shown = el('div', { class: 'notices', role: 'status', 'aria-live': 'polite' });
  const spoken = el('div', { class: 'unseen', role: 'log', 'aria-live': 'polite' });
  const add = (text: string, kind: 'told' | 'failed'): void => {
    const notice = el('div', { class: `notice ${kind}` }, el('p', {}, text));
    notice.append(
      button('×', () => notice.remove(), { 'aria-label': speak(locale, texts.noticeClose), class: 'plain' }),
    );
    shown.replaceChildren(notice);
    if (kind === 'told') setTimeout(() => notice.remove(), STAYS_MS);
  };
  return {
    element: el('div', {}, shown, spoken),
    tell: (text) => add(text, 'told'),
    fail: (text) => add(text, 'failed'),
    announce(text) {
      spoken.replaceChildren(el('p', {}, text));
    },
    failure(code, words) {
      if (words) return words;
      if (code === 'bot-unreachable') return speak(locale, texts.failedUnreachable);
      if (code === 'page-unreachable') return speak(locale, texts.failedPage);
      if (code === 'not-pressable') return speak(locale, texts.failedGone);
      if (code === 'no-meeting') return speak(locale, texts.failedNoMeeting);
      return speak(locale, texts.failedStatus, { code });
    },
  };
}
