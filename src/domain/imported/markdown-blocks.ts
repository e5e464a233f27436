/** The words of an old protocol as they are shown: Markdown in, what a page can draw out. Nothing of it is a link or a mark-up. */
export type MarkdownBlock =
  | { readonly type: 'paragraph'; readonly lines: readonly Words[] }
  | { readonly type: 'heading'; readonly words: Words }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Words[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly Words[])[] };

export type Words = readonly WordSpan[];
export interface WordSpan {
  readonly text: string;
  readonly bold?: true;
  readonly struck?: true;
}

/** The blocks of a text: paragraphs with their lines, headings, lists and tables. Every word of it stands in one. */
export function markdownBlocks(markdown: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let apart = true;
  for (const line of markdown.split('\n')) {
    if (line.trim() === '') apart = true;
    else if (!RULE.test(line)) {
      const block = blockOf(line);
      const joined = apart && block.type === 'paragraph' ? undefined : withLine(blocks.at(-1), block);
      if (joined) blocks[blocks.length - 1] = joined;
      else blocks.push(block);
      apart = false;
    }
  }
  return blocks;
}

const RULE = /^\s*(?:[-*_=](?:\s*[-*_=]){2,}|\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?)\s*$/u;

function blockOf(line: string): MarkdownBlock {
  const heading = /^\s*#{1,6}\s+(.+)$/u.exec(line)?.[1];
  if (heading !== undefined) return { type: 'heading', words: wordsOf(heading) };
  const [, mark, item] = /^\s*([-*•–]|\d{1,3}[.)])\s+(\S.*)$/u.exec(line) ?? [];
  if (mark !== undefined && item !== undefined)
    return { type: 'list', ordered: /\d/u.test(mark), items: [wordsOf(item)] };
  const row = /^\s*\|(.*)\|\s*$/u.exec(line)?.[1] ?? (/\S.*\t.*\S/u.test(line) ? line : undefined);
  if (row !== undefined)
    return { type: 'table', rows: [row.split(/(?<!\\)\||\t+/u).map((cell) => wordsOf(cell.trim()))] };
  return { type: 'paragraph', lines: [wordsOf(line.trim())] };
}

/** A block with what follows on it, where the two are of one kind. */
function withLine(before: MarkdownBlock | undefined, block: MarkdownBlock): MarkdownBlock | undefined {
  if (before?.type === 'paragraph' && block.type === 'paragraph')
    return { type: 'paragraph', lines: [...before.lines, ...block.lines] };
  if (before?.type === 'list' && block.type === 'list' && before.ordered === block.ordered)
    return { ...before, items: [...before.items, ...block.items] };
  if (before?.type === 'table' && block.type === 'table')
    return { type: 'table', rows: [...before.rows, ...block.rows] };
  return undefined;
}

function wordsOf(text: string): Words {
  const spans: WordSpan[] = [];
  let [bold, struck] = [false, false];
  for (const part of text.split(/(?<!\\)(\*\*|__|~~)/u)) {
    if (part === '**' || part === '__') bold = !bold;
    else if (part === '~~') struck = !struck;
    else if (part !== '')
      spans.push({
        text: plain(part),
        ...(bold ? { bold: true as const } : {}),
        ...(struck ? { struck: true as const } : {}),
      });
  }
  return spans;
}

function plain(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>])/gu, '$1');
}
