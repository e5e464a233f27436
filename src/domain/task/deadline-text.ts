import { dateIn } from '../meeting/agenda-text/dates-text.ts';
import type { IsoDate } from '../basics/time.ts';
import { isIsoDate } from '../basics/time.ts';
import type { TaskDeadline } from './vocabulary.ts';

const MONTHS = [
  'jan|januari|january',
  'feb|februari|february',
  'mar|mars|march',
  'apr|april',
  'maj|may',
  'jun|juni|june',
  'jul|juli|july',
  'aug|augusti|august',
  'sep|sept|september',
  'okt|oktober|oct|october',
  'nov|november',
  'dec|december',
];
const BY = /^(?:senast|före|till|innan den|by|before|until)\s+(?:den\s+|the\s+)?/iu;
const NEXT_MEETING =
  /^(?:(?:till|på|vid|at|by)\s+)?(?:nästa|nästkommande|next|the next)\s+(?:möte|meeting)$/iu;
const DAY_MONTH = new RegExp(`^(?:den\\s+|the\\s+)?(\\d{1,2})\\s+(${MONTHS.join('|')})\\.?$`, 'iu');
const MONTH_DAY = new RegExp(`^(${MONTHS.join('|')})\\s+(\\d{1,2})$`, 'iu');
const SLASHED = /^(\d{1,2})\/(\d{1,2})$/;

/**
 * A deadline as people write it (S26): `12 maj`, `12/5`, `180512`, `senast 2018-05-12`, `nästa möte`. A day without a
 * year is the next one that comes; what names no day (`innan midsommar`) is kept as it was said.
 */
export function readDeadline(words: string, today: IsoDate): TaskDeadline | undefined {
  const said = words.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
  if (said === '') return undefined;
  if (NEXT_MEETING.test(said)) return { nextMeeting: true };
  const day = said.replace(BY, '');
  const whole = dateIn(day);
  if (whole && whole.words.trim() === day) return { date: whole.date };
  const date = yearless(day, today);
  return date === undefined ? { text: said } : { date };
}

function yearless(day: string, today: IsoDate): IsoDate | undefined {
  const [named, swapped, slashed] = [DAY_MONTH.exec(day), MONTH_DAY.exec(day), SLASHED.exec(day)];
  const dayOfMonth = named?.[1] ?? swapped?.[2] ?? slashed?.[1];
  const month = slashed ? Number(slashed[2]) : monthOf(named?.[2] ?? swapped?.[1]);
  if (dayOfMonth === undefined || month === undefined) return undefined;
  const thisYear = Number(today.slice(0, 4));
  // The 29th of February may be years away.
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const date = `${year}-${padded(month)}-${padded(Number(dayOfMonth))}`;
    if (isIsoDate(date) && date >= today) return date;
  }
  return undefined;
}

function monthOf(name: string | undefined): number | undefined {
  const at = MONTHS.findIndex((names) => names.split('|').includes(name?.toLowerCase() ?? ''));
  return at < 0 ? undefined : at + 1;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
