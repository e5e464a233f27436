/**
 * Ctrl+Alt and a letter: free in Teams, Edge, Chrome and Firefox on Windows. On a Swedish keyboard it is AltGr and a
 * letter that writes nothing there, so E and M are not for us; N and J start NVDA and JAWS.
 */
export function isChord(event: KeyboardEvent, letter: string): boolean {
  if (!event.ctrlKey || !event.altKey || event.shiftKey || event.metaKey) return false;
  // With Option held a Mac tells another character than the key's own.
  return event.key.toLowerCase() === letter || event.code === `Key${letter.toUpperCase()}`;
}

/** Ctrl, or Command on a Mac. */
export function hasCommandKey(event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean {
  return event.ctrlKey || event.metaKey;
}
