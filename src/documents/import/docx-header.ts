import type { XmlEvent } from './xml.ts';
import { xmlEvents } from './xml.ts';

/**
 * The part whose words stand above the first page of a Word file: boards print date, body and title there. Undefined where
 * there is none.
 */
export function headerPart(document: string, relations: string): string | undefined {
  // Most of a document is its words; what is said of its pages begins at its first section's end.
  const sections = document.search(SECTION);
  const id = sections < 0 ? undefined : firstHeader(xmlEvents(document.slice(sections)));
  if (id === undefined) return undefined;
  for (const event of xmlEvents(relations)) {
    if (event.kind !== 'open' || event.name !== 'Relationship' || event.attributes['Id'] !== id) continue;
    const target = event.attributes['Target'] ?? '';
    // The name of a part of the package, compared and never used as a path.
    return `word/${target.replace(/^\/?(?:word\/)?/u, '')}`;
  }
  return undefined;
}

/** Words above the page as lines of text: a row of a table, drawn for its columns, is one line. */
export function headerLines(markdown: string): string {
  return markdown.replace(/^\|\s*(.*?)\s*\|$/gmu, (_, cells: string) =>
    cells
      .split(/\s*(?<!\\)\|\s*/u)
      .filter((cell) => cell !== '')
      .join('   '),
  );
}

const SECTION = /<(?:[\w-]+:)?sectPr[\s/>]/u;

/** The header of the first section: that of its first page where it has one of its own. */
function firstHeader(events: Iterable<XmlEvent>): string | undefined {
  const found = new Map<string, string>();
  let within = false;
  let ownFirst = false;
  for (const event of events) {
    if (event.kind === 'text') continue;
    if (event.name === 'sectPr') {
      if (event.kind === 'close') break;
      within = true;
    } else if (within && event.kind === 'open' && event.name === 'titlePg')
      ownFirst = event.attributes['val'] !== '0' && event.attributes['val'] !== 'false';
    else if (within && event.kind === 'open' && event.name === 'headerReference')
      found.set(event.attributes['type'] ?? 'default', event.attributes['id'] ?? '');
  }
  return ownFirst ? found.get('first') : found.get('default');
}
