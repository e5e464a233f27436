import type { Action } from 'adaptivecards';
import { AdaptiveCard, ExecuteAction, OpenUrlAction, SubmitAction } from 'adaptivecards';
import 'adaptivecards/dist/adaptivecards.css';
import type { JsonObject } from '../json.ts';
import { asObject, textOf } from '../json.ts';
import type { CardAction } from './api.ts';
import { cardLook } from './card-looks.ts';
import { renderMarkdown } from './markdown.ts';
import type { Theme } from './window-settings.ts';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = renderMarkdown(text);
  result.didProcess = true;
};

export interface CardView {
  readonly element: HTMLElement;
  /** Draws another card in the same place; what the person has typed and where they stand is kept. */
  show(card: JsonObject, theme: Theme): void;
  /** Shows that an answer is waited for; the buttons rest meanwhile. */
  busy(waiting: boolean): void;
}

/** A card drawn by the `adaptivecards` package. `act` gets a pressed action with the inputs merged into its data. */
export function createCardView(on: {
  readonly act: (action: CardAction) => void;
  readonly open: (url: string) => void;
}): CardView {
  const element = document.createElement('div');
  element.className = 'card';
  let current: AdaptiveCard | undefined;
  let shown = '';
  let typed: Record<string, string> = {};

  const run = (action: Action): void => {
    if (element.getAttribute('aria-busy') === 'true') return;
    if (action instanceof OpenUrlAction) on.open(action.url ?? '');
    else if (action instanceof ExecuteAction) {
      on.act({
        type: 'Action.Execute',
        data: asObject(action.data) ?? {},
        ...(action.id ? { id: action.id } : {}),
        ...(action.verb ? { verb: action.verb } : {}),
      });
    } else if (action instanceof SubmitAction) {
      on.act({ type: 'Action.Submit', data: asObject(action.data) ?? {} });
    }
  };
  const draw = (card: JsonObject, theme: Theme): void => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = cardLook(theme);
    drawn.onExecuteAction = run;
    drawn.onAnchorClicked = (_element, anchor) => {
      on.open(anchor.getAttribute('href') ?? '');
      return true;
    };
    drawn.onInputValueChanged = (input) => {
      if (input.id) typed[input.id] = String(input.value ?? '');
    };
    drawn.parse(withTyped(card, typed));
    const rendered = drawn.render();
    current = drawn;
    element.replaceChildren(...(rendered ? [rendered] : []));
    for (const anchor of element.querySelectorAll('a')) anchor.rel = 'noopener noreferrer';
  };

  return {
    element,
    show(card, theme) {
      const text = `${theme} ${JSON.stringify(card)}`;
      if (text === shown) return;
      const answered = shown !== '' && !sameInputs(current, card);
      shown = text;
      if (answered) typed = {};
      const focus = focusWithin(element);
      draw(card, theme);
      focus?.(element);
    },
    busy(waiting) {
      element.setAttribute('aria-busy', String(waiting));
    },
  };
}

/** Another set of inputs is another question: what was typed for the first does not belong there. */
function sameInputs(drawn: AdaptiveCard | undefined, card: JsonObject): boolean {
  const before = drawn?.getAllInputs().map((input) => input.id ?? '') ?? [];
  return before.join(' ') === inputIds(card).join(' ');
}

function inputIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inputIds);
  const node = asObject(value);
  if (!node) return [];
  if (textOf(node, 'type')?.startsWith('Input.')) return [textOf(node, 'id') ?? ''];
  return Object.entries(node).flatMap(([name, part]) =>
    name === 'data' || name === 'refresh' ? [] : inputIds(part),
  );
}

function withTyped(value: unknown, typed: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((part) => withTyped(part, typed));
  const node = asObject(value);
  if (!node) return value;
  const id = textOf(node, 'id');
  const kept = id !== undefined && textOf(node, 'type')?.startsWith('Input.') ? typed[id] : undefined;
  if (kept !== undefined) return { ...node, value: kept };
  return Object.fromEntries(
    Object.entries(node).map(([name, part]) => [name, name === 'data' ? part : withTyped(part, typed)]),
  );
}

/** How to stand in the same place again after a redraw: the same button, or the same field and caret. */
function focusWithin(element: HTMLElement): ((again: HTMLElement) => void) | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !element.contains(focused)) return undefined;
  const selector = 'button, a, input, select, textarea, [tabindex]';
  const place = [...element.querySelectorAll(selector)].indexOf(focused);
  const name = focused.textContent;
  const caret =
    focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
      ? focused.selectionStart
      : null;
  return (again) => {
    const all = [...again.querySelectorAll<HTMLElement>(selector)];
    const same = all.find(
      (one) => one.tagName === focused.tagName && name !== '' && one.textContent === name,
    );
    const found = same ?? all[place] ?? all[0];
    found?.focus({ preventScroll: true });
    if (caret !== null && (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) {
      try {
        found.setSelectionRange(caret, caret);
      } catch {
        // Fields for numbers and dates have no caret to set.
      }
    }
  };
}
