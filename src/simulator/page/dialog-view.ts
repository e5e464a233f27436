import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { Dialog, PressOutcome } from '../wire.ts';
import type { Api } from './api.ts';
import { createCardView } from './card-view.ts';
import { button, el } from './dom.ts';
import type { Notices } from './notices.ts';
import type { Theme } from './window-settings.ts';

/**
 * Shows a dialog the bot opened, until it is sent or closed (Esc closes too). The browser keeps the focus inside;
 * `closed` is called so that the opener can take it back.
 */
export function openDialog(
  dialog: Dialog,
  page: {
    readonly api: Api;
    readonly locale: Locale;
    readonly notices: Notices;
    readonly theme: () => Theme;
    readonly open: (url: string) => void;
    readonly closed: () => void;
  },
): void {
  const { api, locale, notices } = page;
  let shown = dialog;
  const heading = el('h2', { id: 'dialog-heading' }, dialog.title);
  const said = el('div', { class: 'dialog-said', role: 'alert' });
  const place = el('div', {});
  const element = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'dialog-heading' },
    el(
      'div',
      { class: 'dialog-head' },
      heading,
      button('×', () => element.close(), { class: 'plain', 'aria-label': speak(locale, texts.dialogClose) }),
    ),
    said,
    place,
  );
  const view = createCardView({
    open: page.open,
    act: (action) => {
      view.busy(true);
      said.replaceChildren();
      void api.task(shown, action.data).then((outcome) => {
        view.busy(false);
        show(outcome);
      });
    },
  });
  const showCard = (next: Dialog): void => {
    shown = next;
    heading.textContent = next.title;
    if (next.card) {
      view.show(next.card, page.theme());
      place.replaceChildren(view.element);
      firstField(view.element)?.focus();
    } else place.replaceChildren(el('iframe', { src: next.url ?? '', title: next.title }));
  };
  const show = (outcome: PressOutcome): void => {
    switch (outcome.kind) {
      case 'done':
      case 'card':
        notices.tell(speak(locale, texts.dialogSent));
        element.close();
        return;
      case 'message':
        place.replaceChildren(
          el('p', {}, outcome.text),
          button(speak(locale, texts.dialogClose), () => element.close(), { class: 'strong' }),
        );
        place.querySelector('button')?.focus();
        return;
      case 'dialog':
        showCard(outcome.dialog);
        return;
      case 'open':
        element.close();
        page.open(outcome.url);
        return;
      case 'failed':
        said.replaceChildren(el('p', {}, notices.failure(outcome.code, outcome.message)));
        return;
      default:
        outcome satisfies never;
    }
  };
  element.addEventListener('close', () => {
    element.remove();
    page.closed();
  });
  document.body.append(element);
  element.showModal();
  showCard(dialog);
}

function firstField(element: HTMLElement): HTMLElement | null {
  return element.querySelector<HTMLElement>('input, select, textarea');
}
