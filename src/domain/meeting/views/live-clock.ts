import type { ClockTime, Moment } from '../../basics/time.ts';
import { clockTimeOf, minutesOf } from '../../basics/time.ts';
import type { Item, MeetingState } from '../state.ts';
import type { PlannedTime } from './planned-times.ts';
import { dayOfMeeting, plannedTimesOf, slotTimesOf } from './planned-times.ts';
import { minutesAway } from './time-spent.ts';

/** How the meeting keeps its times, at a moment. */
export interface LiveClock {
  /** Minutes behind the plan, negative when ahead; absent when nothing can be said. */
  readonly drift?: number;
  /** The current item has run so long that somebody probably forgot "next": predictions are withdrawn (D13). */
  readonly withdrawn: boolean;
  readonly items: readonly ItemTimes[];
}

export interface ItemTimes {
  readonly itemId: string;
  readonly planned?: ClockTime;
  readonly actual?: ClockTime;
  /** When a coming item is likely to begin; absent for what has begun or was passed, and where nothing can be said. */
  readonly predicted?: ClockTime;
  /** How many items come before it, the current one included and breaks left out (N6). */
  readonly before?: number;
  /** When each of its pitches is likely to begin; one that probably has begun has no time (S8, D13). */
  readonly slots?: readonly { readonly slotId: string; readonly predicted?: ClockTime }[];
}

/** Over this many times its planned length the current item has probably ended. */
const TOO_LONG = 3;
/** As over this many minutes past its planned end. */
const TOO_LATE = 45;

/** Planned, actual and predicted start of every item. Predictions are given only while the meeting is on. */
export function liveClockOf(state: MeetingState, moment: Moment): LiveClock {
  const times = plannedTimesOf(state);
  const now = minutesOf(moment.time);
  // On any other day than its own (never closed, for instance) no time of a meeting can be believed.
  const today = dayNow(state, times, moment);
  const running = state.phase === 'ongoing';
  const pace = running && today !== undefined ? paceOf(state, times, today, now) : undefined;
  const withdrawn = running && (today === undefined || pace === 'lost');
  // How much later than planned the next one begins: less by what has been dealt with before its turn.
  let drift = typeof pace === 'number' ? pace : undefined;
  let behind: number | undefined;
  const current = state.items.findIndex(({ itemId }) => itemId === state.currentItemId);
  let before = countOf(state.items[current]);
  // Nothing begins before now, nor before what is ahead of it.
  let earliest = now;
  const items = state.items.map((item, index): ItemTimes => {
    const { start: planned, day, minutes } = times.get(item.itemId) ?? {};
    const actual = item.startedAt;
    const given = {
      itemId: item.itemId,
      ...(planned === undefined ? {} : { planned }),
      ...(actual === undefined ? {} : { actual }),
    };
    // What is late today says nothing of another day.
    if (drift === undefined || day !== today) return given;
    if (index === current && actual !== undefined)
      return {
        ...given,
        ...slotsFrom(item, minutesOf(actual) + minutesAway(state, item, now), minutes, now),
      };
    // What was passed is taken up when somebody says so, and nobody knows when.
    if (index < current) return given;
    // Nor does what is put off take the time that was planned for it.
    if (actual !== undefined || item.deferral !== undefined) {
      drift -= minutes ?? 0;
      return given;
    }
    if (planned === undefined) return given;
    behind ??= drift;
    earliest = Math.max(minutesOf(planned) + drift, earliest);
    const ahead = {
      ...given,
      predicted: clockTimeOf(earliest),
      before,
      ...slotsFrom(item, earliest, minutes, now),
    };
    before += countOf(item);
    return ahead;
  });
  const late = behind ?? drift;
  return { ...(late === undefined ? {} : { drift: late - headStart(state) }), withdrawn, items };
}

/** A break is no item to wait for. */
function countOf(item: Item | undefined): 0 | 1 {
  return item === undefined || item.plan.kind === 'break' ? 0 : 1;
}

/** The day of the meeting that it is; a rehearsal is held on the day of what it has come to, whenever that is. */
function dayNow(
  state: MeetingState,
  times: ReadonlyMap<string, PlannedTime>,
  { date }: Moment,
): number | undefined {
  if (!state.rehearsal) return dayOfMeeting(state.details, date);
  return (state.currentItemId === undefined ? undefined : times.get(state.currentItemId)?.day) ?? 1;
}

/** A rehearsal begins at any time of day: how many minutes after the planned start is no delay. */
function headStart({ rehearsal, startedAt, details }: MeetingState): number {
  return rehearsal && startedAt !== undefined ? minutesOf(startedAt) - minutesOf(details.start) : 0;
}

/** Minutes behind the plan; `lost` when the clock can no longer be believed, undefined when the plan has no times. */
function paceOf(
  state: MeetingState,
  times: ReadonlyMap<string, PlannedTime>,
  today: number,
  now: number,
): number | 'lost' | undefined {
  const current = state.items.find((item) => item.itemId === state.currentItemId);
  if (!current?.startedAt) {
    const began = minutesOf(state.startedAt ?? state.details.start);
    return now - began > TOO_LATE ? 'lost' : began - minutesOf(state.details.start);
  }
  const { day, start, minutes } = times.get(current.itemId) ?? {};
  // Of an earlier day of the meeting: nobody has pressed "next" today.
  if (day !== undefined && day !== today) return 'lost';
  const began = minutesOf(current.startedAt);
  const away = minutesAway(state, current, now);
  const spent = Math.max(now - began - away, 0);
  const length = minutes ?? 0;
  if ((minutes && spent > TOO_LONG * minutes) || spent > length + TOO_LATE) return 'lost';
  if (start === undefined) return undefined;
  // Late starts and breaks move everything; so does every minute past the planned length.
  return began + away - minutesOf(start) + Math.max(spent - length, 0) * (minutes === undefined ? 0 : 1);
}

/** The pitches of an item from when it begins, or began; those whose time is past have none. */
function slotsFrom(
  { plan }: Item,
  start: number,
  minutes: number | undefined,
  now: number,
): Pick<ItemTimes, 'slots'> {
  if (!plan.slots) return {};
  const times = slotTimesOf(plan.slots, {
    start: clockTimeOf(start),
    ...(minutes === undefined ? {} : { minutes }),
  });
  const slots = plan.slots.map(({ slotId }, index) => {
    const predicted = times[index]?.start;
    const coming = predicted !== undefined && minutesOf(predicted) >= now;
    return { slotId, ...(coming ? { predicted } : {}) };
  });
  return { slots };
}
