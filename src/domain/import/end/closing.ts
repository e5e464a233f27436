import type { Passage } from '../text/passage.ts';

/** Where the words after the last matter begin among the last item's; its length when there are none. */
export function closingFrom(passages: readonly Passage[]): number {
  const at = passages.findIndex(({ text, kind }) => kind === 'text' && CLOSING.test(text));
  return at < 0 ? passages.length : at;
}

const CLOSING =
  /^(?:(?:mötes)?ordföranden?(?:\s+\p{Lu}\S+){0,3}|mötet|sammanträdet|(?:\p{Lu}\S+\s+){1,4}?)\s*(?:avslutade(?:s)?|avslutar|avslutas|förklara(?:r|de|des)\s+(?:mötet|sammanträdet)|tackade\s+(?:deltagarna|alla|samtliga|gruppen)\s.{0,40}(?:möte|dag|mötet)|tackar\s+för\s+(?:dagens\s+möte|mötet|idag))|^efter\s+(?:mötet|mötets\s+slut|sammanträdet)\s|^(?:mötet|sammanträdet)\s+(?:är\s+)?avsluta(?:s|des|t)/iu;
