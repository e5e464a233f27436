import { focusNeighbour } from '../../shared/ui/focus-neighbour.ts';

/** The element of a part of the draft. */
export function placeId(place: string): string {
  return `review-${place}`;
}

/** To the part before or after the one it is pressed in; true when there is one. */
export function focusPart(page: HTMLElement, from: HTMLElement, by: 1 | -1): boolean {
  const stops = [...page.querySelectorAll<HTMLElement>('[data-review-stop]')];
  const fieldOf = (stop: HTMLElement) => stop.querySelector<HTMLElement>('[data-no-comment]') ?? stop;
  return focusNeighbour(stops, by, fieldOf, from) !== undefined;
}

/** After a word on a part: to the button of the next that waits for one, round to the first; else to that part. */
export function focusNextUnsaid(page: HTMLElement, place: string): void {
  const stops = [...page.querySelectorAll<HTMLElement>('[data-review-stop]')];
  const here = stops.findIndex((stop) => stop.id === placeId(place));
  const onwards = [...stops.slice(here + 1), ...stops.slice(0, here)];
  const next = onwards.find((stop) => stop.querySelector('[data-no-comment]'));
  const target = next?.querySelector<HTMLElement>('[data-no-comment]') ?? stops[here];
  target?.focus({ preventScroll: true });
  (next ?? stops[here])?.scrollIntoView({ block: 'nearest' });
}
