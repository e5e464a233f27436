import { daysBetween } from '../../basics/days.ts';
import type { IsoDate } from '../../basics/time.ts';
import { isIsoDate } from '../../basics/time.ts';
import type { MeetingDetails } from '../vocabulary.ts';

/** A date somewhere in a text, with the words that say it; `endDate` where they name a last day too (S24). */
export interface FoundDate {
  readonly date: IsoDate;
  readonly endDate?: IsoDate;
  readonly words: string;
}

const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const WEEKDAY = '(?:\\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\\s+)?';
/** A first day with or without its own month, then the day, month and year that are always there. */
const WRITTEN = new RegExp(
  `${WEEKDAY}(?:den\\s+)?(?:\\b(\\d{1,2})(?::?e)?(?:\\s+(${MONTHS})(?:\\s+(\\d{4}))?)?\\s*[-–—]\\s*${WEEKDAY}(?:den\\s+)?)?\\b(\\d{1,2})(?::?e)?\\s+(${MONTHS})\\s+(\\d{4})\\b`,
  'iu',
);
const DIGITS = /(?<!\d)(\d{4}-\d{2}-\d{2}|\d{6})(?:\s*[-–—]\s*(\d{4}-\d{2}-\d{2}|\d{6}))?(?!\d)/;
const DAY_ALONE = new RegExp(`^${WEEKDAY}(?:den\\s+)?(\\d{1,2})\\s+(${MONTHS})(?:\\s+\\d{4})?\\s*:?$`, 'iu');

/** `2018-04-20`, `180420`, `fredag 20 april 2018`, `16–17 mars 2023`, `170216–170217`; undefined without one. */
export function dateIn(text: string): FoundDate | undefined {
  const written = WRITTEN.exec(text);
  if (written) {
    const [words, firstDay = '', firstMonth, firstYear, day = '', month = '', year = ''] = written;
    const last = isoDate(year, month, day);
    if (firstDay === '') return isIsoDate(last) ? { date: last, words } : undefined;
    return spanned(isoDate(firstYear ?? year, firstMonth ?? month, firstDay), last, words);
  }
  const digits = DIGITS.exec(text);
  if (!digits) return undefined;
  const [words, first = '', last] = digits;
  if (last === undefined) return isIsoDate(dashed(first)) ? { date: dashed(first), words } : undefined;
  return spanned(dashed(first), dashed(last), words);
}

/**
 * Which day of a residential a line of its own names, `Dag 2`, `Fredag 17 mars`; undefined for any other line, and where
 * the meeting is not known to go on for several days (S24).
 */
export function dayNamed(
  line: string,
  { date, endDate }: Partial<Pick<MeetingDetails, 'date' | 'endDate'>>,
): number | undefined {
  if (date === undefined || endDate === undefined || line.length > 40) return undefined;
  const days = daysBetween(date, endDate) + 1;
  const numbered = /^dag\s+(\d{1,2})\s*:?$/iu.exec(line)?.[1];
  if (numbered !== undefined)
    return Number(numbered) >= 1 && Number(numbered) <= days ? Number(numbered) : undefined;
  const [, day, month] = DAY_ALONE.exec(line) ?? [];
  if (day === undefined || month === undefined) return undefined;
  const named = [0, 1].map((later) => isoDate(String(Number(date.slice(0, 4)) + later), month, day));
  const on = named.find((each) => isIsoDate(each) && each >= date && each <= endDate);
  return on === undefined ? undefined : daysBetween(date, on) + 1;
}

function spanned(date: IsoDate, endDate: IsoDate, words: string): FoundDate | undefined {
  return isIsoDate(date) && isIsoDate(endDate) && date < endDate ? { date, endDate, words } : undefined;
}

function isoDate(year: string, month: string, day: string): IsoDate {
  return `${year}-${padded(MONTHS.split('|').indexOf(month.toLowerCase()) + 1)}-${padded(Number(day))}`;
}

/** `180420` with the century and dashes; one that has them already as it is. */
function dashed(digits: string): IsoDate {
  return digits.length === 6 ? `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}` : digits;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
