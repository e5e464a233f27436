import type { Instant } from '../domain/basics/time.ts';
import type { CalendarEntry, InvitedPerson, LocalTime } from '../usecases/calendar.port.ts';
import type { MailAddress } from '../usecases/mail.port.ts';

/** An entry as it is sent to its people: asking them (again), or telling them that it is called off. */
export interface IcsMessage {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The same for all that is ever sent about one entry. */
  readonly uid: string;
  /** 0, and one more for each change that people are told of. */
  readonly sequence: number;
  readonly stamp: Instant;
  readonly organizer: MailAddress;
  readonly entry: Pick<CalendarEntry, 'title' | 'text' | 'start' | 'end' | 'timeZone' | 'place' | 'people'>;
  readonly joinUrl?: string;
}

/** The message as an iCalendar file (RFC 5545, 5546): lines ended by CRLF and folded at 75 octets. */
export function icsText(message: IcsMessage): string {
  const { method, uid, sequence, stamp, organizer, entry, joinUrl } = message;
  const zone = ZONES[entry.timeZone];
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Radslag//Radslag//SV',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(zone ?? []),
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${compact(stamp)}`,
    timeLine('DTSTART', entry.start, entry.timeZone),
    timeLine('DTEND', entry.end, entry.timeZone),
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.place === '' ? [] : [`LOCATION:${escaped(entry.place)}`]),
    ...(entry.text === '' ? [] : [`DESCRIPTION:${escaped(entry.text)}`]),
    ...(joinUrl === undefined ? [] : [`URL:${joinUrl}`, `X-MICROSOFT-SKYPETEAMSMEETINGURL:${joinUrl}`]),
    `ORGANIZER${named(organizer)}:mailto:${organizer.email}`,
    ...entry.people.map(attendeeLine),
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A property of the entry in such a file: its value, unfolded and as it is written. Zones stand before the entry. */
export function icsValue(text: string, property: string): string | undefined {
  const line = unfolded(text)
    .split('\r\n')
    .findLast((each) => each.startsWith(`${property}:`) || each.startsWith(`${property};`));
  return line === undefined ? undefined : line.slice(line.indexOf(':') + 1);
}

/** How often the entry of a file has changed since it was made. */
export function icsSequence(text: string): number {
  return Number(icsValue(text, 'SEQUENCE') ?? 0);
}

/** The addresses of those whom the entry of a file invites. */
export function icsPeople(text: string): readonly string[] {
  return [...unfolded(text).matchAll(/^ATTENDEE.*:mailto:(.+)$/gm)].map(([, email = '']) => email.trim());
}

/** The same entry, called off: what its people are sent then. */
export function calledOffIcs(text: string, stamp: Instant): string {
  const sequence = icsSequence(text) + 1;
  const lines = unfolded(text)
    .replace(/^METHOD:.*$/m, 'METHOD:CANCEL')
    .replace(/^STATUS:.*$/m, 'STATUS:CANCELLED')
    .replace(/^SEQUENCE:.*$/m, `SEQUENCE:${sequence}`)
    .replace(/^DTSTAMP:.*$/m, `DTSTAMP:${compact(stamp)}`);
  return lines
    .trimEnd()
    .split('\r\n')
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** All that a file says of an entry but when it was written and how often it has changed. */
export function icsSubstance(text: string): string {
  return unfolded(text)
    .split('\r\n')
    .filter((line) => !/^(?:DTSTAMP|SEQUENCE):/.test(line))
    .join('\r\n');
}

function unfolded(text: string): string {
  return text.replaceAll(/\r\n[ \t]/g, '');
}

/** In the zone where the file can say what that is, else as the same instant in UTC. */
function timeLine(property: string, { date, time }: LocalTime, timeZone: string): string {
  const local = `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;
  if (ZONES[timeZone]) return `${property};TZID=${timeZone}:${local}`;
  const instant = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toInstant();
  return `${property}:${compact(instant.toString())}`;
}

function attendeeLine({ optional, ...person }: InvitedPerson): string {
  const role = optional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT';
  const asked = `ROLE=${role};PARTSTAT=NEEDS-ACTION;RSVP=TRUE`;
  return `ATTENDEE;CUTYPE=INDIVIDUAL;${asked}${named(person)}:mailto:${person.email}`;
}

/** A parameter in quotation marks can hold anything but those and control characters. */
function named({ name }: MailAddress): string {
  const plain = oneLine(name ?? '').replaceAll('"', "'");
  return plain === '' ? '' : `;CN="${plain}"`;
}

/** An instant without fractions of a second: `20180418T100000Z`. */
function compact(instant: Instant): string {
  return instant.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ');
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

const MOST_OCTETS = 75;

/** Continued on lines that begin with a space, never within a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** What the zones are in which groups meet; the rules are the European Union's since 1996. */
const ZONES: Readonly<Record<string, readonly string[]>> = {
  'Europe/Stockholm': [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Stockholm',
    'BEGIN:DAYLIGHT',
    'DTSTART:19960331T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'TZNAME:CEST',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:19961027T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'TZNAME:CET',
    'END:STANDARD',
    'END:VTIMEZONE',
  ],
};
