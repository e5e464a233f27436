import { looksLikePeople } from './presenters-text.ts';

/** A cell that is a time of day, and one that is a number of minutes. */
const TIME = /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}$/iu;
const MINUTES = /^(\d{1,3})(?:\s*min(?:uter|\.)?)?$/iu;
const NUMBER = /^(?:§\s*)?\d{1,2}[.)]?$/u;

/**
 * A row of a spreadsheet as people write it in a line: `10.15⇥10.45⇥Färdtjänst⇥Eva Lund, Bjuv⇥30` is
 * `10.15–10.45 Färdtjänst (Eva Lund, Bjuv), 30 min`. Cells that are none of these are kept, one after the other.
 */
export function lineOfCells(words: string): string {
  if (!words.includes('\t')) return words;
  const cells = words
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const number = cells.length > 1 && NUMBER.test(cells[0] ?? '') ? cells.shift() : undefined;
  const times: string[] = [];
  while (times.length < 2 && cells.length > 1 && TIME.test(cells[0] ?? '')) times.push(cells.shift() ?? '');
  const [title = '', ...more] = cells;
  const last = MINUTES.exec(more.at(-1) ?? '');
  const said = last ? more.slice(0, -1) : more;
  const lead = [
    ...(number ? [number.replace(/[.)]?$/u, '.')] : []),
    ...(times.length > 0 ? [times.join('–')] : []),
  ];
  const facts = said.map((cell) => (looksLikePeople(cell) ? ` (${cell})` : ` ${cell}`)).join('');
  return [...lead, `${title}${facts}${last ? `, ${last[1]} min` : ''}`].join(' ');
}
