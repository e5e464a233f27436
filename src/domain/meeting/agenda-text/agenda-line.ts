import type { ClockTime } from '../../basics/time.ts';
import { minutesOf } from '../../basics/time.ts';
import { readTime } from './agenda-header.ts';
import type { ItemKind, Presenter } from '../vocabulary.ts';

/** What marks a line as an item: a number or a time (`strong`), a bullet, or nothing. */
export interface MarkedLine {
  readonly mark: 'strong' | 'bullet' | 'none';
  readonly start?: ClockTime;
  readonly minutes?: number;
  /** The line without its marks. */
  readonly text: string;
}

/** What the words of an item's line say. */
export interface LineFacts {
  readonly title: string;
  readonly minutes?: number;
  readonly presenters: readonly Presenter[];
}

/** A longer line is running text: no facts are sought in it, so that no paste can keep the patterns below busy. */
const LONGEST = 1_000;
const NUMBER =
  /^(?:§\s*\d{1,3}[.):]?\s+|(?:ärende|punkt)\s+\d{1,3}[.):]?\s+|\d{1,2}(?:\.\d)?[.)]\s+|\d{1,2}\.\d\s+|\d{1,2}\t\s*)(?=\S)/iu;
const TIME =
  /^(kl(?:ockan|\.)?\s*)?(\d{1,2}[.:]\d{2})(?!\d)(?:\s*[-–—]\s*(?:kl\.?\s*)?(\d{1,2}[.:]\d{2})(?!\d))?\s*[:–—-]?\s+(?=\S)/iu;
const BULLET = /^[-•*–—·▪◦o]\s+(?=\S)/u;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:von|van|af|av|de|der|\p{Lu}[\p{L}'’.-]*))+$/u;
const BREAK =
  /^(?:kort\s+|gemensam\s+)?(?:rast|paus|bensträckare|lunch|(?:förmiddags|eftermiddags)?fika|kaffe)(?:rast|paus)?(?:\s*(?:och|\/|\+|&)\s*\p{L}+)?[\s.:!]*(?:\(.*\))?$/iu;

/** A line without blanks around it, with the marks before its words read. */
export function markedLine(words: string): MarkedLine {
  // A number and a time may stand in either order: `1. 08.30 Inledning`, `08.30 § 4 Budget`.
  const timedFirst = leadingTime(words);
  const numbered = withoutNumber(timedFirst?.rest ?? words);
  const timed = timedFirst ?? leadingTime(numbered);
  const text = timedFirst ? numbered : (timed?.rest ?? numbered);
  if (text !== words) return { mark: 'strong', ...timed?.times, text: text.trim() };
  const bullet = BULLET.exec(words);
  return bullet
    ? { mark: 'bullet', text: words.slice(bullet[0].length).trim() }
    : { mark: 'none', text: words };
}

/** The kind of item that a title names. */
export function kindOf(title: string): ItemKind {
  if (BREAK.test(title)) return 'break';
  if (/^tematisk(?!\p{L})/iu.test(title)) return 'thematic';
  if (/^dialog(?!\p{L})/iu.test(title)) return 'dialogue';
  return /^(?:övrigt|övriga\s+(?:frågor|ärenden|punkter))(?!\p{L})/iu.test(title) ? 'other' : 'matter';
}

/** Title, length and presenters of an item's line, without its marks. */
export function lineFacts(line: string): LineFacts {
  const plain = line.replace(/\s+/g, ' ').trim();
  if (plain.length > LONGEST) return { title: plain, presenters: [] };
  const length = /[\s,–-]*[(]?\b(\d{1,3})\s*min(?:uter|\.)?[)]?$/iu.exec(plain);
  const timed = length && length.index > 0 ? { minutes: Number(length[1]) } : {};
  const said = length && length.index > 0 ? plain.slice(0, length.index) : plain;
  const named = /^(.*?\S)(?:\s*[–—-]\s*|\s*[,.;(]\s*|\s+)föredragande\s*:?\s+(.+?)\)?$/iu.exec(said);
  const bracketed = /^(.*\S)\s*\(([^()]+)\)$/u.exec(said);
  const presenters =
    presentersFrom(named?.[2]) ??
    (bracketed?.[2] && looksLikePeople(bracketed[2]) ? presentersFrom(bracketed[2]) : undefined);
  if (!presenters) return { title: said, ...timed, presenters: [] };
  const before = (presentersFrom(named?.[2]) ? named?.[1] : bracketed?.[1]) ?? said;
  const title = before.replace(/[\s,;–—(-]+$/u, '');
  return title === '' ? { title: said, ...timed, presenters: [] } : { title, ...timed, presenters };
}

/** The presenters of a line of their own, `Föredragande: Anna Ek, Bjuv`; undefined for any other line. */
export function presenterLine(line: string): readonly Presenter[] | undefined {
  return presentersFrom(/^föredragande\s*:\s*(.+)$/iu.exec(line)?.[1]);
}

function leadingTime(
  text: string,
): { readonly times: Pick<MarkedLine, 'start' | 'minutes'>; readonly rest: string } | undefined {
  const match = TIME.exec(text);
  const start = match ? readTime(match[2] ?? '') : undefined;
  if (!match || start === undefined) return undefined;
  // `2.10 Budget` is a number; `kl 2.10` and `02.10` are times.
  if (match[1] === undefined && /^[0-5][.:]/.test(match[2] ?? '')) return undefined;
  const end = match[3] === undefined ? undefined : readTime(match[3]);
  if (match[3] !== undefined && (end === undefined || minutesOf(end) <= minutesOf(start))) return undefined;
  return {
    times: { start, ...(end === undefined ? {} : { minutes: minutesOf(end) - minutesOf(start) }) },
    rest: text.slice(match[0].length),
  };
}

function withoutNumber(text: string): string {
  return text.replace(NUMBER, '');
}

function looksLikePeople(text: string): boolean {
  return NAME.test((text.split(/,|;|\s(?:och|samt|&)\s/u)[0] ?? '').trim());
}

/** People parted by "och", ";" or commas, each with the organisation after a comma; undefined when they are not few words. */
function presentersFrom(text: string | undefined): readonly Presenter[] | undefined {
  if (text === undefined || text.trim() === '' || text.length > LONGEST) return undefined;
  const pieces = text
    .split(/\s*;\s*|\s+(?:och|samt|&)\s+/u)
    .map((piece) => piece.split(/\s*,\s*/u).filter((part) => part !== ''))
    .filter((parts) => parts.length > 0);
  const last = pieces.at(-1);
  // `Anna Ek, Bo Al och Cia By`: names alone; `Anna Ek, Bjuv och Bo Al, Klippan`: with organisations.
  const namesAlone =
    pieces.length > 1 && last?.length === 1 && pieces.flat().every((part) => NAME.test(part));
  const presenters = pieces.flatMap((parts) =>
    namesAlone ? parts.map((name) => presenter([name])) : inPairs(parts).map(presenter),
  );
  const sound = presenters.every(
    ({ name, organisation }) => name !== '' && name.length <= 100 && (organisation?.length ?? 0) <= 100,
  );
  return sound && presenters.length > 0 && presenters.length <= 30 ? presenters : undefined;
}

function presenter([name = '', ...rest]: readonly string[]): Presenter {
  const isRemote = (part: string) => /^\(?via teams\)?$/iu.test(part);
  const bare = name.replace(/\s*\(?via teams\)?\s*$/iu, '');
  const organisation = rest.filter((part) => !isRemote(part)).join(', ');
  const there = organisation.replace(/\s*\(?via teams\)?\s*$/iu, '');
  const remote = bare !== name || there !== organisation || rest.some(isRemote);
  return { name: bare, ...(there ? { organisation: there } : {}), ...(remote ? { remote } : {}) };
}

/** `Anna Ek, Bjuv, Bo Al, Klippan` as two people; any other number of parts as one person with the rest as where from. */
function inPairs(parts: readonly string[]): readonly (readonly string[])[] {
  if (parts.length < 4 || parts.length % 2 === 1) return [parts];
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []));
}
