import type { Locale } from '../../texts/catalogue.ts';
import { atTime, longDate } from '../../texts/format.ts';

/** The zone of the example group's clock; the page shows every time in it, wherever the browser stands. */
const TIME_ZONE = 'Europe/Stockholm';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `fredag 20 april 2018 kl. 08.30`. */
export function longMoment(locale: Locale, instant: string): string {
  const { date, time } = localOf(instant);
  return `${longDate(locale, date)} ${atTime(locale, time)}`;
}

/** `kl. 08.30` on the day of `now`, with the date on other days. */
export function shortMoment(locale: Locale, instant: string, now: string): string {
  const { date, time } = localOf(instant);
  return date === localOf(now).date ? atTime(locale, time) : `${date} ${atTime(locale, time)}`;
}

/** The value of a `datetime-local` field for an instant. */
export function fieldValueOf(instant: string): string {
  const { date, time } = localOf(instant);
  return `${date}T${time}`;
}

/** The instant of a `datetime-local` field, or undefined when it is empty or wrong. */
export function instantOfField(value: string): string | undefined {
  // The field adds seconds where it was given some; anything else would be guessed at by Date.parse.
  const minute = /^\d{4,}-\d\d-\d\dT\d\d:\d\d/.exec(value)?.[0];
  const asUtc = minute === undefined ? Number.NaN : Date.parse(`${minute}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // The zone's distance from UTC, measured at that moment; measured twice for the night the clocks change.
  const once = asUtc - distanceAt(asUtc);
  return new Date(asUtc - distanceAt(once)).toISOString();
}

function distanceAt(epoch: number): number {
  const { date, time } = localOf(new Date(epoch).toISOString());
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(epoch / 60_000) * 60_000;
}

function localOf(instant: string): { date: string; time: string } {
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of parts.formatToParts(new Date(instant))) found[type] = value;
  return {
    date: `${found.year ?? ''}-${found.month ?? ''}-${found.day ?? ''}`,
    time: `${found.hour ?? ''}:${found.minute ?? ''}`,
  };
}
