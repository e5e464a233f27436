import { daysAfter } from '../basics/days.ts';
import type { IsoDate } from '../basics/time.ts';
import { isIsoDate } from '../basics/time.ts';
import { dayBeforeHoliday } from './holidays.ts';
import { isMeeting } from './noun-classes.ts';
import { words } from './small-words.ts';
import type { Token } from './tokens.ts';

/** Words that name a time: the tokens `[from, to)`, and the day where they name one. */
export interface FoundTime {
  readonly from: number;
  readonly to: number;
  readonly date?: IsoDate;
  /** The last of several days. */
  readonly endDate?: IsoDate;
  readonly nextMeeting?: true;
  /** The last day of a month or before a holiday: a deadline where something is to be done by then, else no day. */
  readonly bound?: IsoDate;
}

/** Every time that a clause names, in order. A day without a year is the next that comes from the meeting's day on. */
export function timesIn(tokens: readonly Token[], meetingDate: IsoDate): readonly FoundTime[] {
  const times: FoundTime[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found =
      dayAt(tokens, at, meetingDate) ?? periodAt(tokens, at, meetingDate) ?? meetingAt(tokens, at);
    if (!found) continue;
    times.push(found);
    at = found.to - 1;
  }
  return times;
}

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
const SHORT = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const SEASONS = words('våren hösten sommaren vintern vår höst sommar vårterminen höstterminen semestern');
const COUNTS = 'noll en två tre fyra fem sex sju åtta nio tio'.split(' ');
const SPAN = /^(\d{1,2})[-–—](\d{1,2})$/u;
const DAY = /^(\d{1,2})(?::?[ea])?$/u;
const SLASHED = /^(\d{1,2})(?:[-–—](\d{1,2}))?\/(\d{1,2})(?:[-–—/](\d{2}|\d{4}))?$/u;
const COMPACT = /^(?:20)?(\d{2})-?(\d{2})-?(\d{2})$/u;

function dayAt(tokens: readonly Token[], at: number, today: IsoDate): FoundTime | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const compact = COMPACT.exec(token.low);
  const whole = compact && `20${compact[1]}-${compact[2]}-${compact[3]}`;
  if (whole && isIsoDate(whole)) return { from: at, to: at + 1, date: whole };
  const slashed = SLASHED.exec(token.low);
  if (slashed) {
    const [, first = '', , month = '', said] = slashed;
    const year = said ?? yearAt(tokens, at + 1);
    const date = dayOf(first, Number(month), year, today);
    return date ? { from: at, to: at + (said === undefined && year ? 2 : 1), date } : undefined;
  }
  return writtenAt(tokens, at, today);
}

/** `12 maj`, `den 14:e juni 2024`, `29-30 augusti`, `29 och 30 augusti`. */
function writtenAt(tokens: readonly Token[], at: number, today: IsoDate): FoundTime | undefined {
  const token = tokens[at];
  const span = SPAN.exec(token?.low ?? '');
  const day = span?.[1] ?? DAY.exec(token?.low ?? '')?.[1];
  if (day === undefined) return undefined;
  const joined =
    ['-', '–', '—', 'och'].includes(tokens[at + 1]?.low ?? '') && DAY.test(tokens[at + 2]?.low ?? '');
  const named = joined ? at + 3 : at + 1;
  const month = monthOf(tokens[named]?.low);
  if (month === undefined) return undefined;
  const year = yearAt(tokens, named + 1);
  const date = dayOf(day, month, year, today);
  if (!date) return undefined;
  const last = span?.[2] ?? (joined ? DAY.exec(tokens[at + 2]?.low ?? '')?.[1] : undefined);
  const endDate = last === undefined ? undefined : dayOf(last, month, date.slice(0, 4), today);
  return { from: at, to: named + (year ? 2 : 1), date, ...(endDate ? { endDate } : {}) };
}

/** `våren 2025`, `mars`, `midsommar`, `vecka 12`, `inom två veckor`, `snarast`. */
function periodAt(tokens: readonly Token[], at: number, today: IsoDate): FoundTime | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return undefined;
  const { low } = token;
  const holiday = dayBeforeHoliday(low, today);
  if (holiday && (low !== 'årets' || next?.low === 'slut'))
    return { from: at, to: low === 'årets' ? at + 2 : at + 1, bound: holiday };
  const month = monthOf(low);
  if (month !== undefined && !token.capital) {
    const year = yearAt(tokens, at + 1);
    const first = `${year ?? ''}-${padded(month)}-01`;
    const starts = year ? first : nextMonth(month, today);
    const to = at + (year || next?.low === 'månad' ? 2 : 1);
    return isIsoDate(starts) ? { from: at, to, bound: lastOfMonth(starts) } : undefined;
  }
  if (SEASONS.has(low)) return { from: at, to: at + (yearAt(tokens, at + 1) ? 2 : 1) };
  if (low === 'vecka' && next?.kind === 'number') return { from: at, to: at + 2 };
  if (low === 'inom') return withinAt(tokens, at, today);
  return SOON.has(low) ? { from: at, to: at + 1 } : undefined;
}

const SOON = words('snarast omgående skyndsamt veckovis månadsvis kvartalsvis löpande årligen');

function withinAt(tokens: readonly Token[], at: number, today: IsoDate): FoundTime | undefined {
  const [count, unit] = [tokens[at + 1], tokens[at + 2]];
  const number =
    count?.kind === 'number'
      ? Number(count.low)
      : COUNTS.indexOf(count?.low === 'ett' ? 'en' : (count?.low ?? ''));
  const days = DAYS[unit?.low ?? ''];
  if (!(number > 0 && number < 100) || days === undefined) return undefined;
  return { from: at, to: at + 3, bound: daysAfter(today, number * days) };
}

const DAYS: Readonly<Record<string, number>> = {
  dagar: 1,
  vecka: 7,
  veckor: 7,
  månad: 30,
  månader: 30,
  år: 365,
};

/** The next meeting, whenever that is; one of a month, `majmötet`, is known to the group's plan alone. */
function meetingAt(tokens: readonly Token[], at: number): FoundTime | undefined {
  const low = tokens[at]?.low ?? '';
  if (NEXT.has(low)) {
    for (const further of [1, 2])
      if (isMeeting(tokens[at + further]?.low)) return { from: at, to: at + further + 1, nextMeeting: true };
  }
  return isMeeting(low) && MONTHS.some((month) => low.startsWith(month) && low !== month)
    ? { from: at, to: at + 1 }
    : undefined;
}

const NEXT = words('nästa nästkommande nästföljande');

function yearAt(tokens: readonly Token[], at: number): string | undefined {
  const low = tokens[at]?.low ?? '';
  return /^20\d\d$/u.test(low) ? low : undefined;
}

function monthOf(low: string | undefined): number | undefined {
  const at = Math.max(MONTHS.indexOf(low ?? ''), SHORT.indexOf(low ?? ''));
  return at < 0 ? undefined : at + 1;
}

function dayOf(day: string, month: number, said: string | undefined, today: IsoDate): IsoDate | undefined {
  const on = (year: number) => `${year}-${padded(month)}-${padded(Number(day))}`;
  if (said !== undefined) {
    const date = on(Number(said.length === 2 ? `20${said}` : said));
    return isIsoDate(date) ? date : undefined;
  }
  const year = Number(today.slice(0, 4));
  // The 29th of February may be years away.
  return Array.from({ length: 9 }, (_, later) => on(year + later)).find(
    (date) => isIsoDate(date) && date >= today,
  );
}

function nextMonth(month: number, today: IsoDate): IsoDate {
  const year = Number(today.slice(0, 4));
  return `${month >= Number(today.slice(5, 7)) ? year : year + 1}-${padded(month)}-01`;
}

function lastOfMonth(first: IsoDate): IsoDate {
  const next = daysAfter(first, 31);
  return daysAfter(`${next.slice(0, 8)}01`, -1);
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
