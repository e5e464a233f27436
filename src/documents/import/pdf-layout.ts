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
  return pages.map((page) => pageText(page, body, sizes)).join('\n\f');
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: PdfRun[];
}

function pageText({ runs, rules }: PdfPage, body: number, sizes: readonly number[]): string {
  const rows = rowsOf(runs.filter(({ text }) => text.trim() !== ''));
  const steps = rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y);
  const usual = median(steps.filter((step) => step > 0 && step < body * 2.2)) || body * 1.2;
  const right = rightEdge(rows);
  let text = '';
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const step = (before?.y ?? row.y) - row.y;
    const apart = step > Math.max(usual * 1.35, row.size * 1.45);
    const words = rowText(row, rules, body, sizes);
    if (before === undefined) text = words;
    else if (!apart && fills(before, row, right) && goesOn(before, row))
      text += ` ${words.replace(/^#+ /u, '')}`.replace(/^ (?=\p{Ll})/u, /\p{L}-$/u.test(text) ? '\n' : ' ');
    else text += `${apart ? '\n\n' : '\n'}${words}`;
  }
  return text;
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
  if (!last || !first || rounded(row.size) !== rounded(next.size) || hasColumns(next)) return false;
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
