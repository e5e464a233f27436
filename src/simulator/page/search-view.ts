import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { JsonObject } from '../json.ts';
import type { ExtensionOffer, FoundResult, SearchOutcome } from '../wire.ts';
import { button, el } from './dom.ts';

/** Teams asks for as many at a time; fewer are the last. */
const AT_A_TIME = 25;
/** How long nothing is typed before it is asked, in milliseconds. */
const PAUSE_MS = 200;

/**
 * The app's searches in a dialog: one chosen at the top, a field that asks as one types, and what was found to press.
 * Esc closes. `chosen` gets the card; `closed` is called afterwards, however it ended.
 */
export function openSearch(page: {
  readonly locale: Locale;
  readonly offer: ExtensionOffer;
  readonly search: (command: string, text: string, skip: number) => Promise<SearchOutcome>;
  readonly failure: (code: string, words: string) => string;
  readonly chosen: (card: JsonObject) => void;
  readonly closed: () => void;
}): void {
  const { locale, offer } = page;
  let current = offer.searches[0];
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const field = el('input', { type: 'search', id: 'search-field', autocomplete: 'off' });
  const hint = el('p', { class: 'hint', id: 'search-hint' });
  field.setAttribute('aria-describedby', 'search-hint');
  const said = el('p', { class: 'search-said', role: 'status' });
  const list = el('ul', {
    class: 'search-found',
    role: 'list',
    'aria-label': speak(locale, texts.searchResults),
  });
  const more = button(speak(locale, texts.searchMore), () => void ask(list.childElementCount), {
    hidden: true,
  });
  const choices = offer.searches.map((search) => {
    const choice = button(speak(locale, search.title), () => {
      current = search;
      begin();
      field.focus();
    });
    return [search, choice] as const;
  });
  const element = el(
    'dialog',
    { class: 'dialog search', 'aria-labelledby': 'search-heading' },
    el(
      'div',
      { class: 'dialog-head' },
      el('h2', { id: 'search-heading' }, speak(locale, texts.insertName)),
      button('×', () => element.close(), { class: 'plain', 'aria-label': speak(locale, texts.dialogClose) }),
    ),
    el(
      'div',
      { class: 'row', role: 'group', 'aria-label': speak(locale, texts.searches) },
      ...choices.map(([, choice]) => choice),
    ),
    el(
      'div',
      { class: 'field' },
      el('label', { for: 'search-field' }, speak(locale, texts.searchField)),
      field,
      hint,
    ),
    said,
    list,
    more,
  );

  const resultOf = ({ title, text, card }: FoundResult): HTMLLIElement => {
    const choice = button('', () => {
      element.close();
      page.chosen(card);
    });
    choice.append(el('strong', {}, title), el('span', {}, text));
    return el('li', {}, choice);
  };
  const show = (outcome: SearchOutcome, skip: number): void => {
    if (skip === 0) list.replaceChildren();
    if (outcome.kind === 'found') list.append(...outcome.results.map(resultOf));
    more.hidden = outcome.kind !== 'found' || outcome.results.length < AT_A_TIME;
    if (outcome.kind === 'message') said.textContent = outcome.text;
    else if (outcome.kind === 'failed') said.textContent = page.failure(outcome.code, outcome.message);
    else said.textContent = speak(locale, texts.searchCount, { count: list.childElementCount });
  };
  /** Only the newest question is answered: an older one may come back later. */
  const ask = async (skip: number): Promise<void> => {
    asked += 1;
    const mine = asked;
    said.textContent = speak(locale, texts.searchWaits);
    const outcome = await page.search(current?.id ?? '', field.value, skip);
    if (mine !== asked || !element.isConnected) return;
    const last = skip > 0 ? list.lastElementChild : null;
    show(outcome, skip);
    // Whoever asked for more stands on a button that may be gone: they go on with what came.
    last?.nextElementSibling?.querySelector('button')?.focus();
  };
  function begin(): void {
    for (const [search, choice] of choices) choice.setAttribute('aria-pressed', String(search === current));
    hint.textContent = current ? speak(locale, current.hint) : '';
    void ask(0);
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(0), PAUSE_MS);
  });
  element.addEventListener('close', () => {
    clearTimeout(waiting);
    element.remove();
    page.closed();
  });
  document.body.append(element);
  element.showModal();
  begin();
  field.focus();
}
