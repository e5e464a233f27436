/** As much of a message as anything is made of. */
const MOST_CHARACTERS = 20_000;

/**
 * The words of a message that Teams tells as HTML: lines and paragraphs kept, mentions by name, pictures and all markup
 * gone. What comes out is text and is escaped where it is shown.
 */
export function plainFromHtml(html: string): string {
  const words = html
    .slice(0, 4 * MOST_CHARACTERS)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|head|title|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<emoji\b[^>]*\balt="([^"]*)"[^>]*>/gi, '$1')
    .replace(/<br\b[^>]*>|<\/?(?:p|div|li|ul|ol|tr|table|blockquote|pre|h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*(?:>|$)/gi, '');
  return tidied(words.replace(ENTITY, (whole, name: string) => decoded(name) ?? whole));
}

/** The same text on trimmed lines, with no more than one empty line between paragraphs. */
export function tidied(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(/[\s\u00a0\u200b]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
    .slice(0, MOST_CHARACTERS);
}

/** Each is decoded once: `&amp;lt;` is the text `&lt;`. */
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function decoded(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name];
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  // Half a character, and what controls a terminal, is no text.
  const sound = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return sound ? String.fromCodePoint(code) : ' ';
}
