/** A word of a text, or something that is written with several. */
export interface Token {
  /** In small letters, composed, with its dots and accents. */
  readonly term: string;
  /** Where it stands in the text: UTF-16 offsets, the end not included. */
  readonly from: number;
  readonly to: number;
}

/** Longer words than this are cut: nobody types them, and no index takes any length. */
const LONGEST = 64;

/** The words of a text in their order: runs of letters and digits. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    term: termOf(word),
    from: index,
    to: index + word.length,
  }));
}

/**
 * What is one thing however it is written: a day (`160415`, `2016-04-15`, `15 april 2016` are `20160415`), an amount
 * (`10 000`, `10.000` are `10000`), a number of a year (`3/2018`), a paragraph (`§ 12`). They stand beside the words that
 * they are written with.
 */
export function signsOf(text: string): readonly Token[] {
  return SIGNS.flatMap(([pattern, read]) =>
    Array.from(text.matchAll(pattern)).flatMap((match): readonly Token[] => {
      const term = read(...match.slice(1).map((part) => part ?? ''));
      return term === undefined ? [] : [{ term, from: match.index, to: match.index + match[0].length }];
    }),
  );
}

/** A word as it is compared. */
export function termOf(word: string): string {
  const small = word.normalize('NFC').toLowerCase();
  return small.length > LONGEST ? Array.from(small).slice(0, LONGEST).join('') : small;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const ALONE_BEFORE = '(?<![\\p{L}\\p{N}]|[\\p{N}][-./])';
const ALONE_AFTER = '(?![\\p{L}\\p{N}])';
const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const alone = (pattern: string) => new RegExp(`${ALONE_BEFORE}${pattern}${ALONE_AFTER}`, 'giu');

type Reader = (...parts: readonly string[]) => string | undefined;
const SIGNS: readonly (readonly [RegExp, Reader])[] = [
  [alone('(\\d{4})-(\\d{2})-(\\d{2})'), (year, month, day) => dayTerm(year, month, day)],
  [
    alone('(\\d{2})(\\d{2})(\\d{2})'),
    (year = '', month, day) => dayTerm(`${Number(year) < 80 ? '20' : '19'}${year}`, month, day),
  ],
  [
    alone(`(\\d{1,2})(?::?e)?\\s+(${MONTHS})\\s+(\\d{4})`),
    (day = '', month = '', year) =>
      dayTerm(year, String(MONTHS.split('|').indexOf(month.toLowerCase()) + 1), day),
  ],
  [alone('(\\d{1,4})/(\\d{2,4})'), (number, year) => `${number}/${year}`],
  [alone('(\\d{1,3}(?:[ .\\u00a0\\u202f]\\d{3})+)'), (amount) => amount?.replace(/\D/gu, '')],
  [alone('§\\s?(\\d{1,4})'), (number) => `§${number}`],
];

/** `20160415`, or nothing where there is no such day. */
function dayTerm(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== iso
    ? undefined
    : iso.replaceAll('-', '');
}
