/** The element of a part of the draft. */
export function placeId(place: string): string {
  return `review-${place}`;
}

/** Moves the focus to the part before or after the one it is in; true when there is one. */
export function focusNeighbour(page: HTMLElement, from: HTMLElement, by: 1 | -1): boolean {
  const stops = [...page.querySelectorAll<HTMLElement>('[data-review-stop]')];
  const target = stops[stops.findIndex((stop) => stop.contains(from)) + by];
  if (!target) return false;
  (target.querySelector<HTMLElement>('[data-no-comment]') ?? target).focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
  return true;
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
