/** An instant as ISO 8601 in UTC with milliseconds: `2018-04-20T06:30:00.000Z`. */
export type Instant = string;
/** A calendar date, `2018-04-20`. */
export type IsoDate = string;
/** A time of day on the meeting's own clock, `08:30`; people read it as `08.30`. */
export type ClockTime = string;

/** The moment a command is decided, both as an instant and on the group's own clock. Given in, never read. */
export interface Moment {
  readonly instant: Instant;
  readonly date: IsoDate;
  readonly time: ClockTime;
}

/** Whether the text is a time of day from 00:00 to 23:59 in the form HH:MM. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether the text is a real calendar date in the form YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Minutes since midnight; the argument must be a valid ClockTime. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time of day that many minutes after midnight, held within the day. */
export function clockTimeOf(minutes: number): ClockTime {
  const within = Math.min(Math.max(Math.round(minutes), 0), 23 * 60 + 59);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** The time of day as people here write it: `08.30`. */
export function dotted(time: ClockTime): string {
  return time.replace(':', '.');
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
