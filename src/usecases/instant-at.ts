import type { ClockTime, Instant, IsoDate } from '../domain/basics/time.ts';

/** The instant at which a clock in this IANA zone shows that date and time. */
export function instantAt(date: IsoDate, time: ClockTime, timeZone: string): Instant {
  const local = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return local.toInstant().toString({ smallestUnit: 'millisecond' });
}

/** What a clock in this zone shows at an instant. */
export function clockAt(
  instant: Instant,
  timeZone: string,
): { readonly date: IsoDate; readonly time: ClockTime } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
