import { focusNeighbour } from '../../shared/ui/focus-neighbour.ts';

/** Where a person says what becomes of a change. */
const CHANGE = '[data-word-change]';
const TAKE = '[data-word-take]';

/** To the change before or after the one the focus is in; true when there is one. */
export function focusChange(page: HTMLElement, by: 1 | -1): boolean {
  return focusNeighbour([...page.querySelectorAll<HTMLElement>(CHANGE)], by, fieldOf) !== undefined;
}

/** Presses what takes the change in that the focus is in. */
export function takeFocused(page: HTMLElement): boolean {
  const changes = [...page.querySelectorAll<HTMLElement>(CHANGE)];
  const change = changes.find((each) => each.contains(document.activeElement));
  const button = change?.querySelector<HTMLElement>(TAKE);
  button?.click();
  return button !== undefined && button !== null;
}

/**
 * Remembers where the focus is, for when what it was on is gone: then it goes to the change that has come in its place, or
 * to the words that say that nothing is left. Answers whether it was.
 */
export function focusNext(page: HTMLElement): () => boolean {
  const changes = [...page.querySelectorAll<HTMLElement>(CHANGE)];
  const at = changes.findIndex((change) => change.contains(document.activeElement));
  const before = document.activeElement;
  return () => {
    if (before?.isConnected && before !== document.body) return false;
    const left = [...page.querySelectorAll<HTMLElement>(CHANGE)];
    const next = left[Math.min(Math.max(at, 0), left.length - 1)];
    if (next) focusIn(next);
    else document.getElementById('from-word-finished')?.focus();
    return true;
  };
}

function focusIn(change: HTMLElement): void {
  fieldOf(change).focus({ preventScroll: true });
  change.scrollIntoView({ block: 'nearest' });
}

function fieldOf(change: HTMLElement): HTMLElement {
  return change.querySelector<HTMLElement>('button') ?? change;
}
