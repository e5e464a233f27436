/**
 * Whether two wordings differ in nothing but quotation marks, dashes, dots and blanks: what Word and its like change by
 * themselves as one types.
 */
export function onlyMarks(before: string, after: string): boolean {
  return before !== after && plain(before) === plain(after);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/gu, '"')
    .replace(/[\u2018\u2019\u201a\u00b4`]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]|--/gu, '-')
    .replace(/\u2026/gu, '...')
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
