import { minutesOf } from '../../basics/time.ts';
import { attends } from '../attendance/evolve.ts';
import type { MeetingPerson } from '../people.ts';
import { isSeated, peopleOf } from '../people.ts';
import type { Attendance, Item, MeetingState, Stay } from '../state.ts';
import { daysOf } from './planned-times.ts';
import type { Span } from './time-spent.ts';
import { spansOf } from './time-spent.ts';

/** Whether somebody took part in an item (N7): `unknown` wherever the times do not settle it, never a guess (D3). */
export type TookPart = 'whole' | 'part' | 'none' | 'unknown';

export interface Participant {
  readonly person: MeetingPerson;
  readonly took: TookPart;
  /** How it was only a part: came while the item was on, left while it was, or otherwise in and out. */
  readonly how?: 'joined' | 'left' | 'partly';
  /** Had declared a conflict of interest, and therefore took no part. */
  readonly recused?: true;
}

/**
 * Who took part in an item, of those who decide or sit with them: the municipalities' people and the co-opted. Undefined
 * for an item that was not dealt with.
 */
export function participationIn(state: MeetingState, item: Item): readonly Participant[] | undefined {
  if (!wasDealtWith(item)) return undefined;
  const during = duringItem(state, item);
  return peopleOf(state)
    .filter((person) => isSeated(state, person))
    .map((person) => participant(state, item, person, during));
}

/** The same of one of those who sit at the table. */
export function participationOf(
  state: MeetingState,
  item: Item,
  person: MeetingPerson,
): Participant | undefined {
  return wasDealtWith(item) ? participant(state, item, person, duringItem(state, item)) : undefined;
}

/** Whether an item was taken up, or decided although nobody pressed "next" (D13). */
export function wasDealtWith({ startedAt, clauses, outcome }: Item): boolean {
  return startedAt !== undefined || clauses.length > 0 || outcome !== undefined;
}

function participant(
  state: MeetingState,
  item: Item,
  person: MeetingPerson,
  during: readonly Span[] | undefined,
): Participant {
  if (item.recusals?.some(({ personId }) => personId === person.personId))
    return { person, took: 'none', recused: true };
  const attendance = state.attendance.get(person.personId);
  const took = state.attendanceConfirmed ? tookPart(state, attendance, during) : 'unknown';
  return took === 'part' && attendance && during
    ? { person, took, how: howPartly(attendance, during) }
    : { person, took };
}

/** Minutes within which a time that was only heard of may lie: "ca 11" is between 10.30 and 11.30. */
const ABOUT = 30;
const DAY: Span = { from: 0, to: 24 * 60 };

/** When the item was dealt with; undefined where its times are not known. One that is on goes on. */
function duringItem(state: MeetingState, item: Item): readonly Span[] | undefined {
  const { startedAt, endedAt } = item;
  if (startedAt === undefined) return undefined;
  const on = state.currentItemId === item.itemId;
  if (endedAt === undefined && !on) return undefined;
  const whole = { from: minutesOf(startedAt), to: endedAt === undefined ? DAY.to : minutesOf(endedAt) };
  if (whole.to < whole.from) return undefined;
  const spans = spansOf(state, item, whole);
  return spans.length > 0 ? spans : [whole];
}

function tookPart(
  state: MeetingState,
  attendance: Attendance | undefined,
  during: readonly Span[] | undefined,
): TookPart {
  if (!attendance || attendance.presence === 'unknown' || attendance.presence === 'expected-later')
    return 'unknown';
  if (!attends(attendance.presence)) return 'none';
  if (attendance.parts) return 'unknown';
  const stays = staysOf(attendance);
  if (stays.every(({ from, to }) => from === undefined && to === undefined)) return 'whole';
  // Times of day do not tell on which day of several somebody came or went.
  if (!during || daysOf(state.details) > 1) return 'unknown';
  const certain = stays.map((stay) => within(stay, ABOUT));
  const possible = stays.map((stay) => within(stay, -ABOUT));
  const [total, sure, most] = [minutesIn(during), overlap(during, certain), overlap(during, possible)];
  if (total === 0) return inTheMinute(during[0]?.from ?? 0, certain, possible);
  if (sure === total) return 'whole';
  if (most === 0) return 'none';
  return sure > 0 && most < total ? 'part' : 'unknown';
}

/** An item begun and ended within a minute: who came or left in that very minute may have been there or not. */
function inTheMinute(minute: number, certain: readonly Span[], possible: readonly Span[]): TookPart {
  if (certain.some(({ from, to }) => from < minute && minute < to)) return 'whole';
  return possible.some(({ from, to }) => from <= minute && minute <= to) ? 'unknown' : 'none';
}

function howPartly(attendance: Attendance, during: readonly Span[]): NonNullable<Participant['how']> {
  const stays = staysOf(attendance);
  const inside = (time: string | undefined) =>
    time !== undefined && during.some(({ from, to }) => from < minutesOf(time) && minutesOf(time) < to);
  const came = stays.some(({ from }) => inside(from));
  const left = stays.some(({ to }) => inside(to));
  return came === left ? 'partly' : came ? 'joined' : 'left';
}

function staysOf(attendance: Attendance): readonly Stay[] {
  return [...(attendance.earlier ?? []), attendance];
}

/** A stay with its approximate ends drawn in by so many minutes, or stretched by a negative number. */
function within({ from, fromApproximate, to, toApproximate }: Stay, margin: number): Span {
  return {
    from: from === undefined ? DAY.from : minutesOf(from) + (fromApproximate ? margin : 0),
    to: to === undefined ? DAY.to : minutesOf(to) - (toApproximate ? margin : 0),
  };
}

function minutesIn(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + Math.max(to - from, 0), 0);
}

/** Minutes of the spans that lie in any of the stays; stays come in order and one after the other. */
function overlap(spans: readonly Span[], stays: readonly Span[]): number {
  let reached = DAY.from;
  let minutes = 0;
  for (const stay of stays) {
    const own = { from: Math.max(stay.from, reached), to: stay.to };
    minutes += minutesIn(
      spans.map(({ from, to }) => ({ from: Math.max(from, own.from), to: Math.min(to, own.to) })),
    );
    reached = Math.max(reached, own.to);
  }
  return minutes;
}
