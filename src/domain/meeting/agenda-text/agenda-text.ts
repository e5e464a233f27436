import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import type { HeaderFacts } from './agenda-header.ts';
import { headerFrom, isLabel } from './agenda-header.ts';
import type { MarkedLine } from './agenda-line.ts';
import { kindOf, lineFacts, markedLine } from './agenda-line.ts';
import { lineOfCells } from './cells.ts';
import { dateIn, dayNamed } from './dates-text.ts';
import { factsBelow, themeInTitle } from './item-text.ts';
import { presenterLine } from './presenters-text.ts';
import { LIMITS } from '../checks.ts';
import type { ItemPlan, MeetingDetails } from '../vocabulary.ts';

/** What a pasted agenda becomes. */
export interface ReadAgenda {
  /** What the lines above the items say of the meeting; absent when they say nothing. */
  readonly details?: Partial<MeetingDetails>;
  readonly items: readonly ItemPlan[];
}

/** How a pasted agenda is to be read. */
export interface AgendaReading {
  /** Every line at the margin is an item, also below one that has a time or a number. */
  readonly everyLine?: boolean;
}

/**
 * An agenda as people paste it (D9): one item a line, numbered, timed, with bullets or bare; lines under an item are
 * its background. Every word of the text stands somewhere in the answer: what is not understood is a title or a
 * background, never dropped; only numbers, bullets, keys such as "Tid:" and a bare "Dagordning" are.
 */
export function parseAgenda(text: string, { everyLine = false }: AgendaReading = {}): Result<ReadAgenda> {
  const lines = linesOf(text);
  const isItem = everyLine ? bareRule(lines) : itemRule(lines);
  let facts: HeaderFacts = {};
  const loose: string[] = [];
  const items: Growing[] = [];
  let heading: string | undefined;
  let day: number | undefined;
  lines.forEach((line, index) => {
    const item = items.at(-1);
    if (line.words === '') {
      if (item) item.below.push('');
      return;
    }
    const header = item ? undefined : headerFrom(line.words, facts);
    if (header) facts = header;
    else if (!item && isLabel(line.words)) return;
    else if (!item && facts.title === undefined && isTitle(lines, index, isItem))
      facts = { ...withDateOf(line.words, facts), title: line.words };
    else if (dayNamed(line.words, facts) !== undefined) day = dayNamed(line.words, facts);
    else if (isItem(line)) {
      items.push(itemFrom(line, heading, day));
      heading = undefined;
      day = undefined;
    } else if (isHeading(lines, index, isItem)) heading = line.words.replace(/\s*:$/, '');
    else if (item) item.below.push(line.words);
    else loose.push(line.words);
  });
  const [first] = items;
  if (!first) return refuse('agenda-unreadable');
  first.below.unshift(...loose);
  const details = Object.keys(facts).length > 0 ? { details: facts } : {};
  return ok({ ...details, items: items.map(planFrom) });
}

interface Line {
  readonly indent: number;
  /** The line without blanks around it. */
  readonly words: string;
  readonly marked: MarkedLine;
}

interface Growing {
  readonly marked: MarkedLine;
  readonly heading?: string;
  readonly day?: number;
  readonly below: string[];
}

function linesOf(text: string): readonly Line[] {
  return text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((raw) => {
      const words = lineOfCells(withoutMarkdown(raw.trim()));
      const indent = raw.slice(0, raw.length - raw.trimStart().length).replace(/\t/g, '    ').length;
      return { indent, words, marked: markedLine(words) };
    });
}

/** Headings and bold of Markdown are marks of the text, not its words. */
function withoutMarkdown(line: string): string {
  return line.replace(/^#{1,6}\s+/, '').replace(/\*\*([^*]+)\*\*/g, '$1');
}

/** Numbered or timed lines are the items where there are any; else bullets; else every line that is not indented. */
function itemRule(lines: readonly Line[]): (line: Line) => boolean {
  const strong = lines.filter((line) => line.marked.mark === 'strong');
  if (strong.length > 0) {
    const margin = least(strong);
    return ({ marked, indent }) =>
      (marked.mark === 'strong' && indent <= margin) ||
      (indent <= margin && marked.mark === 'none' && isStanding(marked.text));
  }
  const bullets = lines.filter((line) => line.marked.mark === 'bullet');
  if (bullets.length > 0) {
    const margin = least(bullets);
    return ({ marked, indent }) => (marked.mark === 'bullet' || isStanding(marked.text)) && indent <= margin;
  }
  return bareRule(lines);
}

/** Every line that is not indented, but for those that only name presenters. */
function bareRule(lines: readonly Line[]): (line: Line) => boolean {
  const margin = least(lines.filter((line) => line.words !== ''));
  return ({ words, indent }) => words !== '' && indent <= margin && !presenterLine(words);
}

function least(among: readonly Line[]): number {
  return Math.min(...among.map((line) => line.indent));
}

/** An item that is known by its words alone, without a mark (S12). */
function isStanding(words: string): boolean {
  const kind = kindOf(words);
  if (kind === 'check-in') return true;
  if (kind === 'thematic') return /^tematisk uppföljning/iu.test(words);
  return kind === 'break' || ((kind === 'dialogue' || kind === 'other') && words.split(' ').length <= 2);
}

/** A line above the items that names the meeting. Where items bear no marks it must look like a name. */
function isTitle(lines: readonly Line[], index: number, isItem: (line: Line) => boolean): boolean {
  const line = lines[index];
  if (!line || line.words.length > LIMITS.title) return false;
  if (!isItem(line)) return lines.slice(index + 1).some(isItem);
  const after = lines[index + 1]?.words;
  const named = /(?:möte|mötet|kallelse|dagordning|föredragningslista)(?!\p{L})/iu.test(line.words);
  const apart = after === '' || dateIn(line.words) !== undefined || headerFrom(after ?? '', {}) !== undefined;
  return line.marked.mark === 'none' && named && apart && lines.slice(index + 1).some(isItem);
}

/** A short line that stands apart from what is above and right over an item: a section heading (S10). */
function isHeading(lines: readonly Line[], index: number, isItem: (line: Line) => boolean): boolean {
  const [above, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  return (
    line !== undefined &&
    after !== undefined &&
    above?.words === '' &&
    line.marked.mark === 'none' &&
    line.words.length <= 60 &&
    !/[.!?]$/.test(line.words) &&
    !presenterLine(line.words) &&
    isItem(after)
  );
}

function withDateOf(title: string, facts: HeaderFacts): HeaderFacts {
  const found = facts.date === undefined ? dateIn(title) : undefined;
  if (!found) return facts;
  return { ...facts, date: found.date, ...(found.endDate ? { endDate: found.endDate } : {}) };
}

function itemFrom(line: Line, heading: string | undefined, day: number | undefined): Growing {
  return {
    marked: line.marked,
    ...(heading ? { heading } : {}),
    ...(day !== undefined && day > 1 ? { day } : {}),
    below: [],
  };
}

function planFrom(item: Growing): ItemPlan {
  const { title: said, minutes, presenters } = lineFacts(item.marked.text);
  const kind = kindOf(said);
  const { title, theme } = kind === 'thematic' ? themeInTitle(said) : { title: said };
  const known = factsBelow(item.below, kind === 'thematic' && !theme);
  const { start } = item.marked;
  const length = item.marked.minutes ?? minutes;
  const short = shortened(title);
  const { background: left, presenters: below, ...facts } = known;
  const background = [...(short === title ? [] : [title]), ...left]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {
    kind,
    title: short,
    ...(item.heading ? { heading: item.heading } : {}),
    ...(start === undefined ? {} : { start }),
    ...(length === undefined ? {} : { minutes: length }),
    ...(item.day === undefined ? {} : { day: item.day }),
    presenters: [...presenters, ...below],
    ...facts,
    ...(theme ? { theme } : {}),
    ...(background ? { background } : {}),
  };
}

/** A title that fits; the whole of a longer one stands first in the background. */
function shortened(title: string): string {
  if (title.length <= LIMITS.title) return title;
  const cut = title.slice(0, LIMITS.title - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}
