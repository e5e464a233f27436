import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeetingFacts } from './meeting-facts.ts';
import { INVENTED_FACTS } from './meeting-facts.ts';

/** A paragraph, with `\n` where its line breaks, or the items of a list. */
export type TypedBlock = string | readonly string[];

/** What a secretary writes of a protocol besides its clauses: by place. */
export interface TypedProtocol {
  readonly opening: readonly TypedBlock[];
  /** In the order of the items. */
  readonly items: readonly (readonly TypedBlock[])[];
  readonly closing: readonly TypedBlock[];
  /** Indexes of the items that a break stands before. */
  readonly breaks: ReadonlySet<number>;
  /** The whole document as it is printed, for who would type it in a word processor. */
  readonly printed: readonly PrintedLine[];
}

/** A paragraph of the printed document. */
export interface PrintedLine {
  readonly text: string;
  readonly kind: 'head' | 'heading' | 'decision' | 'clause' | 'item' | 'text';
}

/** Invented, in the shape of the real ones: for machines without the shared folder. */
export const INVENTED_TEXTS: TypedProtocol = textsIn(
  [
    `${INVENTED_FACTS.title} ${INVENTED_FACTS.number ?? ''}`,
    `Tid/Plats: 180420 kl. 8.30-12.05, ${INVENTED_FACTS.place}`,
    ...INVENTED_FACTS.attendees.map(({ name, organisation }) => `${name}, ${organisation}`),
    'Disa Modellqvist hälsade deltagarna välkomna. Mötet började med en incheckningsrunda.',
    ...INVENTED_FACTS.items.flatMap((item, index) => [
      ...(index === 2 ? ['Paus'] : []),
      item.title,
      `Ärendet ”${item.title}” föredrogs. Frågor ställdes om <kostnader> & tider: 250 tkr, kl. 08.30–12.05, å, ä, ö.`,
      ...(index === 3 ? ['De nätverk som nämndes var:', '- Näringsliv\n- HR\n- Stadsnät'] : []),
      ...(item.decisions.length > 0 ? ['Beslut', ...item.decisions.map((clause) => `att ${clause}`)] : []),
    ]),
    'Mötet avslutades. Disa Modellqvist tackade och bjöd in till lunch.',
  ].join('\n\n'),
  INVENTED_FACTS,
);

/** The running text of a real protocol, parted by its headings; read from the shared folder, never committed. */
export function textsOf(shared: string, name: string, facts: MeetingFacts): TypedProtocol {
  return textsIn(readFileSync(join(shared, `protocols/${name}.txt`), 'utf8'), facts);
}

/** How many keys the same document takes in a word processor, in which nothing is known beforehand. */
export function wordProcessorKeys(lines: readonly PrintedLine[]): { characters: number; others: number } {
  let characters = 0;
  let others = 0;
  lines.forEach(({ text, kind }, index) => {
    characters += text.length;
    // Enter after each paragraph; bold on and off around a heading, "Beslut" and "att".
    others += 1 + (kind === 'heading' || kind === 'decision' || kind === 'clause' ? 2 : 0);
    // A list begins with "- " and ends with an Enter more.
    if (kind === 'item' && lines[index - 1]?.kind !== 'item') others += 3;
  });
  return { characters, others };
}

/**
 * The same where a template stands ready with the head, the attendance and every item's heading and "Beslut": only what
 * is between is typed, but the cursor has to be brought to each place.
 */
export function wordKeysWithTemplate(lines: readonly PrintedLine[]): { characters: number; others: number } {
  const typed = lines.filter(({ kind }) => kind !== 'head' && kind !== 'heading' && kind !== 'decision');
  const places = lines.filter(({ kind }) => kind === 'heading' || kind === 'decision').length;
  const { characters, others } = wordProcessorKeys(typed);
  return { characters, others: others + places };
}

function textsIn(source: string, facts: MeetingFacts): TypedProtocol {
  const opening: TypedBlock[] = [];
  const items: TypedBlock[][] = facts.items.map(() => []);
  const closing: TypedBlock[] = [];
  const breaks = new Set<number>();
  const printed: PrintedLine[] = [];
  let at = -1;
  for (const paragraph of source
    .split(/\n\s*\n/)
    .map(plain)
    .filter(Boolean)) {
    if (paragraph.startsWith('Underskriftssida')) break;
    if (/^Kommundirektörs?möte i |ordförande$|sekretariatschef$|^Protokollet har stämts/.test(paragraph))
      continue;
    const heading = facts.items.findIndex((item) => paragraph.replace(/^[\d.]+\s*/, '') === item.title);
    const isBreak = /^(?:Kort )?paus$/i.test(paragraph);
    const list = paragraph.split('\n').flatMap((line) => /^- (.*)$/.exec(line)?.[1] ?? []);
    if (heading !== -1) at = heading;
    if (isBreak) breaks.add(at + 1);
    const isHead = at === -1 && !/^Mötet |^(?:\S+ ){1,3}hälsade /.test(paragraph);
    const kind = kindOf(paragraph, { isHead, isHeading: heading !== -1 || isBreak, isList: list.length > 0 });
    printed.push(...(kind === 'item' ? list : [paragraph]).map((text) => ({ text, kind })));
    if (kind !== 'text' && kind !== 'item') continue;
    const block = kind === 'item' ? list : paragraph;
    if (/^(?:Mötet avslutades|Efter mötet)/.test(paragraph)) closing.push(block);
    else (at === -1 ? opening : (items[at] ?? opening)).push(block);
  }
  return { opening, items, closing, breaks, printed };
}

function kindOf(
  paragraph: string,
  is: { readonly isHead: boolean; readonly isHeading: boolean; readonly isList: boolean },
): PrintedLine['kind'] {
  if (is.isHeading) return 'heading';
  if (is.isHead) return 'head';
  if (is.isList) return 'item';
  if (/^Beslut:?$/i.test(paragraph)) return 'decision';
  return /^(?:samt )?att\s/i.test(paragraph) ? 'clause' : 'text';
}

/** Without the marks of the text version; two spaces at the end of a line break it, any other break is a program's. */
function plain(paragraph: string): string {
  return paragraph
    .replace(/[*#~]/g, '')
    .replace(/ {2,}\n/g, '\r')
    .split('\n')
    .reduce((whole, line) => (whole && !/^\s*- /.test(line) ? `${whole} ${line}` : `${whole}\n${line}`), '')
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/\r/g, '\n')
    .trim();
}
