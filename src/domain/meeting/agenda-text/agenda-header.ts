import type { ClockTime, IsoDate } from '../../basics/time.ts';
import { isClockTime } from '../../basics/time.ts';
import type { MeetingDetails } from '../vocabulary.ts';
import { dateIn } from './dates-text.ts';

/** What the lines above an agenda say of the meeting. */
export type HeaderFacts = { -readonly [Key in keyof MeetingDetails]?: MeetingDetails[Key] };

const KEY =
  /^(tid\s*(?:\/|och)\s*plats|plats\s*(?:\/|och)\s*tid|tid och datum|datum och tid|datum|tid|plats|lokal|möte|rubrik|länk|teams|svara? senast|sista svarsdag)\s*:\s*(.+)$/iu;
/** A longer line is running text, not a header. */
const LONGEST = 1_000;
/** Words that only say what kind of text follows. */
const LABEL = /^(?:dagordning|föredragningslista|ärendelista|kallelse|agenda|ärenden|program)\s*:?$/iu;

/** Whether a line says nothing but "agenda". */
export function isLabel(line: string): boolean {
  return LABEL.test(line);
}

/**
 * What a line such as `Tid: 180420 kl. 08.30-12.05` says, added to what is known; undefined when the line is no header
 * or says something this cannot keep, so that it is treated as any other line.
 */
export function headerFrom(line: string, known: HeaderFacts): HeaderFacts | undefined {
  const match = line.length > LONGEST ? null : KEY.exec(line);
  if (!match) return undefined;
  const key = (match[1] ?? '').toLowerCase();
  const value = (match[2] ?? '').trim();
  if (key === 'möte' || key === 'rubrik')
    return known.title === undefined ? { ...known, title: value } : undefined;
  if (key === 'länk' || key === 'teams') {
    const fresh = known.joinUrl === undefined && /^https:\/\/\S+$/i.test(value);
    return fresh ? { ...known, joinUrl: value } : undefined;
  }
  if (key === 'plats' || key === 'lokal')
    return known.place === undefined ? { ...known, place: value } : undefined;
  const { date, endDate, start, end, rest } = whenIn(value);
  if (key.includes('senast') || key === 'sista svarsdag')
    return date !== undefined &&
      endDate === undefined &&
      rest === '' &&
      start === undefined &&
      known.replyBy === undefined
      ? { ...known, replyBy: date }
      : undefined;
  const differs = <T>(said: T | undefined, before: T | undefined) =>
    said !== undefined && before !== undefined && said !== before;
  const clash =
    differs(date, known.date) ||
    differs(endDate, known.endDate) ||
    differs(start, known.start) ||
    differs(end, known.end) ||
    differs(rest || undefined, known.place) ||
    (date === undefined && start === undefined);
  if (clash) return undefined;
  return {
    ...known,
    ...(date === undefined ? {} : { date }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(rest === '' ? {} : { place: rest }),
  };
}

/** A time of day as people write it, `8.30`, `08:30`; undefined for what is none. */
export function readTime(text: string): ClockTime | undefined {
  const match = /^(\d{1,2})[.:](\d{2})$/.exec(text);
  const time = match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : '';
  return isClockTime(time) ? time : undefined;
}

/** The date and times of a text, and what else it says. */
function whenIn(text: string): {
  readonly date?: IsoDate;
  readonly endDate?: IsoDate;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly rest: string;
} {
  const found = dateIn(text);
  const without = found ? text.replace(found.words, ' ') : text;
  const span =
    /(?:\bkl(?:ockan|\.)?\s*)?(?<!\d)(\d{1,2}[.:]\d{2})(?!\d)(?:\s*[-–—]\s*(?:kl\.?\s*)?(\d{1,2}[.:]\d{2})(?!\d))?/iu.exec(
      without,
    );
  const start = span ? readTime(span[1] ?? '') : undefined;
  const end = span?.[2] ? readTime(span[2]) : undefined;
  const understood = span && start !== undefined && (span[2] === undefined || end !== undefined);
  const rest = (understood ? without.replace(span[0], ' ') : without)
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;–-]+|[\s,.;–-]+$/g, '');
  return {
    ...(found ? { date: found.date, ...(found.endDate ? { endDate: found.endDate } : {}) } : {}),
    ...(understood ? { start, ...(end === undefined ? {} : { end }) } : {}),
    rest,
  };
}
