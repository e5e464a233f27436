import type { ClockTime, Moment } from '../../basics/time.ts';
import { clockTimeOf, minutesOf } from '../../basics/time.ts';
import type { MeetingState } from '../state.ts';
import type { PlannedTime } from './planned-times.ts';
import { dayOfMeeting, plannedTimesOf } from './planned-times.ts';

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
  /** When a coming item is likely to begin; absent for what has begun, and where nothing can be said. */
  readonly predicted?: ClockTime;
  /** How many items come before it, the current one included (N6). */
  readonly before?: number;
}

/** Over this many times its planned length the current item has probably ended. */
const TOO_LONG = 3;
/** As over this many minutes past its planned end. */
const TOO_LATE = 45;

/** Planned, actual and predicted start of every item. Predictions are given only while the meeting is on. */
export function liveClockOf(state: MeetingState, moment: Moment): LiveClock {
  const times = plannedTimesOf(state);
  const now = minutesOf(moment.time);
  // On any other day than its own (rehearsed before, or never closed) no time of a meeting can be believed.
  const today = dayOfMeeting(state.details, moment.date);
  const pace =
    state.phase === 'ongoing' && today !== undefined ? paceOf(state, times, today, now) : undefined;
  const withdrawn = state.phase === 'ongoing' && (today === undefined || pace === 'lost');
  const drift = typeof pace === 'number' ? pace : undefined;
  let before = state.currentItemId === undefined ? 0 : 1;
  const items = state.items.map((item): ItemTimes => {
    const { start: planned, day } = times.get(item.itemId) ?? {};
    const actual = item.startedAt;
    const given = {
      itemId: item.itemId,
      ...(planned === undefined ? {} : { planned }),
      ...(actual === undefined ? {} : { actual }),
    };
    // What is late today says nothing of another day.
    if (drift === undefined || actual !== undefined || planned === undefined || day !== today) return given;
    const predicted = clockTimeOf(Math.max(minutesOf(planned) + drift, now));
    const ahead = { ...given, predicted, before };
    before += 1;
    return ahead;
  });
  return { ...(drift === undefined ? {} : { drift }), withdrawn, items };
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
  const elapsed = Math.max(now - began, 0);
  const length = minutes ?? 0;
  if ((minutes && elapsed > TOO_LONG * minutes) || elapsed > length + TOO_LATE) return 'lost';
  if (start === undefined) return undefined;
  // Late starts move everything; so does every minute past the planned length.
  return began - minutesOf(start) + Math.max(elapsed - length, 0) * (minutes === undefined ? 0 : 1);
}
