import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { ExtensionOffer } from '../wire.ts';
import { button, el } from './dom.ts';

/**
 * The menu of a message with what the app makes of messages. Arrow keys go through it, Esc and a press elsewhere close
 * it; `act` is called with the command that was chosen.
 */
export function createMessageMenu(
  page: { readonly locale: Locale; readonly offer: ExtensionOffer; readonly act: (command: string) => void },
  name: string,
): HTMLElement {
  const { locale, offer } = page;
  const items = offer.acts.map(({ id, title }) =>
    button(
      speak(locale, title),
      () => {
        close(true);
        page.act(id);
      },
      { role: 'menuitem', tabindex: '-1' },
    ),
  );
  const label = speak(locale, texts.acts, { name });
  const menu = el(
    'div',
    { class: 'message-menu', role: 'menu', 'aria-label': label, hidden: true },
    ...items,
  );
  const opener = button('…', () => (menu.hidden ? open() : close(true)), {
    class: 'plain acts-opener',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-label': label,
    title: label,
  });
  const element = el('div', { class: 'message-acts' }, opener, menu);

  const elsewhere = ({ target }: Event): void => {
    if (!element.contains(target as Node)) close(false);
  };
  function open(): void {
    menu.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', elsewhere);
    menu.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    items[0]?.focus({ preventScroll: true });
  }
  function close(back: boolean): void {
    if (menu.hidden) return;
    menu.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', elsewhere);
    if (back) opener.focus();
  }
  element.addEventListener('keydown', (event) => {
    if (menu.hidden) return;
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') return close(false);
    else return;
    event.preventDefault();
  });
  return element;
}
