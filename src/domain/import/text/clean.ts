/**
 * The characters of a text without what copying, printing and converting left in it: byte order marks, soft hyphens,
 * spaces that do not break, ligatures, marks of direction, control characters, decomposed letters. A form feed stays: it
 * is the end of a page. What a person typed is never changed.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]|\v/gu, '\n')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/ {60,}/gu, (gap) => gap.slice(0, 60))
    .replace(INVISIBLE, '')
    .replace(SPACED_MARK, (_, mark: string, letter: string) => `${letter}${COMBINING[mark] ?? ''}`)
    .normalize('NFC');
}

/** Controls other than tabs and the ends of lines and pages, zero-width characters, marks of direction, halves of characters. */
const INVISIBLE =
  /(?![\t\n\f])\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\uffff]|\p{Cs}/gu;
/** A dot, a ring or an accent that a PDF printed beside its letter. */
const SPACED_MARK = /(?<=\p{L}|^)([¨˚´])([aoeAOE])(?=\p{L})/gmu;
const COMBINING: Readonly<Record<string, string>> = { '¨': '\u0308', '˚': '\u030a', '´': '\u0301' };
