import { unzipParts } from './unzip-parts.ts';
import type { XmlEvent } from './xml.ts';
import { xmlEvents } from './xml.ts';

/** An OpenDocument text as Markdown: headings, lists, rows of tables, struck and bold words. Undefined when there is none. */
export function readOdt(bytes: Uint8Array): string | undefined {
  const parts = unzipParts(bytes, ['content.xml', 'styles.xml']);
  const content = parts.get('content.xml');
  if (content === undefined) return undefined;
  const writer = new OdtWriter();
  for (const xml of [parts.get('styles.xml') ?? '', content])
    for (const event of xmlEvents(xml)) writer.read(event);
  return writer.blocks
    .join('\n\n')
    .replace(/\n\n(?=(?:- |\|))/gu, '\n')
    .replace(/^((?!- |\|).*)\n(?=- |\|)/gmu, '$1\n\n');
}

interface Look {
  readonly struck: boolean;
  readonly bold: boolean;
}
const PLAIN: Look = { struck: false, bold: false };

class OdtWriter {
  readonly blocks: string[] = [];
  private readonly styles = new Map<string, Look>();
  private styleName = '';
  private words = '';
  private lead = '';
  private readonly looks: Look[] = [];
  private lists = 0;
  private row: string[] | undefined;
  private cell: string[] = [];
  /** Notes, comments and what was deleted are not the protocol's words. */
  private skipped = 0;
  private open = 0;

  read(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.open > 0 && this.skipped === 0)
        this.say(event.text.replace(/\s+/gu, ' ').replace(/([\\*_~`#|])/gu, '\\$1'));
      return;
    }
    const opens = event.kind === 'open';
    if (event.name === 'annotation' || event.name === 'tracked-changes') this.skipped += opens ? 1 : -1;
    if (this.skipped > 0) return;
    if (event.kind === 'open') this.opened(event.name, event.attributes);
    else this.closed(event.name);
  }

  private opened(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'style':
        this.styleName = attributes['name'] ?? '';
        break;
      case 'text-properties':
        this.styles.set(this.styleName, {
          struck: !['', 'none'].includes(
            attributes['text-line-through-style'] ?? attributes['text-line-through-type'] ?? '',
          ),
          bold: /^(?:bold|[6-9]00)$/u.test(attributes['font-weight'] ?? ''),
        });
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
    const { struck, bold } = this.looks.at(-1) ?? PLAIN;
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
    if (words === '') this.words += text;
    else {
      const marked = struck ? `~~${words}~~` : words;
      this.words += `${before}${bold ? `**${marked}**` : marked}${after}`;
    }
  }
}
