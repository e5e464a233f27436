import type { IsoDate } from '../domain/basics/time.ts';

/** What a group has, to list and find: written with the events it tells of, so that a page never folds every log. */
export interface Register {
  /** The meetings nearest to a date: those from it on (soonest first) and those before it (latest first). */
  meetingsAround(
    groupId: string,
    date: IsoDate,
    limit: number,
  ): Promise<{ readonly coming: readonly MeetingRow[]; readonly past: readonly MeetingRow[] }>;
  /** One meeting's row, or null. */
  meeting(groupId: string, meetingId: string): Promise<MeetingRow | null>;
}

export interface MeetingRow {
  readonly groupId: string;
  readonly meetingId: string;
  readonly date: IsoDate;
  readonly start: string;
  readonly title: string;
  readonly place: string;
  readonly phase: string;
  readonly number?: string;
}

export interface RegisterRow {
  readonly kind: 'meeting';
  readonly row: MeetingRow;
}
