/** Words as a page draws them, in points from its lower left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A thin line that a page draws from left to right. */
export interface PdfRule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface PdfPage {
  readonly runs: readonly PdfRun[];
  readonly rules: readonly PdfRule[];
}

/**
 * Pages as text: lines as they stand, an empty line where more space than usual parts them, three spaces where columns do,
 * a form feed between pages. Larger letters are headings, bold ones bold, and words with a line drawn through them struck.
 */
export function textOfPages(pages: readonly PdfPage[]): string {
  const body = median(
    pages.flatMap(({ runs }) =>
      runs.flatMap(({ size, text }) => Array<number>(Math.min(text.length, 40)).fill(size)),
    ),
  );
  const sizes = [...new Set(pages.flatMap(({ runs }) => runs.map(({ size }) => rounded(size))))]
    .filter((size) => size > body * 1.15)
    .sort((a, b) => b - a);
  const usual = usualStep(
    pages.map(({ runs }) => rowsOf(runs.filter(isSaid))),
    body,
  );
  return pages.map((page) => pageText(page, { body, sizes, usual })).join('\n\f');
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: PdfRun[];
}

/** What is usual in the whole document. */
interface Usual {
  readonly body: number;
  readonly sizes: readonly number[];
  readonly usual: number;
}

function isSaid({ text }: PdfRun): boolean {
  return text.trim() !== '';
}

function pageText({ runs, rules }: PdfPage, { body, sizes, usual }: Usual): string {
  const rows = rowsOf(runs.filter(isSaid));
  const right = rightEdge(rows);
  let text = '';
  let hanging: number | undefined;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const step = (before?.y ?? row.y) - row.y;
    const apart = step > Math.max(usual * 1.35, row.size * 1.45);
    const words = rowText(row, rules, body, sizes);
    if (hanging !== undefined && (apart || !startsAt(row, hanging))) hanging = undefined;
    const follows = hanging !== undefined || (before !== undefined && fills(before, row, right));
    if (before === undefined) text = words;
    else if (!apart && follows && goesOn(before, row))
      text += `${joint(text, words)}${words.replace(/^#+ /u, '')}`;
    else text += `${apart ? '\n\n' : '\n'}${words}`;
    hanging = hangingFrom(row) ?? hanging;
  }
  return text;
}

/** From one line of a paragraph to its next; where hardly any is close, from one line to the next at all. */
function usualStep(pages: readonly (readonly Row[])[], body: number): number {
  const steps = pages.flatMap((rows) => rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y));
  const close = steps.filter((step) => step > body * 0.9 && step < body * 1.6);
  const near = close.length > 1 ? close : steps.filter((step) => step > 0 && step < body * 2.2);
  return median(near) || body * 1.2;
}

/** Where the words of `1. …`, `• …` and `att …` begin, whose mark hangs out to the left: what begins there below it goes on. */
function hangingFrom({ runs: [mark, first], size }: Row): number | undefined {
  if (!mark || !first || first.x - mark.x - mark.width > size * 3) return undefined;
  return /^(?:\d{1,3}[.)]|[-–•·▪]|(?:samt\s+)?att)$/iu.test(mark.text.trim()) ? first.x : undefined;
}

function startsAt({ runs: [first] }: Row, x: number): boolean {
  return first !== undefined && Math.abs(first.x - x) < 1.5;
}

/** What stands between the end of a full line and the next: a divided word is whole again where its hyphen is judged. */
function joint(before: string, next: string): string {
  if (/\p{L}\/$/u.test(before)) return '';
  if (!/\p{L}-$/u.test(before)) return ' ';
  return /^\p{Lu}/u.test(next) || /\p{Lu}{2,}-$/u.test(before) ? '' : '\n';
}

/** Where lines end that are full: as far to the right as one in twenty reaches. */
function rightEdge(rows: readonly Row[]): number {
  const ends = rows.map(endOf).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.95)] ?? 0;
}

function endOf({ runs }: Row): number {
  const last = runs.at(-1);
  return last ? last.x + last.width : 0;
}

/** The first word of the next row would not have fitted on this one. */
function fills(row: Row, next: Row, right: number): boolean {
  const [first] = next.runs;
  if (!first) return false;
  const word = /^\S+/u.exec(first.text.trimStart())?.[0] ?? '';
  const width = (first.width / Math.max(first.text.length, 1)) * (word.length + 1);
  return endOf(row) + width > right;
}

/** Of one size and weight, in one column, and no beginning of something new. */
function goesOn(row: Row, next: Row): boolean {
  const [last, first] = [row.runs.at(-1), next.runs[0]];
  // A label before its words may be smaller than they are.
  if (!last || !first || rounded(last.size) !== rounded(first.size) || hasColumns(next)) return false;
  if (hangingFrom(next) !== undefined) return false;
  const [begins, ends] = [first.text.trim(), last.text.trim()];
  const title = row.runs.every(({ bold }) => bold);
  if (title !== next.runs.every(({ bold }) => bold) || (first.bold && !last.bold)) return false;
  if (/^(?:samt\s+)?att(?!\p{L})/iu.test(begins)) return !/[.,;:!?]$/u.test(ends) && begins.startsWith('att');
  return !/^(?:[-–•·▪]|\d{1,3}[.)]\s|§|\d{1,2}[.:]\d{2}(?!\d))/u.test(begins);
}

/** Words far apart on one line, after the first, stand in columns. */
function hasColumns({ runs, size }: Row): boolean {
  return runs.some((run, index) => {
    const before = runs[index - 1];
    return before !== undefined && run.x - before.x - before.width > size * 1.5;
  });
}

/** Runs on one base line, from left to right. */
function rowsOf(runs: readonly PdfRun[]): readonly Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const last = rows.at(-1);
    if (last && last.y - run.y < Math.min(last.size, run.size) * 0.45) last.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const { runs: own } of rows) own.sort((a, b) => a.x - b.x);
  return rows;
}

function rowText(row: Row, rules: readonly PdfRule[], body: number, sizes: readonly number[]): string {
  const heading =
    rounded(row.size) > body * 1.15 && row.runs.every(({ size }) => rounded(size) > body * 1.15);
  const parts: { words: string; bold: boolean; struck: boolean }[] = [];
  let end: number | undefined;
  for (const run of row.runs) {
    const gap = end === undefined ? 0 : run.x - end;
    const space = gap > row.size * 1.5 ? '   ' : gap > row.size * 0.14 ? ' ' : '';
    const bold = run.bold && !heading;
    const struck = isStruck(run, rules);
    const words = run.text.replace(/([\\*_~`#|])/gu, '\\$1');
    const last = parts.at(-1);
    if (last && last.bold === bold && last.struck === struck) last.words += `${space}${words}`;
    else {
      if (last) last.words += space;
      parts.push({ words, bold, struck });
    }
    end = run.x + run.width;
  }
  const written = parts.map(({ words, bold, struck }) => {
    const [, before = '', said = '', after = ''] = /^(\s*)(.*?)(\s*)$/u.exec(words) ?? [];
    if (said === '') return words;
    const marked = struck ? `~~${said}~~` : said;
    return `${before}${bold ? `**${marked}**` : marked}${after}`;
  });
  const level = Math.min(sizes.indexOf(rounded(row.size)) + 1, 5);
  return `${heading && level > 0 ? `${'#'.repeat(level)} ` : ''}${written.join('')}`;
}

/** A line through the middle of the letters, not below them. */
function isStruck({ x, y, width, size }: PdfRun, rules: readonly PdfRule[]): boolean {
  return rules.some((rule) => {
    const over = Math.min(rule.right, x + width) - Math.max(rule.left, x);
    return over > width * 0.6 && rule.y > y + size * 0.12 && rule.y < y + size * 0.55;
  });
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
