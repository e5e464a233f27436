import { dayBefore, daysAfter } from '../../basics/days.ts';
import { same } from '../../basics/same.ts';
import type { IsoDate } from '../../basics/time.ts';
import type { Member, Position, Tenure } from '../group.ts';
import { ROLES } from '../group.ts';

/**
 * A timeline: tenures in order of time, no two at once, gaps allowed. A tenure without `from` began before all others.
 * Everything here keeps it so.
 */
export type Timeline = readonly Tenure[];

/** All that a member has been and will be. Who never changed has one tenure without beginning or end. */
export function tenuresOf(member: Member): Timeline {
  return member.tenures ?? [{ ...positionOf(member), ...actingFrom(member) }];
}

/** What somebody is on a date, or undefined when they are no member then. */
export function tenureOn(timeline: Timeline, date: IsoDate): Tenure | undefined {
  return timeline.find((tenure) => holds(tenure, date));
}

/** Another position from a date (from the very beginning where none is given) until the next change already known. */
export function changedFrom(timeline: Timeline, from: IsoDate | undefined, position: Position): Timeline {
  const start = from ?? ALWAYS;
  const current = tenureOn(timeline, start);
  const later = timeline.filter((tenure) => begins(tenure) > start);
  const [next] = later;
  const until = current ? current.until : next?.from && dayBefore(next.from);
  return joined([
    ...timeline.filter((tenure) => begins(tenure) < start).map((tenure) => endedBefore(tenure, start)),
    { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }), ...position },
    ...later,
  ]);
}

/** No position after that day; what was planned to begin later does not. */
export function leftAfter(timeline: Timeline, last: IsoDate): Timeline {
  return timeline
    .filter((tenure) => begins(tenure) <= last)
    .map((tenure) => endedBefore(tenure, daysAfter(last, 1)));
}

/** One person's two timelines as one: the first holds, the other tells of the times it is silent about. */
export function filledWith(own: Timeline, other: Timeline): Timeline {
  const rest = other.flatMap((tenure) =>
    own.reduce<readonly Tenure[]>(
      (pieces, taken) => pieces.flatMap((piece) => without(piece, taken)),
      [tenure],
    ),
  );
  return joined([...own, ...rest].toSorted((a, b) => (begins(a) < begins(b) ? -1 : 1)));
}

/** The days on which a timeline becomes another. */
export function turningDays(timeline: Timeline): readonly IsoDate[] {
  return timeline.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [daysAfter(until, 1)]),
  ]);
}

/** The position alone, of a tenure or a member, its roles in the order of the list of roles. */
export function positionOf(held: Position): Position {
  const { organisation, office, acting, roles, delegateFor, substitutesFor } = held;
  return {
    organisation,
    ...(office === undefined ? {} : { office }),
    ...(acting ? { acting } : {}),
    roles: ROLES.filter((role) => roles.includes(role)),
    ...(delegateFor?.length ? { delegateFor } : {}),
    ...(substitutesFor?.length ? { substitutesFor } : {}),
  };
}

/** The title as the protocol prints it: `tf kommundirektör`. */
export function printedOffice({ office, acting }: Position): string | undefined {
  return office !== undefined && acting && !ACTING.test(office) ? `tf ${office}` : office;
}

/** Sorts before every date. */
const ALWAYS: IsoDate = '';
const ACTING = /^t\.?\s?f\.?\s+/i;

function begins(tenure: Tenure): IsoDate {
  return tenure.from ?? ALWAYS;
}

function holds(tenure: Tenure, date: IsoDate): boolean {
  return begins(tenure) <= date && (tenure.until === undefined || date <= tenure.until);
}

function endedBefore(tenure: Tenure, date: IsoDate): Tenure {
  const last = dayBefore(date);
  return tenure.until === undefined || tenure.until > last ? { ...tenure, until: last } : tenure;
}

/** What is left of a tenure outside the time of another. */
function without(tenure: Tenure, taken: Tenure): readonly Tenure[] {
  const apart =
    (taken.until !== undefined && taken.until < begins(tenure)) ||
    (tenure.until !== undefined && tenure.until < begins(taken));
  if (apart) return [tenure];
  const before = begins(tenure) < begins(taken) ? [endedBefore(tenure, begins(taken))] : [];
  const goesOn =
    taken.until !== undefined && (tenure.until === undefined || tenure.until > taken.until)
      ? [{ ...tenure, from: daysAfter(taken.until, 1) }]
      : [];
  return [...before, ...goesOn];
}

/** Neighbours that say the same are one: a change taken back leaves no seam. */
function joined(timeline: Timeline): Timeline {
  const whole: Tenure[] = [];
  for (const tenure of timeline) {
    const last = whole.at(-1);
    const adjoins = last?.until !== undefined && daysAfter(last.until, 1) === tenure.from;
    if (!last || !adjoins || !same(positionOf(last), positionOf(tenure))) whole.push(tenure);
    else {
      const { until: _then, ...open } = last;
      whole[whole.length - 1] = tenure.until === undefined ? open : { ...open, until: tenure.until };
    }
  }
  return whole;
}

/** A title that was written down as acting (`tf kommundirektör`) before that had a field of its own. */
function actingFrom({ office }: Member): Pick<Position, 'office' | 'acting'> {
  return office !== undefined && ACTING.test(office)
    ? { office: office.replace(ACTING, ''), acting: true }
    : {};
}
