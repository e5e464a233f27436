import { daysAfter } from '../../basics/days.ts';
import type { ClockTime, IsoDate, Moment } from '../../basics/time.ts';
import { minutesOf } from '../../basics/time.ts';
import { agendaOf } from '../views/agenda.ts';
import { liveClockOf } from '../views/live-clock.ts';
import { nextBusiness } from '../views/presenter-cues.ts';
import { plannedTimesOf } from '../views/planned-times.ts';
import type { Item, MeetingState } from '../state.ts';
import type { PresenterInvitation } from './state.ts';

/**
 * How it stands with what somebody presents: `cancelled` the meeting is not held, `off` it is not taken up (any more, or
 * at this meeting), `planned` the meeting has not come to its day or has not begun, `waiting` it goes on and others come
 * first, `soon` it is likely to be on within a quarter of an hour, `next` after the one that is on, `now` on, `done`.
 */
export const PRESENTER_STANDINGS = [
  'cancelled',
  'off',
  'planned',
  'waiting',
  'soon',
  'next',
  'now',
  'done',
] as const;
export type PresenterStanding = (typeof PRESENTER_STANDINGS)[number];

/** Where somebody's item or pitch stands, and nothing of any other but how many. */
export interface PresenterPlace {
  readonly standing: PresenterStanding;
  readonly title?: string;
  /** The pitch, where it is one. */
  readonly pitch?: string;
  readonly minutes?: number;
  readonly date: IsoDate;
  readonly planned?: ClockTime;
  /** When it is likely to begin, while that can be said (N6, D13). */
  readonly predicted?: ClockTime;
  /** Minutes that is after what was planned, negative before; only together with both. */
  readonly drift?: number;
  /** How many items come before, the one that is on included; of the item that is on, how many pitches. */
  readonly before?: number;
  /** What `before` counts. */
  readonly counts: 'items' | 'pitches';
  /** Nobody has said "next" for so long that no time can be believed (D13). */
  readonly withdrawn: boolean;
  /** It is likely to begin within a quarter of an hour; where no time can be said, it is next. */
  readonly near: boolean;
  /** Whether the way into the call is shown: not before it is time, and not after the thanks. */
  readonly mayJoin: boolean;
}

/** From how many minutes before it is likely to begin somebody is soon on, and may join. The lobby holds them (D13). */
export const SOON_MINUTES = 15;
const JOIN_MINUTES = 10;

/** How it stands with what an invitation is about. */
export function presenterPlaceOf(
  state: MeetingState,
  invitation: PresenterInvitation,
  moment: Moment,
): PresenterPlace {
  const item = state.items.find(({ itemId }) => itemId === invitation.itemId);
  const facts = item ? factsOf(state, item, invitation, moment) : undefined;
  const base = facts ?? { date: state.details.date, counts: 'items' as const, withdrawn: false };
  const standing = standingOf(state, item, invitation, base, moment);
  const { before: _before, ...timed } = base;
  const counted = standing === 'waiting' || standing === 'soon' || standing === 'next';
  const place = counted ? base : timed;
  if (IS_OVER.has(standing) || standing === 'now') {
    const { predicted: _predicted, drift: _drift, ...known } = place;
    return { ...known, withdrawn: false, standing, near: false, mayJoin: standing === 'now' };
  }
  const expected = base.predicted ?? (state.phase === 'ongoing' ? undefined : base.planned);
  const within = (minutes: number) =>
    expected === undefined ? standing === 'next' : isWithin(expected, moment, minutes);
  const today = base.date === moment.date;
  return {
    ...place,
    standing,
    near: today && within(SOON_MINUTES),
    mayJoin: today && (invitation.letInAt !== undefined || within(JOIN_MINUTES)),
  };
}

/** Whether nothing more is expected of the presenter. */
export function isOverForPresenter(standing: PresenterStanding): boolean {
  return IS_OVER.has(standing);
}

type Facts = Omit<PresenterPlace, 'standing' | 'near' | 'mayJoin'>;

const IS_OVER: ReadonlySet<PresenterStanding> = new Set<PresenterStanding>(['cancelled', 'off', 'done']);

function factsOf(state: MeetingState, item: Item, { slotId }: PresenterInvitation, moment: Moment): Facts {
  const row = agendaOf(state).find(({ itemId }) => itemId === item.itemId);
  const clock = liveClockOf(state, moment);
  const times = clock.items.find(({ itemId }) => itemId === item.itemId);
  const slot = row?.slots.find((each) => each.slotId === slotId);
  const day = plannedTimesOf(state).get(item.itemId)?.day ?? 1;
  const planned = slot ? slot.plannedStart : row?.plannedStart;
  const predicted = slot
    ? times?.slots?.find((each) => each.slotId === slot.slotId)?.predicted
    : times?.predicted;
  const minutes = slot ? slot.reckonedMinutes : row?.minutes;
  const isOn = state.currentItemId === item.itemId;
  const before = isOn && slot ? pitchesBefore(state, item, slot.slotId, times?.slots) : times?.before;
  return {
    title: item.plan.title,
    ...(slot ? { pitch: slot.title } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    date: daysAfter(state.details.date, day - 1),
    ...(planned === undefined ? {} : { planned }),
    ...(predicted === undefined ? {} : { predicted }),
    ...(planned === undefined || predicted === undefined
      ? {}
      : { drift: minutesOf(predicted) - minutesOf(planned) }),
    ...(before === undefined ? {} : { before }),
    counts: isOn ? 'pitches' : 'items',
    withdrawn: clock.withdrawn,
  };
}

/**
 * How many pitches of the item that is on come before one: from the one that has probably begun, unless its presenter has
 * been thanked. Where no pitch has a time nothing can be said.
 */
function pitchesBefore(
  state: MeetingState,
  item: Item,
  slotId: string,
  times: readonly { readonly slotId: string; readonly predicted?: ClockTime }[] | undefined,
): number | undefined {
  const slots = item.plan.slots ?? [];
  const at = slots.findIndex((slot) => slot.slotId === slotId);
  if (!times?.some(({ predicted }) => predicted !== undefined)) return undefined;
  const running = times.findLastIndex(({ predicted }, index) => predicted === undefined && index < at);
  const ahead = at - Math.max(running, 0);
  const thanked = state.presenters.some(
    (each) =>
      each.itemId === item.itemId && each.slotId === slots[running]?.slotId && each.thankedAt !== undefined,
  );
  return Math.max(thanked ? ahead - 1 : ahead, 0);
}

function standingOf(
  state: MeetingState,
  item: Item | undefined,
  { slotId, letInAt, thankedAt }: PresenterInvitation,
  { date, planned, predicted, before }: Facts,
  moment: Moment,
): PresenterStanding {
  if (state.phase === 'cancelled') return 'cancelled';
  const pitchGone = slotId !== undefined && !item?.plan.slots?.some((slot) => slot.slotId === slotId);
  if (!item || pitchGone) return 'off';
  if (thankedAt !== undefined) return 'done';
  const progress = agendaOf(state).find(({ itemId }) => itemId === item.itemId)?.progress;
  if (progress === 'deferred') return 'off';
  if (progress === 'done') return 'done';
  // Never taken up, and the meeting is over.
  if (state.phase === 'closed' || state.phase === 'agreed') return 'off';
  const expected = predicted ?? planned;
  const near = date === moment.date && expected !== undefined && isWithin(expected, moment, SOON_MINUTES);
  if (state.phase !== 'ongoing') return near ? 'soon' : 'planned';
  if (progress === 'current') {
    // Which of several pitches is on is known by the secretariat's word alone: who was let in speaks.
    if (slotId === undefined || letInAt !== undefined) return 'now';
    return before === undefined || before <= 1 ? 'next' : 'soon';
  }
  const first = slotId === undefined || item.plan.slots?.[0]?.slotId === slotId;
  if (first && nextBusiness(state)?.itemId === item.itemId) return 'next';
  return near && predicted !== undefined ? 'soon' : 'waiting';
}

/** Whether a time of today is that near, or past. */
function isWithin(time: ClockTime, { time: now }: Moment, minutes: number): boolean {
  return minutesOf(time) - minutesOf(now) <= minutes;
}
