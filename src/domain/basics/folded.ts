/** Letters without case, dots, rings and accents: `NÄRVARO`, `närvaro` and `narvaro` are one. */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
