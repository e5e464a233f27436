import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import { button, el } from './dom.ts';

export interface Tools {
  readonly element: HTMLElement;
  /** Unfolds the tools on a narrow screen; on a wide one they always stand there and it does not. */
  readonly opener: HTMLButtonElement;
}

/** Buttons and panels at the top of the page. The panels close as menus do: by Esc, or by a press elsewhere. */
export function createTools(locale: Locale, parts: readonly HTMLElement[]): Tools {
  const element = el('div', { class: 'tools', id: 'tools' }, ...parts);
  const unfold = (open: boolean): void => {
    element.classList.toggle('open', open);
    opener.setAttribute('aria-expanded', String(open));
  };
  const opener = button(speak(locale, texts.tools), () => unfold(!element.classList.contains('open')), {
    class: 'tools-opener',
    'aria-controls': 'tools',
    'aria-label': speak(locale, texts.toolsName),
  });
  unfold(false);
  document.addEventListener('pointerdown', ({ target }) => {
    for (const panel of openPanels(element)) if (!panel.contains(target as Node)) panel.open = false;
    if (!element.contains(target as Node) && target !== opener) unfold(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    const open = openPanels(element);
    for (const panel of open) {
      panel.open = false;
      panel.querySelector('summary')?.focus();
    }
    if (open.length > 0 || !element.classList.contains('open')) return;
    unfold(false);
    opener.focus();
  });
  return { element, opener };
}

function openPanels(tools: HTMLElement): readonly HTMLDetailsElement[] {
  return [...tools.querySelectorAll<HTMLDetailsElement>('details.panel[open]')];
}
