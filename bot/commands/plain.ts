/** Letters without case, dots and rings, so that `NARVARO` and `närvaro` are one word. */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}
