import type { Instant, Moment } from '../domain/basics/time.ts';

/** The instant with exactly three decimals, and the date and time of day it has in this zone. */
export function momentOf(instant: Temporal.Instant, timeZone: string): Moment {
  return { instant: instantText(instant), ...minuteOf(instant, timeZone) };
}

/** The instant as it is kept: in UTC with exactly three decimals. */
export function instantText(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: 'millisecond' });
}

/** Date and time of day, worked out once a minute: every request asks, and time zones are slow. */
let latest: { minute: number; timeZone: string; date: string; time: string } | undefined;
function minuteOf(instant: Temporal.Instant, timeZone: string): Pick<Moment, 'date' | 'time'> {
  const minute = Math.floor(instant.epochMilliseconds / 60_000);
  if (latest?.minute !== minute || latest.timeZone !== timeZone) {
    const local = instant.toZonedDateTimeISO(timeZone);
    const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
    latest = { minute, timeZone, date: local.toPlainDate().toString(), time };
  }
  return { date: latest.date, time: latest.time };
}
