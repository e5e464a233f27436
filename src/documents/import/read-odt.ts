import type { ImportWarning } from '../../domain/import/structure.ts';
import { foundWarnings } from './found-warnings.ts';
import { PackageFault, unzipParts } from './unzip-parts.ts';
import type { XmlEvent } from './xml.ts';
import { xmlEvents } from './xml.ts';

/** An OpenDocument text as Markdown, and what in it a person should look at. */
export interface OdtRead {
  readonly markdown: string;
  readonly warnings: readonly ImportWarning[];
}

/**
 * An OpenDocument text as Markdown: the header of its pages, headings, lists, rows of tables, struck and bold words. Tracked
 * changes are read as accepted and told of; hidden text is told of. Undefined when there is none.
 */
export function readOdt(bytes: Uint8Array): OdtRead | undefined {
  const parts = unzipParts(bytes, ['content.xml', 'styles.xml', 'META-INF/manifest.xml']);
  if (/<(?:\w+:)?encryption-data[\s>]/u.test(parts.get('META-INF/manifest.xml') ?? ''))
    throw new PackageFault('encrypted');
  const content = parts.get('content.xml');
  if (content === undefined) return undefined;
  const writer = new OdtWriter();
  for (const xml of [parts.get('styles.xml') ?? '', content])
    for (const event of xmlEvents(xml)) writer.read(event);
  const { changed, hidden } = writer;
  return {
    markdown: writer.blocks
      .join('\n\n')
      .replace(/\n\n(?=(?:- |\|))/gu, '\n')
      .replace(/^((?!- |\|).*)\n(?=- |\|)/gmu, '$1\n\n'),
    warnings: foundWarnings(changed, hidden),
  };
}

interface Look {
  readonly struck: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
}
const PLAIN: Look = { struck: false, bold: false, hidden: false };

class OdtWriter {
  readonly blocks: string[] = [];
  readonly changed: string[] = [];
  readonly hidden: string[] = [];
  private readonly styles = new Map<string, Look>();
  private styleName = '';
  private words = '';
  private lead = '';
  private readonly looks: Look[] = [];
  private lists = 0;
  private row: string[] | undefined;
  private cell: string[] = [];
  /** Comments, footers, and headers after the first are not the protocol's words. */
  private skipped = 0;
  private headers = 0;
  /** Within what was deleted, and the changes that are open. */
  private deleted = 0;
  private region = '';
  private readonly inserted = new Set<string>();
  private readonly insertions = new Set<string>();
  private open = 0;

  read(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.deleted > 0) this.told('−', event.text);
      else if (this.open > 0 && this.skipped === 0)
        this.say(event.text.replace(/\s+/gu, ' ').replace(/([\\*_~`#|])/gu, '\\$1'));
      return;
    }
    const opens = event.kind === 'open';
    if (event.name === 'deletion') this.deleted += opens ? 1 : -1;
    if (event.kind === 'open' && event.name === 'changed-region') this.region = event.attributes['id'] ?? '';
    if (event.name === 'insertion') this.inserted.add(this.region);
    if (event.name === 'header' && opens) this.headers += 1;
    if (this.isAside(event.name)) this.skipped += opens ? 1 : -1;
    if (this.skipped > 0) return;
    if (event.kind === 'open') this.opened(event.name, event.attributes);
    else this.closed(event.name);
  }

  /** A file of styles has a header and a footer for each sort of page. */
  private isAside(name: string): boolean {
    return ASIDES.has(name) || (name === 'header' && this.headers > 1);
  }

  private told(mark: '−' | '+', words: string): void {
    if (words.trim() !== '') this.changed.push(`${mark} ${words.replace(/\s+/gu, ' ').trim()}`);
  }

  private opened(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'style':
        this.styleName = attributes['name'] ?? '';
        // A style strikes what the one strikes that it is made from.
        this.styles.set(this.styleName, this.styles.get(attributes['parent-style-name'] ?? '') ?? PLAIN);
        break;
      case 'text-properties':
        this.styles.set(this.styleName, lookOf(attributes, this.styles.get(this.styleName) ?? PLAIN));
        break;
      case 'change-start':
        if (this.inserted.has(attributes['change-id'] ?? ''))
          this.insertions.add(attributes['change-id'] ?? '');
        break;
      case 'change-end':
        this.insertions.delete(attributes['change-id'] ?? '');
        break;
      case 'hidden-text':
        this.hidden.push(attributes['string-value'] ?? '');
        break;
      case 'h':
      case 'p':
        this.open += 1;
        this.words = '';
        this.lead =
          name === 'h'
            ? `${'#'.repeat(Math.min(Number(attributes['outline-level']) || 1, 6))} `
            : this.lists > 0
              ? '- '
              : '';
        this.looks.push({
          ...(this.styles.get(attributes['style-name'] ?? '') ?? PLAIN),
          ...(name === 'h' ? { bold: false } : {}),
        });
        break;
      case 'span':
        this.looks.push(this.styles.get(attributes['style-name'] ?? '') ?? this.looks.at(-1) ?? PLAIN);
        break;
      case 'list':
        this.lists += 1;
        break;
      case 's':
        this.words += ' '.repeat(Math.min(Number(attributes['c']) || 1, 200));
        break;
      case 'tab':
        this.words += '\t';
        break;
      case 'line-break':
        this.words += '  \n';
        break;
      case 'soft-page-break':
        if (this.open === 0) this.blocks.push('\f');
        break;
      case 'table-row':
        this.row = [];
        break;
      case 'table-cell':
        this.cell = [];
        break;
    }
  }

  private closed(name: string): void {
    if (name === 'list') this.lists -= 1;
    else if (name === 'span') this.looks.pop();
    else if (name === 'table-cell') this.row?.push(this.cell.join(' '));
    else if (name === 'table-row') {
      if (this.row && this.row.join('').trim() !== '') this.blocks.push(`| ${this.row.join(' | ')} |`);
      this.row = undefined;
    } else if (name === 'h' || name === 'p') {
      this.open -= 1;
      this.looks.pop();
      const words = this.words.trim();
      if (words === '') return;
      if (this.row) this.cell.push(words.replace(/\s*\n/gu, ' '));
      else this.blocks.push(`${this.lead}${words}`);
      this.words = '';
    }
  }

  private say(text: string): void {
    const { struck, bold, hidden } = this.looks.at(-1) ?? PLAIN;
    if (hidden) return void this.hidden.push(text.trim());
    if (this.insertions.size > 0) this.told('+', text);
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
    if (words === '') this.words += text;
    else {
      const marked = struck ? `~~${words}~~` : words;
      this.words += `${before}${bold ? `**${marked}**` : marked}${after}`;
    }
  }
}

const ASIDES = new Set([
  'annotation',
  'tracked-changes',
  'footer',
  'footer-first',
  'footer-left',
  'header-left',
  'header-first',
]);

function lookOf(attributes: Readonly<Record<string, string>>, parent: Look): Look {
  const line = attributes['text-line-through-style'] ?? attributes['text-line-through-type'];
  const weight = attributes['font-weight'];
  const display = attributes['display'];
  return {
    struck: line === undefined ? parent.struck : line !== '' && line !== 'none',
    bold: weight === undefined ? parent.bold : /^(?:bold|[6-9]00)$/u.test(weight),
    hidden: display === undefined ? parent.hidden : display === 'none',
  };
}
