import type { ClockTime } from '../../basics/time.ts';
import { isClockTime } from '../../basics/time.ts';

/** `8.30`, `08:30`, `11` as a time of day; undefined for what is none. */
export function clockTime(text: string | undefined): ClockTime | undefined {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/u.exec(text?.trim() ?? '');
  if (!match) return undefined;
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
  return isClockTime(time) ? time : undefined;
}

/** The times that a text says a meeting was held, and the words that say so. */
export interface FoundTimes {
  readonly start: ClockTime;
  readonly end?: ClockTime;
  readonly words: string;
}

/** `kl. 08.30-12.05`, `09.00 – 12.00`, `klockan 13`, `kl 9-12`: the first in a text. */
export function timesIn(text: string): FoundTimes | undefined {
  for (const pattern of [SPAN, DIGITS, HALF, ONE]) {
    const found = pattern.exec(text);
    const start = clockTime(found?.[1] ?? found?.[3]);
    if (!found || !start) continue;
    const end = clockTime(found[2] ?? found[4]);
    return { start, ...(end ? { end } : {}), words: found[0] };
  }
  return undefined;
}

const CLOCK = '(\\d{1,2}[.:]\\d{2})(?!\\d)';
const AND = '(?:ca\\.?\\s*)?(?:kl(?:ockan)?\\.?\\s*)?(?:ca\\.?\\s*)?';
const SPAN = new RegExp(
  `(?<![\\d.:/-])(?:(?:kl(?:ockan)?\\.?|mellan)\\s*){0,2}${CLOCK}\\s*(?:[-–—]|till|och)\\s*${AND}${CLOCK}`,
  'iu',
);
/** `13-15.30`, `mellan 13 och 16` */
const HALF =
  /(?<![\d.:/-])(?:mellan\s+)?(\d{1,2})\s*(?:[-–—]|till)\s*(\d{1,2}[.:]\d{2})(?![\d.])|mellan\s+(?:kl(?:ockan)?\.?\s*)?(\d{1,2})\s+och\s+(?:kl(?:ockan)?\.?\s*)?(\d{1,2})(?!\d)/iu;
/** `kl. 0900-1130` */
const DIGITS = /(?:kl(?:ockan)?\.?\s*)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/iu;
const ONE =
  /(?:kl(?:ockan)?\.?\s*)(\d{1,2}(?:[.:]\d{2})?)(?!\d)(?:\s*(?:[-–—]|till)\s*(?:kl(?:ockan)?\.?\s*)?(\d{1,2}(?:[.:]\d{2})?)(?![\d/]))?|(?<![\d.:/-])(\d{1,2}[.:]\d{2})(?![\d.])/iu;
