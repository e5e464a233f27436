import { daysAfter, weekdayOf } from '../basics/days.ts';
import type { IsoDate } from '../basics/time.ts';

/**
 * The last working day before a holiday by which people set a time, `innan midsommar`; the next that comes after a day.
 * Undefined for a word that names none.
 */
export function dayBeforeHoliday(word: string, after: IsoDate): IsoDate | undefined {
  const eve = EVES[word];
  if (!eve) return undefined;
  const year = Number(after.slice(0, 4));
  const [now, next] = [eve(year), eve(year + 1)];
  return now >= after ? now : next;
}

const EVES: Readonly<Record<string, (year: number) => IsoDate>> = {
  // Midsummer's eve is the Friday from the 19th to the 25th of June; the day before it is the last one at work.
  midsommar: (year) => daysAfter(firstOn(5, `${year}-06-19`), -1),
  påsk: (year) => daysAfter(easterSunday(year), -3),
  påsken: (year) => daysAfter(easterSunday(year), -3),
  jul: (year) => `${year}-12-23`,
  julen: (year) => `${year}-12-23`,
  julhelgen: (year) => `${year}-12-23`,
  årsskiftet: (year) => `${year}-12-31`,
  nyår: (year) => `${year}-12-30`,
  årets: (year) => `${year}-12-31`,
  halvårsskiftet: (year) => `${year}-06-30`,
  midsommarhelgen: (year) => daysAfter(firstOn(5, `${year}-06-19`), -1),
};

function firstOn(weekday: number, from: IsoDate): IsoDate {
  return daysAfter(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** By the Gregorian computus (Meeus). */
function easterSunday(year: number): IsoDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}
