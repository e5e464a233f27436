import type { ClockTime } from '../../basics/time.ts';
import { minutesOf } from '../../basics/time.ts';
import { readTime } from './agenda-header.ts';
import type { ItemKind, Presenter } from '../vocabulary.ts';
import { looksLikePeople, presentersFrom } from './presenters-text.ts';

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
const BREAK =
  /^(?:kort\s+|gemensam\s+)?(?:rast|paus|bensträckare|lunch|(?:förmiddags|eftermiddags)?fika|kaffe)(?:rast|paus)?(?:\s*(?:och|\/|\+|&)\s*\p{L}+)?[\s.:!]*(?:\(.*\))?$/iu;
const CHECK_IN =
  /^(?:välkom(?:men|na|nande)(?:\s*(?:och|\/|\+|&|,)\s*(?:inledning|incheckning(?:srunda)?))?|incheckning(?:srunda)?)[\s.:]*(?:\(.*\))?$/iu;

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
  if (CHECK_IN.test(title)) return 'check-in';
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
