import damerauLevenshtein from 'damerau-levenshtein';
import type { WordParts } from './open-template.ts';
import { openTemplate } from './open-template.ts';
import type { Placeholder } from './placeholders.ts';
import { isLoop, loopsOf, placeholderAt, placeholderName, placeholderNames } from './placeholders.ts';
import type { PlaceholderFault, TemplateFault } from './template-fault.ts';
import type { TemplateParagraph } from './template-paragraphs.ts';
import { templateParagraphs } from './template-paragraphs.ts';

/** A template that can be filled in, or everything that is wrong with it at once, in the order of its pages. */
export function checkTemplate(
  bytes: Uint8Array,
): { readonly parts: WordParts } | { readonly faults: readonly TemplateFault[] } {
  const parts = openTemplate(bytes);
  if ('code' in parts) return { faults: [parts] };
  let paragraphs: readonly TemplateParagraph[];
  try {
    paragraphs = templateParagraphs(parts);
  } catch {
    return { faults: [{ code: 'damaged' }] };
  }
  const byPart = Map.groupBy(paragraphs, (paragraph) => paragraph.in);
  const faults = [...byPart.values()].flatMap(faultsOf);
  if (faults.length > 0) return { faults };
  return paragraphs.some(({ text }) => text.includes('{'))
    ? { parts }
    : { faults: [{ code: 'nothing-to-fill' }] };
}

interface OpenLoop {
  readonly name: string;
  readonly tag: string;
  /** A condition opens no list: what is within it is what was around it. */
  readonly list: boolean;
  readonly at: TemplateParagraph;
}

function faultsOf(paragraphs: readonly TemplateParagraph[]): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  const open: OpenLoop[] = [];
  const say = (fault: PlaceholderFault, { part, words, heading }: TemplateParagraph) =>
    faults.push({ ...fault, where: { part, words, ...(heading === undefined ? {} : { heading }) } });
  for (const paragraph of paragraphs)
    for (const tag of tagsIn(paragraph.text)) {
      if (!tag.startsWith('{') || !tag.endsWith('}')) {
        say({ code: 'no-end', tag }, paragraph);
        continue;
      }
      const [, sign = '', written = ''] = /^\{([#^/@]?)([^}]*)\}$/u.exec(tag) ?? [];
      const name = placeholderName(written);
      if (sign === '/') {
        const last = open.at(-1);
        if (last && (name === '' || last.name === name)) open.pop();
        else if (open.some((loop) => loop.name === name)) {
          // What lies between was begun and not ended.
          while (open.at(-1)?.name !== name) sayOpen(open.pop());
          open.pop();
        } else say({ code: 'not-opened', tag }, paragraph);
        continue;
      }
      const loops = open.filter(({ list }) => list).map((loop) => loop.name);
      const found = placeholderAt(name, loops);
      if (sign === '#' || sign === '^')
        open.push({ name, tag, list: sign === '#' && isLoop(found), at: paragraph });
      const fault = faultOf(tag, sign, name, found, paragraph.text);
      if (fault) say(fault, paragraph);
    }
  function sayOpen(loop: OpenLoop | undefined): void {
    if (loop) say({ code: 'not-closed', tag: loop.tag }, loop.at);
  }
  open.forEach(sayOpen);
  return faults;
}

function faultOf(
  tag: string,
  sign: string,
  name: string,
  found: Placeholder | undefined,
  paragraph: string,
): PlaceholderFault | undefined {
  if (found === undefined) {
    const loops = loopsOf(name);
    if (loops && loops.length > 0)
      return { code: 'elsewhere', tag, loops: loops.map((loop) => `{#${loop}}`).join(' ') };
    const nearest = nearestTo(name);
    return { code: 'unknown', tag, ...(nearest === undefined ? {} : { nearest: `{${sign}${nearest}}` }) };
  }
  if (sign === '@') {
    if (found !== 'text') return { code: isLoop(found) ? 'a-list' : 'no-text', tag };
    return paragraph.trim() === tag ? undefined : { code: 'not-alone', tag };
  }
  if (sign !== '') return undefined;
  if (isLoop(found)) return { code: 'a-list', tag };
  return found === 'text' ? { code: 'a-text', tag } : undefined;
}

/** What stands between braces, and braces that stand alone with the words after them. */
function tagsIn(text: string): readonly string[] {
  return text.match(/\{[^{}]*\}|\{[^{}]{0,30}|[^{}\s]{0,30}\}/gu) ?? [];
}

function nearestTo(name: string): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  return placeholderNames()
    .map((each) => ({ each, away: damerauLevenshtein(name, each).steps }))
    .filter(({ away }) => away <= most)
    .toSorted((a, b) => a.away - b.away)[0]?.each;
}
