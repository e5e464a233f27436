import { strFromU8 } from 'fflate';
import { xmlEvents } from '../import/xml.ts';
import type { WordParts } from './open-template.ts';
import type { TemplatePlace } from './template-fault.ts';

/** A paragraph of a template, with where a person finds it. */
export interface TemplateParagraph extends TemplatePlace {
  readonly text: string;
  /** The name of the file's part. */
  readonly in: string;
}

/** The parts that are filled in: the text itself, and what stands on every page. */
export function filledParts(parts: WordParts): readonly string[] {
  return [...parts.keys()]
    .filter((name) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u.test(name))
    .toSorted();
}

/** Every paragraph of those parts, in the order of its end; one in a text box is a paragraph of its own. */
export function templateParagraphs(parts: WordParts): readonly TemplateParagraph[] {
  return filledParts(parts).flatMap((name) => {
    let heading: string | undefined;
    return paragraphsOf(strFromU8(parts.get(name) ?? new Uint8Array())).map(({ text, style }) => {
      const below = heading;
      if (/^(?:heading|rubrik|title)/iu.test(style) && text.trim() !== '') heading = clipped(text);
      return {
        in: name,
        part: partOf(name),
        text,
        words: clipped(text),
        ...(below === undefined ? {} : { heading: below }),
      };
    });
  });
}

interface Open {
  text: string;
  style: string;
}

function paragraphsOf(xml: string): readonly Open[] {
  const [done, open]: [Open[], Open[]] = [[], []];
  let inText = 0;
  for (const event of xmlEvents(xml)) {
    const here = open.at(-1);
    if (event.kind === 'text') {
      if (inText > 0 && here) here.text += event.text;
      continue;
    }
    if (event.kind === 'open') {
      if (event.name === 'p') open.push({ text: '', style: '' });
      else if (event.name === 't') inText += 1;
      else if (event.name === 'pStyle' && here) here.style = event.attributes['val'] ?? '';
      else if ((event.name === 'tab' || event.name === 'br') && here) here.text += ' ';
      continue;
    }
    if (event.name === 't') inText -= 1;
    const closed = event.name === 'p' ? open.pop() : undefined;
    if (closed) done.push(closed);
  }
  return done;
}

function partOf(name: string): TemplatePlace['part'] {
  if (name.includes('header')) return 'header';
  if (name.includes('footer')) return 'footer';
  return name.includes('notes') ? 'notes' : 'body';
}

const MOST_WORDS = 60;

function clipped(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()}…` : words;
}
