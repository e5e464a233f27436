import { labelOf } from '../labels.ts';
import { remembered } from '../remembered.ts';
import { hasFirstName } from '../people/first-names.ts';
import { isName } from '../people/names.ts';
import type { Line } from './passage.ts';

export interface Sorted {
  readonly lines: readonly Line[];
  readonly furniture: readonly Line[];
}

/**
 * Parts what is printed on every page (running heads, page numbers, places for adjusters' signatures) from what is said.
 * A running head is known by standing at the edge of several pages, beside a page number, or by repeating the words that the
 * document begins with. The first time that words stand at the top of the document they are its head and stay.
 */
export function sortFurniture(all: readonly Line[]): Sorted {
  const lines = all.map(withoutPageNumber);
  const out = new Set<number>();
  for (const [index, line] of lines.entries()) if (line.text === '' || FOOT.test(line.text)) out.add(index);
  for (const index of loneNumbers(lines)) out.add(index);
  const seen = counted(lines);
  const head = headOf(lines);
  for (const index of repeatedHeads(lines, seen, head)) out.add(index);
  for (const index of pageEdges(lines, seen, out)) out.add(index);
  besideFurniture(lines, seen, head, out);
  const kept: Line[] = [];
  let cut = false;
  for (const [index, line] of lines.entries()) {
    const turned = kept.length > 0 && line.page !== kept.at(-1)?.page;
    if (out.has(index)) cut = true;
    else {
      kept.push(cut || turned ? { ...line, apart: true, acrossPages: true } : line);
      cut = false;
    }
  }
  const furniture = all.flatMap((line, index) =>
    out.has(index) ? [line] : line.text === lines[index]?.text ? [] : [numberOf(line)],
  );
  return { lines: kept, furniture };
}

const NUMBER = '\\d{1,3}\\s*(?:\\(\\s*\\d{1,3}\\s*\\)|(?:av|/)\\s*\\d{1,3})';
const PAGE = `(?:sid(?:a|an|nr|nummer)?\\.?|page)\\s*:?\\s*(?:${NUMBER}|\\d{1,3})`;
/** A page number at the end of a line that says more, or alone: `Sida 2`, `2 (8)`. */
const AT_END = new RegExp(
  `(?:^|[\\t ])(?:${PAGE}|(?<=\\t)${NUMBER}|(?<=(?:protokoll|anteckningar|kommun|nämnden|styrelsen|utskottet?|\\d{4}-\\d\\d-\\d\\d)\\s)\\d{1,3}\\s*\\(\\s*\\d{1,3}\\s*\\))\\s*$`,
  'iu',
);
const ALONE = new RegExp(
  `^(?:${PAGE}|\\d{1,3}\\s*\\(\\s*\\d{1,3}\\s*\\)|\\d{1,3}\\s+av\\s+\\d{1,3}|[-–—]\\s*\\d{1,3}\\s*[-–—])$`,
  'iu',
);
const FOOT =
  /^(?:(?:(?:ordförandes|justera(?:re|nde)s?)[\s/]*)+(?:sign(?:\.|atur(?:er)?)?|signum)[\s_.]*(?:utdragsbestyrk(?:ande|s).*)?|(?:justera(?:re|nde)s?\s*)?utdragsbestyrk(?:ande|s)\s*[\s_.]*|sign(?:\.|atur)?[\s_.]{3,})$/iu;
const LONGEST_HEAD = 140;

/** The line without its page number; empty when it was nothing else. */
function withoutPageNumber(line: Line): Line {
  if (line.text.length > LONGEST_HEAD) return line;
  // `- 2 -` looks like an element of a list.
  if (ALONE.test(line.markdown) || ALONE.test(line.text)) return { ...line, text: '', markdown: '' };
  if (line.kind === 'bullet') return line;
  const found = AT_END.exec(line.text);
  if (!found) return line;
  // "se bilaga, sida 3" is a sentence, and a table of contents is left to its own reader.
  const before = line.text.slice(0, found.index);
  if (
    /\p{Ll}[^\t]*$/u.test(before) &&
    !/\t$|\p{Lu}{3}|kommun|protokoll/u.test(`${before}${found[0][0] ?? ''}`)
  )
    return line;
  const text = before.trim();
  return { ...line, text, markdown: text };
}

/** The page number of a line that otherwise stays. */
function numberOf(line: Line): Line {
  return { ...line, text: AT_END.exec(line.text)?.[0].trim() ?? '' };
}

/** Numbers that stand alone and count upwards, one a page. */
function loneNumbers(lines: readonly Line[]): readonly number[] {
  const lone = lines.flatMap((line, index) =>
    /^\d{1,3}$/u.test(line.text) ? [{ index, number: Number(line.text) }] : [],
  );
  const rising = lone.filter(({ number }, at) => {
    const before = lone[at - 1]?.number;
    const after = lone[at + 1]?.number;
    return before === number - 1 || after === number + 1;
  });
  const last = lines.length - 1;
  return lone.length > 1
    ? rising.map(({ index }) => index)
    : lone.flatMap(({ index }) =>
        index === last || lines[index + 1]?.page !== lines[index]?.page ? [index] : [],
      );
}

/** Words that compare: numbers are any number. What is too long for a running head compares with nothing. */
const mask = remembered((text: string): string => {
  if (text.length > LONGEST_HEAD) return '';
  return text
    .toLowerCase()
    .replace(/\d+/gu, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim();
});

function counted(lines: readonly Line[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { text } of lines) seen.set(mask(text), (seen.get(mask(text)) ?? 0) + 1);
  return seen;
}

/** What the document begins with, before its first label. */
function headOf(lines: readonly Line[]): readonly string[] {
  const end = lines.findIndex(({ text }) => labelOf(text) !== undefined);
  return lines
    .slice(0, Math.min(end < 0 ? 8 : end, 8))
    .map(({ text }) => mask(text))
    .filter((words) => words.length >= 8);
}

function repeatedHeads(
  lines: readonly Line[],
  seen: ReadonlyMap<string, number>,
  head: readonly string[],
): readonly number[] {
  const title = head.find((words) => /protokoll|möte|sammanträde|anteckningar/u.test(words)) ?? head[0];
  const first = new Set<string>();
  return lines.flatMap((line, index) => {
    const words = mask(line.text);
    if (words.length < 8 || line.kind === 'row' || !(words === title || mayRepeat(line))) return [];
    const again = first.has(words);
    first.add(words);
    if (title !== undefined && index > 0 && words !== title && near(words, title)) return [index];
    if (!again) return [];
    return words === title || (head.includes(words) && (seen.get(words) ?? 0) > 2) ? [index] : [];
  });
}

/** From each edge of a page inwards: what stands at the edges of other pages too. */
function pageEdges(
  lines: readonly Line[],
  seen: ReadonlyMap<string, number>,
  out: ReadonlySet<number>,
): readonly number[] {
  const found: number[] = [];
  const pages = Map.groupBy(lines.keys(), (index) => lines[index]?.page ?? 1);
  if (pages.size < 2) return found;
  for (const [page, indexes] of pages) {
    const walk = (from: readonly number[]) => {
      for (const index of from.slice(0, 6)) {
        const line = lines[index];
        const words = mask(line?.text ?? '');
        const repeated =
          words.length > 3 && (seen.get(words) ?? 0) > 1 && line !== undefined && mayRepeat(line);
        if (!out.has(index) && !repeated) break;
        if (!out.has(index)) found.push(index);
      }
    };
    if (page > (lines[0]?.page ?? 1)) walk(indexes);
    walk([...indexes].reverse());
  }
  return found;
}

/** Lines beside furniture that repeat, or that the document begins with. */
function besideFurniture(
  lines: readonly Line[],
  seen: ReadonlyMap<string, number>,
  head: readonly string[],
  out: Set<number>,
): void {
  const firstTimes = new Set(
    new Map(lines.map(({ text }, index) => [mask(text), index] as const).reverse()).values(),
  );
  for (const direction of [1, -1]) {
    for (const start of [...out].sort((a, b) => a - b)) {
      for (let index = start + direction, steps = 0; steps < 5; index += direction, steps += 1) {
        const line = lines[index];
        if (!line || out.has(index)) break;
        const words = mask(line.text);
        if (!mayRepeat(line) || (seen.get(words) ?? 0) < 2 || words.length < 4) break;
        if (firstTimes.has(index) && index < 10) break;
        if (!head.includes(words) && (seen.get(words) ?? 0) < 3 && line.text.length > 60) break;
        out.add(index);
      }
    }
  }
}

/** Labels and lists come back in every item, and who was there signs: they are no furniture. */
function mayRepeat({ text, kind }: Line): boolean {
  const label = labelOf(text)?.label;
  return (
    kind !== 'bullet' &&
    text.length <= LONGEST_HEAD &&
    (label === undefined || label === 'date') &&
    !/[.!?]$/u.test(text) &&
    !(hasFirstName(text) && isName(text)) &&
    !/^(?:(?:samt\s+)?att\s|(?:\p{L}{1,6}\s+)?§|\d{1,3}(?:[.)]|\s*§)\s)/iu.test(text)
  );
}

/** Equal but for a letter or two: "Kommundirektörsmöte" over a "Kommundirektörmöte". */
function near(a: string, b: string): boolean {
  if (b.length < 16 || Math.abs(a.length - b.length) > 2) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return a.length - start - end <= 2 && b.length - start - end <= 2;
}
