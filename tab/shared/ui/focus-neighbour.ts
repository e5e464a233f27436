/**
 * Moves the focus from one stop of a page to the one before or after it, from outside them all to the first or the last.
 * Answers what took it; a stop without a field takes nothing.
 */
export function focusNeighbour(
  stops: readonly HTMLElement[],
  by: 1 | -1,
  fieldOf: (stop: HTMLElement) => HTMLElement | null,
  from: Element | null = document.activeElement,
): HTMLElement | undefined {
  const at = stops.findIndex((stop) => stop.contains(from));
  const target = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : at + by];
  const field = target && fieldOf(target);
  if (!target || !field) return undefined;
  field.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
  return field;
}
