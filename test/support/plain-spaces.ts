/** What a page says, where no-break spaces are spaces: how a line breaks is no part of its words. */
export function plainSpaces(words: string | null): string {
  return (words ?? '').replaceAll('\u00A0', ' ');
}
