/** What has a meaning inside a line of Markdown, of Adaptive Cards' own `{{DATE(...)}}`, or of HTML. */
const ANYWHERE = /[\\`*_~[\]<>&{}|^$!]/g;
/** What has a meaning at the beginning of a line: headings, lists, rules, underlines. */
const AT_START = /^([#+\-=:]|\d+(?=[.)]))/;

/**
 * People's text for a place that reads Markdown (TextBlock, Fact, an expanded choice), so that every character comes
 * out as typed. Line breaks become breaks of paragraph, the only ones that every Teams client draws.
 */
export function asTyped(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapedLine)
    .join('\n\n');
}

/**
 * People's text for a place that is plain (titles of buttons and choices, text read aloud): one line, and nothing that a
 * client could take for a template. An invisible joiner parts its signs.
 */
export function asPlain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/([{$])(?=\{)/g, '$1\u2060');
}

/** At most so many characters, never half of one; what is cut away is marked. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

function escapedLine(line: string): string {
  const start = AT_START.exec(line)?.[0] ?? '';
  const rest = line.slice(start.length).replace(ANYWHERE, '\\$&');
  if (start === '') return rest;
  // `1.` is escaped after its number, all else before its sign.
  return /\d/.test(start) ? `${start}\\${rest}` : `\\${start}${rest}`;
}
