import type { IsoDate } from '../basics/time.ts';
import type { OldHeader } from './vocabulary.ts';

/** What of a meeting in the register tells whether it is the same. */
export interface KnownMeeting {
  readonly meetingId: string;
  readonly date: IsoDate;
  readonly number?: string;
  readonly phase: string;
}

/**
 * The meetings of a group that an old protocol may be of: those with its number, and those of its day unless both have
 * numbers that differ.
 */
export function sameMeetings<M extends KnownMeeting>(
  importId: string,
  { number, date }: OldHeader,
  known: readonly M[],
): readonly M[] {
  const wanted = plainNumber(number);
  return known.filter((meeting) => {
    if (meeting.meetingId === importId || meeting.phase === 'cancelled') return false;
    const theirs = plainNumber(meeting.number);
    if (wanted !== undefined && theirs !== undefined) return wanted === theirs;
    return date !== undefined && meeting.date === date;
  });
}

/** The running number and the year of a protocol's number; undefined where it is of another form. */
export function runningNumber(
  number: string | undefined,
): { readonly number: number; readonly year: string } | undefined {
  const found = /^\s*(\d{1,4})\s*\/\s*(\d{4})\s*$/u.exec(number ?? '');
  return found?.[1] && found[2] ? { number: Number(found[1]), year: found[2] } : undefined;
}

function plainNumber(number: string | undefined): string | undefined {
  const running = runningNumber(number);
  if (running) return `${running.number}/${running.year}`;
  return number?.replace(/\s+/gu, '').toLowerCase();
}
