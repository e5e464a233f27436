import type { RichText, Span } from '../../../src/domain/basics/rich-text.ts';
import { linkedText } from './pasted-link.ts';
import type { PastedLine } from './pasted-lines.ts';
import { richTextFromLines } from './pasted-lines.ts';

/**
 * What a clipboard's HTML says, as protocol text: paragraphs, lists of one level, bold and line breaks; nothing else of
 * it is kept. The HTML is parsed into a document of its own, where nothing runs and nothing is fetched, and none of its
 * nodes is ever put into the page. Made for Word, Word on the web, Outlook, Teams, Google Docs and our own editor.
 */
export function richTextFromHtml(html: string): RichText {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return richTextFromLines(linesOf(body, { bold: false, exact: false }));
}

interface Manner {
  readonly bold: boolean;
  /** White space counts as written. */
  readonly exact: boolean;
  /** Inside a list of this kind; the lists inside it take after it. */
  readonly list?: 'bullet' | 'number';
}

/** What is never read aloud by the page it comes from: code, pictures, what belongs to a form. */
const SILENT = new Set(
  'script style head title meta link base template noscript object embed applet svg math iframe frame video audio canvas map select datalist textarea input button xml'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr caption ul'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Parts of Word's own: comments and their marks, what was struck out while changes were tracked. */
const WORD_ASIDE =
  /\bmso-element:\s*(?:comment|field-begin)|\bmso-hide:\s*all|\bdisplay:\s*none|\bvisibility:\s*hidden/i;
const WORD_ASIDE_CLASS = /\b(?:msoDel|MsoCommentReference|msocomanchor|msocomtxt|msocomoff)\b/;

function linesOf(block: Node, manner: Manner): readonly PastedLine[] {
  const lines: PastedLine[] = [];
  let open: Span[] = [];
  const close = (kind: PastedLine['kind'] = 'paragraph') => {
    if (open.length > 0) lines.push({ kind, spans: open });
    open = [];
  };
  const read = (node: Node, how: Manner): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) open.push(spanOf(wordsOf(child.textContent ?? '', how), how));
      if (!(child instanceof Element) || isSilent(child)) continue;
      const name = child.localName;
      const inside = mannerOf(child, how);
      if (name === 'br') open.push(spanOf('\n', how));
      else if (name === 'img') open.push(spanOf(emojiOf(child), how));
      else if (name === 'a') open.push(...linkSpans(child, inside));
      else if (!BLOCKS.has(name)) read(child, inside);
      else {
        close();
        lines.push(...blockLines(child, inside));
      }
    }
  };
  read(block, manner);
  close();
  return lines;
}

function blockLines(block: Element, manner: Manner): readonly PastedLine[] {
  const name = block.localName;
  if (name === 'tr') return rowLines(block, manner);
  if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') {
    const list = manner.list ?? (name === 'ol' ? 'number' : 'bullet');
    return linesOf(block, { ...manner, list });
  }
  if (name === 'li')
    return itemLines(linesOf(block, { ...manner, list: manner.list ?? 'bullet' }), manner.list);
  const drawn = wordListKind(block);
  if (drawn) return itemLines(linesOf(block, manner), drawn);
  return linesOf(block, manner);
}

/** Paragraphs that stand in one item of a list are lines of it; the lists inside it follow it. */
function itemLines(lines: readonly PastedLine[], kind: PastedLine['kind'] = 'bullet'): readonly PastedLine[] {
  const items: { kind: PastedLine['kind']; spans: Span[] }[] = [];
  let open = false;
  for (const line of lines) {
    const last = items.at(-1);
    const empty = line.spans.every(({ text }) => text.trim() === '');
    if (empty) continue;
    if (line.kind !== 'paragraph') items.push({ kind, spans: [...line.spans] });
    else if (open && last) last.spans.push({ text: '\n' }, ...line.spans);
    else items.push({ kind, spans: [...line.spans] });
    open = line.kind === 'paragraph';
  }
  return items;
}

/** A row of a table is a paragraph when each of its cells is a line; else it laid out a page, and its cells stand as they are. */
function rowLines(row: Element, manner: Manner): readonly PastedLine[] {
  const cells = [...row.children]
    .filter((cell) => !isSilent(cell))
    .map((cell) => linesOf(cell, mannerOf(cell, manner)))
    .map((lines) => lines.filter((line) => line.spans.some(({ text }) => text.trim() !== '')))
    .filter((lines) => lines.length > 0);
  if (cells.some((lines) => lines.length > 1 || lines[0]?.kind !== 'paragraph')) return cells.flat();
  const spans = cells.flatMap(([line], index) => [
    ...(index > 0 ? [{ text: /[,;:.]\s*$/.test(lastText(cells[index - 1])) ? ' ' : ', ' }] : []),
    ...(line?.spans ?? []),
  ]);
  return spans.length > 0 ? [{ kind: 'paragraph', spans }] : [];
}

function lastText(lines: readonly PastedLine[] | undefined): string {
  return (
    lines
      ?.at(-1)
      ?.spans.map(({ text }) => text)
      .join('') ?? ''
  );
}

/** Word draws its lists: paragraphs of a list's style, with the marker as words that are to be ignored. */
function wordListKind(block: Element): PastedLine['kind'] | undefined {
  if (!/mso-list:(?!\s*(?:none|ignore))/i.test(styleOf(block)) || /^h\d$/.test(block.localName))
    return undefined;
  const marker = [...block.querySelectorAll('[style]')].find(isIgnored)?.textContent ?? '';
  return /^\W*(?:\d+|(?:[a-z]|[ivx]+)[.)])/i.test(marker) ? 'number' : 'bullet';
}

function isSilent(element: Element): boolean {
  const name = element.localName;
  if (SILENT.has(name) || name === 'del' || element.hasAttribute('hidden')) return true;
  if (WORD_ASIDE.test(styleOf(element)) || WORD_ASIDE_CLASS.test(element.getAttribute('class') ?? ''))
    return true;
  // The number of a numbered heading is part of it; the marker of a drawn item is not.
  return isIgnored(element) && element.closest('h1,h2,h3,h4,h5,h6') === null;
}

function isIgnored(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(styleOf(element));
}

function mannerOf(element: Element, around: Manner): Manner {
  const style = styleOf(element);
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const bold =
    weight === undefined ? around.bold || BOLD.has(element.localName) : isHeavy(weight, around.bold);
  const space = /white-space(?:-collapse)?:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase();
  const exact =
    space === undefined ? around.exact || element.localName === 'pre' : /^(?:pre|break)/.test(space);
  return { ...around, bold, exact };
}

function isHeavy(weight: string, around: boolean): boolean {
  if (weight === 'inherit' || weight === 'unset') return around;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

/** Hard spaces stay for now: two of them set a drawn marker apart. */
function wordsOf(text: string, { exact }: Manner): string {
  return exact ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ');
}

function spanOf(text: string, { bold }: Manner): Span {
  return bold ? { text, bold: true } : { text };
}

function linkSpans(link: Element, manner: Manner): readonly Span[] {
  const spans = linesOf(link, manner).flatMap((line, index) => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    ...line.spans,
  ]);
  const said = spans.map(({ text }) => text).join('');
  const address = linkedText(said, link.getAttribute('href') ?? '');
  return address ? [...spans, spanOf(` (${address})`, manner)] : spans;
}

/** Teams and Outlook send an emoji as a picture that is called by it; no other picture says anything here. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}
