import { isBareLabel } from '../labels.ts';
import type { Line } from './passage.ts';

/** The lines of a text that has been cleaned, without the marks of Markdown; empty ones are only remembered. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let page = 1;
  let apart = true;
  for (const [index, whole] of text.split('\n').entries()) {
    const parts = whole.split('\f');
    for (const [place, part] of parts.entries()) {
      if (place > 0) {
        page += 1;
        apart = true;
      }
      if (part.replace(/\u00ad/gu, '').trim() === '' || (part.length < 500 && RULE.test(part))) {
        // An empty line that only a form feed made is none.
        if (parts.length === 1) apart = true;
        continue;
      }
      lines.push({ ...lineOf(part), line: index + 1, page, ...(apart ? { apart: true } : {}) });
      apart = false;
    }
  }
  return lines;
}

/** Lines that are drawn, with nothing to read: `-----`, `* * *`, `|---|---|`, `______`. */
const RULE = /^\s*(?:[-*_=](?:\s*[-*_=])+|\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?)\s*$/u;
/** What is longer is no line of a protocol: its words are kept and no marks are looked for in it. */
const LONGEST_LINE = 10_000;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
const BULLET = /^(?:[-•–—*+▪●○·‣►▶➜➔→⇒✓o\uf0b7])\s+(?=\S)/u;
const EMPHASISED = /^(\*\*\*|\*\*|__|\*|_)(?=\S)((?:(?!\1).)+)(?<=\S)\1\s*[:.]?$/u;
const STRUCK = /^~~(?=\S)(.+)(?<=\S)~~[.,;]?$/u;

function lineOf(raw: string): Omit<Line, 'line' | 'page'> {
  if (raw.length > LONGEST_LINE) return { indent: 0, text: raw.trim(), markdown: raw.trim(), kind: 'text' };
  const hardBreak = /\S(?: {2,}|\\)$/u.test(raw);
  const indent = /^[ \t]*/u.exec(raw)?.[0].length ?? 0;
  const words = raw
    .replace(/\\$/u, '')
    .trim()
    .replace(/^(?:>\s*)+/u, '');
  const heading = HEADING.exec(words);
  if (heading) {
    const said = heading[2] ?? '';
    return { indent, text: plain(said), markdown: said, kind: 'heading', level: heading[1]?.length ?? 1 };
  }
  const bullet = BULLET.exec(words);
  const said = bullet ? words.slice(bullet[0].length) : words;
  const bare = said.replace(/^(?:\*\*|__)(.*)(?:\*\*|__)$/u, '$1');
  const struck = STRUCK.test(bare) ? { struck: true as const } : {};
  const row = /^\|.*\|$/u.test(words) || (!bullet && (words.match(/\t+/gu)?.length ?? 0) > 1);
  return {
    indent,
    text: row ? cellsOf(said).map(plain).join('\t') : plain(columned(said)),
    markdown: bullet ? `- ${said}` : said,
    kind: row ? 'row' : bullet ? 'bullet' : 'text',
    ...(EMPHASISED.test(said) ? { emphasised: true } : {}),
    ...struck,
    ...(hardBreak ? { hardBreak: true } : {}),
  };
}

/** `Beslutande  Anna Ek`: after a label two spaces are a column. */
function columned(words: string): string {
  return words.replace(/^(\S.{2,50}?) {2}(?=\S)/u, (whole, head: string) =>
    isBareLabel(head) ? `${head}\t` : whole,
  );
}

/** The cells of a row of a table. */
function cellsOf(row: string): readonly string[] {
  return row
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\||\t+/u)
    .map((cell) => cell.replace(/<br\s*\/?>/giu, ' ').trim());
}

/** Words without marks of emphasis, escapes and links; a line to write on stays, spaces collapsed, tabs kept for columns. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\][]{1,300})\]\((?:https?:|mailto:)[^\s()]{1,500}\)/gu, '$1')
    .replace(/<((?:https?:|mailto:)[^\s<>]{1,500})>/gu, '$1')
    .replace(/(?<!\\)(?:\*{1,3}|~~|(?<!_)__(?!_))/gu, '')
    .replace(/(?<![\\\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])(?<!\\)_(?![\p{L}\p{N}_])/gu, '')
    .replace(/\\(?=[\\`*_{}[\]()#+.!|~<>-])/gu, '')
    .replace(/ {2,}/gu, (gap) => (gap.length > 2 ? '\t' : ' '))
    .replace(/[ \t]*\t[ \t]*/gu, '\t')
    .trim();
}
