import type { ImportWarning } from '../../domain/import/structure.ts';
import { foundWarnings } from './found-warnings.ts';
import type { DocxLevel, DocxList, DocxStyle } from './docx-styles.ts';

type Mark = 'strike' | 'bold' | 'hidden';
interface Span {
  text: string;
  readonly strike: boolean;
  readonly bold: boolean;
}

/** Writes what a Word document says as Markdown, as it is told of it piece by piece. */
export class DocxWriter {
  private readonly styles: ReadonlyMap<string, DocxStyle>;
  private readonly numbering: ReadonlyMap<string, ReadonlyMap<number, DocxLevel>>;
  private readonly blocks: string[] = [];
  private readonly changed: string[] = [];
  private readonly hiddenWords: string[] = [];
  private readonly counters = new Map<string, number[]>();
  private spans: Span[] = [];
  private style: DocxStyle = {};
  private ownList: Partial<DocxList> = {};
  private marks: Partial<Record<Mark, boolean>> = {};
  private inserted = 0;
  private pages = '';
  /** Paragraphs that are open around a text box within them. */
  private readonly around: {
    spans: Span[];
    style: DocxStyle;
    ownList: Partial<DocxList>;
    marks: Partial<Record<Mark, boolean>>;
  }[] = [];
  /** Rows and cells that are open, innermost last. */
  private readonly rows: string[][][] = [];
  private readonly cells: string[][] = [];

  constructor(
    styles: ReadonlyMap<string, DocxStyle>,
    numbering: ReadonlyMap<string, ReadonlyMap<number, DocxLevel>>,
  ) {
    this.styles = styles;
    this.numbering = numbering;
  }

  paragraph(): void {
    this.around.push({ spans: this.spans, style: this.style, ownList: this.ownList, marks: this.marks });
    this.spans = [];
    this.style = this.styles.get('Normal') ?? {};
    this.ownList = {};
    this.marks = {};
  }

  paragraphStyle(id: string): void {
    this.style = this.styles.get(id) ?? {};
  }

  list(list: Partial<DocxList>): void {
    this.ownList = { ...this.ownList, ...list };
  }

  outline(level: number): void {
    if (level >= 0 && level < 6) this.style = { ...this.style, heading: level + 1 };
  }

  run(): void {
    this.marks = {};
  }

  runStyle(id: string): void {
    const { strike, bold, hidden } = this.styles.get(id) ?? {};
    if (strike !== undefined) this.marks.strike ??= strike;
    if (bold !== undefined) this.marks.bold ??= bold;
    if (hidden !== undefined) this.marks.hidden ??= hidden;
  }

  mark(mark: Mark, on: boolean): void {
    // A style may strike what is struck once more: either is enough.
    this.marks[mark] = mark === 'strike' ? on || this.marks.strike === true : on;
  }

  inserting(on: boolean): void {
    this.inserted += on ? 1 : -1;
  }

  text(words: string): void {
    if (this.inserted > 0 && words.trim() !== '') this.changed.push(`+ ${words.trim()}`);
    if (this.marks.hidden ?? this.style.hidden) {
      if (words.trim() !== '') this.hiddenWords.push(words.trim());
      return;
    }
    this.add(words.replace(/([\\*_~`#|])/gu, '\\$1'));
  }

  deleted(words: string): void {
    if (words.trim() !== '') this.changed.push(`− ${words.trim()}`);
  }

  lineBreak(page: boolean): void {
    if (page) this.pageBreak();
    else this.add('  \n');
  }

  pageBreak(): void {
    this.pages += '\f';
  }

  paragraphEnds(): void {
    const words = written(this.spans);
    const cell = this.cells.at(-1);
    if (cell && words.trim() !== '') cell.push(words.replace(/\s*\n/gu, ' ').trim());
    else if (words.trim() !== '') {
      this.blocks.push(`${this.pages}${this.lead()}${words.trim()}`);
      this.pages = '';
    }
    Object.assign(this, this.around.pop());
  }

  row(opens: boolean): void {
    if (opens) this.rows.push([]);
    else {
      const row = this.rows.pop() ?? [];
      const written = `| ${row.map((cell) => cell.join(' ')).join(' | ')} |`;
      const outer = this.cells.at(-1);
      if (outer) outer.push(row.flat().join(' '));
      else if (isLayout(row)) this.blocks.push(columnsOf(row));
      else if (/[^|\s]/u.test(written)) this.blocks.push(written);
    }
  }

  cell(opens: boolean): void {
    if (opens) this.cells.push([]);
    else this.rows.at(-1)?.push(this.cells.pop() ?? []);
  }

  finished(): { readonly markdown: string; readonly warnings: readonly ImportWarning[] } {
    let markdown = '';
    for (const [index, block] of this.blocks.entries()) {
      const close = isElement(block) && isElement(this.blocks[index - 1] ?? '');
      markdown += `${index === 0 ? '' : close ? '\n' : '\n\n'}${block}`;
    }
    return { markdown, warnings: foundWarnings(this.changed, this.hiddenWords) };
  }

  private add(text: string): void {
    const strike = this.marks.strike ?? this.style.strike ?? false;
    const bold = this.marks.bold ?? (this.style.heading === undefined && (this.style.bold ?? false));
    const last = this.spans.at(-1);
    if (last && last.strike === strike && last.bold === bold) last.text += text;
    else this.spans.push({ text, strike, bold });
  }

  /** The mark of a heading or of a list, with the number that Word would print. */
  private lead(): string {
    const heading = this.style.heading === undefined ? '' : `${'#'.repeat(this.style.heading)} `;
    const list = { ...this.style.list, ...this.ownList };
    const level = list.level ?? 0;
    const levels = list.id === undefined || list.id === '0' ? undefined : this.numbering.get(list.id);
    const how = levels?.get(level);
    if (!levels || !how || list.id === undefined) return heading;
    if (how.format === 'bullet' || how.format === 'none') return heading || '- ';
    const counters = this.counters.get(list.id) ?? [];
    counters.length = level + 1;
    counters[level] = (counters[level] ?? how.start - 1) + 1;
    this.counters.set(list.id, counters);
    const number = how.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return label(counters[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
    return `${heading}${number} `;
  }
}

function label(number: number, format: string): string {
  return /letter/iu.test(format) ? String.fromCodePoint(96 + (((number - 1) % 26) + 1)) : String(number);
}

/** Marks stand inside the spaces around the words. */
function written(spans: readonly Span[]): string {
  return spans
    .map(({ text, strike, bold }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(text) ?? [];
      if (words === '') return text;
      const struck = strike ? `~~${words}~~` : words;
      return `${before}${bold && !words.includes('\n') ? `**${struck}**` : struck}${after}`;
    })
    .join('');
}

/** Names over roles, side by side: a table that is drawn for its columns. */
function isLayout(row: readonly (readonly string[])[]): boolean {
  const lines = row[0]?.length ?? 0;
  return (
    lines > 1 &&
    lines < 5 &&
    row.every((cell) => cell.length === lines && cell.every((words) => words.length < 60))
  );
}

function columnsOf(row: readonly (readonly string[])[]): string {
  return (row[0] ?? []).map((_, line) => row.map((cell) => cell[line] ?? '').join('   ')).join('\n');
}

function isElement(block: string): boolean {
  return /^(?:- |\|)/u.test(block);
}
