import type { IsoDate } from '../basics/time.ts';
import type { Attended } from '../register/attendance.ts';

/** A person as protocols name them: the name as printed, and the municipality or other body they came from then. */
export interface PersonName {
  readonly name: string;
  readonly municipality?: string;
}

/** Everything that stands in protocols under one such name. */
export interface Appearance extends PersonName {
  /** Of the roster, where it is known who it is. */
  readonly personId?: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly meetings: ReadonlySet<string>;
}

/** A meeting with its attendance. */
export interface MeetingWithPeople {
  readonly meetingId: string;
  readonly date: IsoDate;
  readonly attendance: readonly Attended[];
}

/** The same text for the same name, however it is spaced. */
export function nameKey({ name, municipality }: PersonName): string {
  return JSON.stringify([spaced(name), municipality === undefined ? '' : spaced(municipality)]);
}

/** The names that protocols have, each once, the first that appeared first. */
export function appearancesIn(meetings: readonly MeetingWithPeople[]): readonly Appearance[] {
  const found = new Map<string, Appearance & { readonly meetings: Set<string> }>();
  const inOrder = meetings.toSorted((a, b) => a.date.localeCompare(b.date));
  for (const { meetingId, date, attendance } of inOrder)
    for (const { guest, name, personId, ...attended } of attendance) {
      const municipality = guest?.organisation ?? attended.municipality;
      const named = { name, ...(municipality === undefined ? {} : { municipality }) };
      const key = nameKey(named);
      const before = found.get(key);
      const meetingsOf = before?.meetings ?? new Set<string>();
      meetingsOf.add(meetingId);
      const known = personId ?? before?.personId;
      found.set(key, {
        ...named,
        ...(known === undefined ? {} : { personId: known }),
        first: before?.first ?? date,
        last: date,
        meetings: meetingsOf,
      });
    }
  return [...found.values()];
}

function spaced(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ');
}
