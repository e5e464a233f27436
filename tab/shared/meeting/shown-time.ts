import type { ClockTime } from '../../../src/domain/basics/time.ts';
import { dotted } from '../../../src/domain/basics/time.ts';
import type { Locale } from '../../../src/texts/catalogue.ts';

/** A time of day in a column of times: `08.30`, in English `08:30`. */
export function shownTime(locale: Locale, time: ClockTime): string {
  return locale === 'sv' ? dotted(time) : time;
}
