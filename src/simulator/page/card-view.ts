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
  /** The bot has answered a press: what was typed and folded out for it belongs to the past. */
  answered(): void;
  /** Shows that an answer is waited for; the buttons rest meanwhile. */
  busy(waiting: boolean): void;
}

/** What a person has done to a card that is not yet sent: text in fields, and parts folded out or in. */
interface Kept {
  readonly typed: Record<string, string>;
  readonly visible: Record<string, boolean>;
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
  let last: { readonly card: JsonObject; readonly theme: Theme } | undefined;
  let kept: Kept = { typed: {}, visible: {} };

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
      if (input.id) kept.typed[input.id] = String(input.value ?? '');
    };
    drawn.onElementVisibilityChanged = (part) => {
      if (part.id) kept.visible[part.id] = part.isVisible;
      // The package says "expanded" of the part itself right after this, where it means nothing.
      queueMicrotask(() => part.renderedElement?.removeAttribute('aria-expanded'));
    };
    drawn.parse(withKept(card, kept));
    const rendered = drawn.render();
    current = drawn;
    element.replaceChildren(...(rendered ? [rendered] : []));
    for (const anchor of element.querySelectorAll('a')) anchor.rel = 'noopener noreferrer';
  };

  const redraw = (): void => {
    if (!last) return;
    const focus = focusWithin(element);
    draw(last.card, last.theme);
    focus?.(element);
  };

  return {
    element,
    show(card, theme) {
      const text = `${theme} ${JSON.stringify(card)}`;
      if (text === shown) return;
      const answered = shown !== '' && !sameInputs(current, card);
      shown = text;
      if (answered) kept = { typed: {}, visible: {} };
      last = { card, theme };
      redraw();
    },
    answered() {
      kept = { typed: {}, visible: {} };
      redraw();
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

function withKept(value: unknown, kept: Kept): unknown {
  if (Array.isArray(value)) return value.map((part) => withKept(part, kept));
  const node = asObject(value);
  if (!node) return value;
  const parts = Object.entries(node).map(([name, part]) => [
    name,
    name === 'data' ? part : withKept(part, kept),
  ]);
  const same = Object.fromEntries(parts) as JsonObject;
  const id = textOf(node, 'id');
  if (id === undefined) return same;
  const typed = textOf(node, 'type')?.startsWith('Input.') ? kept.typed[id] : undefined;
  const visible = kept.visible[id];
  return {
    ...same,
    ...(typed === undefined ? {} : { value: typed }),
    ...(visible === undefined ? {} : { isVisible: visible }),
  };
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
