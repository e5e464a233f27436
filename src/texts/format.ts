import { daysBetween } from '../domain/basics/days.ts';
import type { ClockTime, IsoDate } from '../domain/basics/time.ts';
import { dotted } from '../domain/basics/time.ts';
import type { MeetingDetails } from '../domain/meeting/vocabulary.ts';
import type { Locale } from './catalogue.ts';

const TAGS: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();
/** Dates already put into words: the same few are asked for with every card. */
const words = new Map<string, string>();
const MOST_WORDS = 1_000;

/** `fredag 17 februari 2023`, `Friday 17 February 2023`. */
export function longDate(locale: Locale, date: IsoDate): string {
  return formatted(locale, date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(
    ',',
    '',
  );
}

/** `onsdag 15 februari`, `Wednesday 15 February`. */
export function dayAndMonth(locale: Locale, date: IsoDate): string {
  return formatted(locale, date, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

/**
 * A day as one says it on the day `today`: `i dag`, `i morgon`, `fredag` within six days, else `fredag 17 februari`;
 * `today`, `tomorrow`, `Friday`, `Friday 17 February`.
 */
export function dayFromNow(locale: Locale, date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return locale === 'sv' ? 'i dag' : 'today';
  if (days === 1) return locale === 'sv' ? 'i morgon' : 'tomorrow';
  return days > 1 && days < 7 ? formatted(locale, date, { weekday: 'long' }) : dayAndMonth(locale, date);
}

/** The same of something that is on that day: `på fredag`, `on Friday 17 February`. */
export function onDay(locale: Locale, date: IsoDate, today: IsoDate): string {
  const day = dayFromNow(locale, date, today);
  const days = daysBetween(today, date);
  if (days === 0 || days === 1) return day;
  if (locale === 'en') return `on ${day}`;
  return days > 1 && days < 7 ? `på ${day}` : day;
}

/** `20 april 2018`, `20 April 2018`. */
export function plainDate(locale: Locale, date: IsoDate): string {
  return formatted(locale, date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** As `longDate`; of several days `torsdag–fredag 16–17 mars 2023`, `tisdag 28 februari – onsdag 1 mars 2023`. */
export function longDates(locale: Locale, date: IsoDate, endDate?: IsoDate): string {
  if (endDate === undefined || endDate === date) return longDate(locale, endDate ?? date);
  if (date.slice(0, 7) !== endDate.slice(0, 7))
    return `${dayAndMonth(locale, date)} – ${longDate(locale, endDate)}`;
  const weekday = (day: IsoDate) => formatted(locale, day, { weekday: 'long' });
  return `${weekday(date)}–${weekday(endDate)} ${Number(date.slice(8))}–${plainDate(locale, endDate)}`;
}

/** When a meeting is: `fredag 20 april 2018 kl. 08.30–12.05`; of several days with the hour of the first and the last. */
export function meetingTime(
  locale: Locale,
  { date, endDate, start, end }: Pick<MeetingDetails, 'date' | 'endDate' | 'start' | 'end'>,
): string {
  if (endDate === undefined) return `${longDate(locale, date)} ${timeSpan(locale, start, end)}`;
  const first = `${dayAndMonth(locale, date)} ${atTime(locale, start)}`;
  return `${first} – ${longDate(locale, endDate)} ${atTime(locale, end)}`;
}

/** `kl. 08.30`, `at 08:30`. */
export function atTime(locale: Locale, time: ClockTime): string {
  return locale === 'sv' ? `kl. ${dotted(time)}` : `at ${time}`;
}

/** `kl. 08.30–12.05`, `08:30–12:05`. */
export function timeSpan(locale: Locale, start: ClockTime, end: ClockTime): string {
  return locale === 'sv' ? `kl. ${dotted(start)}–${dotted(end)}` : `${start}–${end}`;
}

/**
 * The same words where no line ends between `kl.` and the hour. For what is drawn as a page; what is sent as text keeps
 * its plain spaces.
 */
export function unbroken(words: string): string {
  return words.replace(/\b(kl\.|at) (?=\d)/g, '$1\u00A0');
}

/** `Bjuv, Båstad och Klippan`, `Bjuv, Båstad and Klippan`. */
export function enumeration(locale: Locale, parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${locale === 'sv' ? 'och' : 'and'} ${parts.at(-1)}`;
}

/** A name as it begins a line or a heading: `Samtliga kommundirektörer`. What is written stays as it is. */
export function capitalised(locale: Locale, text: string): string {
  const [first = ''] = text;
  return `${first.toLocaleUpperCase(TAGS[locale])}${text.slice(first.length)}`;
}

function formatted(locale: Locale, date: IsoDate, options: Intl.DateTimeFormatOptions): string {
  const kind = `${locale} ${Object.keys(options).join(' ')}`;
  const known = words.get(`${kind} ${date}`);
  if (known !== undefined) return known;
  let format = formats.get(kind);
  if (!format) {
    format = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' });
    formats.set(kind, format);
  }
  const said = format.format(new Date(`${date}T12:00:00Z`));
  if (words.size >= MOST_WORDS) words.clear();
  words.set(`${kind} ${date}`, said);
  return said;
}
