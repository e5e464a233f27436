import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import { button, el } from './dom.ts';

export interface ViewSwitch {
  readonly element: HTMLElement;
  show(view: 'channel' | 'tab'): void;
}

/** On a narrow screen the channel and the tab are two views; on a wide one both are there and the switch is not. */
export function createViewSwitch(locale: Locale): ViewSwitch {
  const show = (view: 'channel' | 'tab'): void => {
    document.body.dataset['view'] = view;
    channel.setAttribute('aria-pressed', String(view === 'channel'));
    tab.setAttribute('aria-pressed', String(view === 'tab'));
  };
  const channel = button(speak(locale, texts.viewChannel), () => show('channel'));
  const tab = button(speak(locale, texts.viewTab), () => show('tab'));
  const element = el(
    'nav',
    { class: 'view-switch', 'aria-label': speak(locale, texts.viewSwitch) },
    channel,
    tab,
  );
  return { element, show };
}
