import type { IsoDate } from '../basics/time.ts';

/** How somebody was at a meeting, as its protocol says: all of it, parts of it, not at all, or nobody said. */
export const PRESENCES_COUNTED = ['present', 'partial', 'absent', 'unknown'] as const;
export type PresenceCounted = (typeof PRESENCES_COUNTED)[number];

/** Somebody of a meeting's attendance. */
export interface Attended {
  readonly name: string;
  /** Of the roster, where it is known who it is. */
  readonly personId?: string;
  readonly municipality?: string;
  readonly presence: PresenceCounted;
  /** Not of the group, and from where: nobody that a municipality is counted by. */
  readonly guest?: { readonly organisation?: string };
}

/** A meeting whose attendance is known. */
export interface AttendedMeeting {
  readonly date: IsoDate;
  readonly attendance: readonly Attended[];
}

/** At how many meetings somebody was how. */
export type PresenceCounts = Readonly<Record<PresenceCounted, number>>;

/** How often a municipality had somebody at the table. */
export interface MunicipalityAttendance {
  readonly municipality: string;
  /** The latest first; a year without meetings is left out. */
  readonly years: readonly { readonly year: string; readonly counts: PresenceCounts }[];
}

/**
 * Attendance by municipality, in the order given and then others that protocols name. Of several people of one
 * municipality at a meeting the one who was there the most counts: who sends a substitute is there.
 */
export function attendanceByMunicipality(
  meetings: readonly AttendedMeeting[],
  municipalities: readonly string[],
): readonly MunicipalityAttendance[] {
  const known = new Map<string, Map<string, Record<PresenceCounted, number>>>(
    municipalities.map((municipality) => [municipality, new Map()]),
  );
  for (const { date, attendance } of meetings) {
    const year = date.slice(0, 4);
    for (const [municipality, presence] of bestPresences(attendance)) {
      const years = known.get(municipality) ?? new Map<string, Record<PresenceCounted, number>>();
      known.set(municipality, years);
      const counts = years.get(year) ?? none();
      years.set(year, counts);
      counts[presence] += 1;
    }
  }
  return [...known].map(([municipality, years]) => ({
    municipality,
    years: [...years].toSorted(([a], [b]) => b.localeCompare(a)).map(([year, counts]) => ({ year, counts })),
  }));
}

/** How many meetings the counts are of. */
export function meetingsCounted(counts: PresenceCounts): number {
  return PRESENCES_COUNTED.reduce((sum, presence) => sum + counts[presence], 0);
}

/** Several years' counts as one. */
export function countedTogether(all: readonly PresenceCounts[]): PresenceCounts {
  const sum = none();
  for (const counts of all) for (const presence of PRESENCES_COUNTED) sum[presence] += counts[presence];
  return sum;
}

/** Who is not known to have been away is not held to have been. */
const BEST_FIRST: readonly PresenceCounted[] = ['present', 'partial', 'unknown', 'absent'];

function bestPresences(attendance: readonly Attended[]): ReadonlyMap<string, PresenceCounted> {
  const best = new Map<string, PresenceCounted>();
  for (const { guest, municipality, presence } of attendance) {
    if (municipality === undefined || guest) continue;
    const before = best.get(municipality);
    if (before === undefined || BEST_FIRST.indexOf(presence) < BEST_FIRST.indexOf(before))
      best.set(municipality, presence);
  }
  return best;
}

function none(): Record<PresenceCounted, number> {
  return { present: 0, partial: 0, absent: 0, unknown: 0 };
}
