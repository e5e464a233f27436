import type { ClockTime, Instant, IsoDate } from '../domain/basics/time.ts';

/** The instant at which a clock in this IANA zone shows that date and time. */
export function instantAt(date: IsoDate, time: ClockTime, timeZone: string): Instant {
  const local = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return local.toInstant().toString({ smallestUnit: 'millisecond' });
}

/** The date on a clock in this zone at an instant. */
export function dateAt(instant: Instant, timeZone: string): IsoDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
