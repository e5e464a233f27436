import { focusNeighbour } from '../../shared/ui/focus-neighbour.ts';

/** To the text of the place before or after the one it is pressed in; true when there is one. */
export function focusPlace(page: HTMLElement, from: HTMLElement, by: 1 | -1): boolean {
  const stops = [...page.querySelectorAll<HTMLElement>('[data-desk-stop]')];
  const fieldOf = (stop: HTMLElement) =>
    stop.querySelector<HTMLElement>('[contenteditable="true"], textarea');
  const field = focusNeighbour(stops, by, fieldOf, from);
  if (field) toEnd(field);
  return field !== undefined;
}

/** From the text of an item to where its next clause is written; true when there is such a field. */
export function focusClauseField(from: HTMLElement): boolean {
  const field = from.closest('[data-desk-stop]')?.querySelector<HTMLElement>('textarea[data-clause-field]');
  field?.focus();
  return field !== undefined && field !== null;
}

/** Whether the next clause of an item is written here. */
export function isClauseField(element: HTMLElement): boolean {
  return element.matches('textarea[data-clause-field]');
}

/** The item that something stands in; undefined at opening and closing. */
export function itemIdOf(inside: HTMLElement): string | undefined {
  return inside.closest('article[data-desk-stop]')?.id.replace(/^item-/, '');
}

/** Puts the cursor where the text of a place is written; it stays where it is when there is no such field. */
export function focusText(place: string): void {
  const field = document.getElementById(`text-${place}`);
  field?.focus({ preventScroll: true });
  field?.closest('[data-desk-stop]')?.scrollIntoView({ block: 'nearest' });
}

function toEnd(field: HTMLElement): void {
  if (field instanceof HTMLTextAreaElement) return;
  const selection = getSelection();
  selection?.selectAllChildren(field);
  selection?.collapseToEnd();
}
