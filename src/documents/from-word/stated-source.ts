import type { StatedSource } from '../docx/anchors.ts';
import { statedIn } from '../docx/anchors.ts';
import { SOURCE_PROPERTIES } from '../docx/source-properties.ts';
import { xmlEvents } from '../import/xml.ts';
import type { WordParts } from './word-parts.ts';

/**
 * What a file says that it was made of: in the bookmark around its heading, which goes along when its text is pasted into
 * another file, else in its properties, which are there when the heading is gone. Undefined where it says nothing.
 */
export function statedSource({ document, properties }: WordParts): StatedSource | undefined {
  for (const event of xmlEvents(document)) {
    if (event.kind !== 'open' || event.name !== 'bookmarkStart') continue;
    const stated = statedIn(event.attributes['name'] ?? '');
    if (stated) return stated;
  }
  return inProperties(properties);
}

function inProperties(xml: string): StatedSource | undefined {
  const values = new Map<string, string>();
  let name = '';
  for (const event of xmlEvents(xml))
    if (event.kind === 'open' && event.name === 'property') name = event.attributes['name'] ?? '';
    else if (event.kind === 'text' && name !== '') values.set(name, (values.get(name) ?? '') + event.text);
  const meeting = values.get(SOURCE_PROPERTIES.meeting)?.trim();
  const version = values.get(SOURCE_PROPERTIES.version)?.trim() ?? '';
  const style = values.get(SOURCE_PROPERTIES.style)?.trim();
  if (meeting === undefined || !/^\d{1,9}$/u.test(version)) return undefined;
  if (style !== '2018' && style !== '2022') return undefined;
  return { style, version: Number(version), isOf: (meetingId) => meetingId === meeting };
}
