import type { ClockTime } from '../../basics/time.ts';
import type { Item, MeetingState } from '../state.ts';
import type { ItemKind, ItemPlan, Paper, Presenter, Slot } from '../vocabulary.ts';
import type { PlannedTime } from './planned-times.ts';
import { daysOf, plannedTimesOf, slotTimesOf } from './planned-times.ts';

/** Where the meeting is with an item. */
export type Progress = 'coming' | 'current' | 'done' | 'deferred';

/** An item as agenda and cards show it. */
export interface AgendaRow {
  readonly itemId: string;
  readonly kind: ItemKind;
  /** Printed number, `1`; only matters and other questions have one. */
  readonly number?: string;
  readonly title: string;
  readonly heading?: string;
  readonly presenters: readonly Presenter[];
  readonly papers: readonly Paper[];
  readonly background?: string;
  readonly slots: readonly SlotRow[];
  readonly references: NonNullable<ItemPlan['references']>;
  readonly origin?: ItemPlan['origin'];
  readonly theme?: ItemPlan['theme'];
  readonly matterId?: string;
  readonly adHoc: boolean;
  readonly late: boolean;
  readonly carriedFrom?: Item['carriedFrom'];
  /** Day of the meeting, 1 for the first; absent for a meeting of one day. */
  readonly day?: number;
  /** As the plan says, or reckoned from the items before it; absent where nothing says. */
  readonly plannedStart?: ClockTime;
  readonly minutes?: number;
  /** Minutes it runs into the next start that is given, or past the meeting's end. */
  readonly over?: number;
  /** What the plan itself says; the rest is reckoned. */
  readonly given: Pick<ItemPlan, 'start' | 'minutes' | 'day'>;
  readonly startedAt?: ClockTime;
  readonly endedAt?: ClockTime;
  readonly progress: Progress;
  readonly deferral?: Item['deferral'];
}

/** One of several pitches within an item. */
export interface SlotRow extends Slot {
  readonly plannedStart?: ClockTime;
  /** As planned, or its share of the item's time. */
  readonly reckonedMinutes?: number;
}

/** The agenda in its order, numbered. */
export function agendaOf(state: MeetingState): readonly AgendaRow[] {
  const times = plannedTimesOf(state);
  const numbers = itemNumbersOf(state);
  const severalDays = daysOf(state.details) > 1;
  return state.items.map((item): AgendaRow => {
    const { itemId, plan, adHoc, late, carriedFrom, startedAt, endedAt } = item;
    const { kind, title, heading, presenters, papers, background, references = [], origin } = plan;
    const { theme, matterId } = plan;
    const time = times.get(itemId) ?? { day: 1, follows: false };
    const number = numbers.get(itemId);
    return {
      itemId,
      kind,
      ...(number === undefined ? {} : { number }),
      title,
      ...(heading === undefined ? {} : { heading }),
      presenters,
      papers,
      ...(background === undefined ? {} : { background }),
      slots: slotRows(plan.slots ?? [], time),
      references,
      ...(origin ? { origin } : {}),
      ...(theme ? { theme } : {}),
      ...(matterId ? { matterId } : {}),
      adHoc,
      late,
      ...(carriedFrom ? { carriedFrom } : {}),
      ...(severalDays ? { day: time.day } : {}),
      ...(time.start === undefined ? {} : { plannedStart: time.start }),
      ...(time.minutes === undefined ? {} : { minutes: time.minutes }),
      ...(time.over === undefined ? {} : { over: time.over }),
      given: givenTimes(plan),
      ...(startedAt === undefined ? {} : { startedAt }),
      ...(endedAt === undefined ? {} : { endedAt }),
      progress: progressOf(state, item),
      ...(item.deferral ? { deferral: item.deferral } : {}),
    };
  });
}

/** The printed number of each numbered item: 1, 2, … in the order of the agenda. */
export function itemNumbersOf(state: MeetingState): ReadonlyMap<string, string> {
  const numbered = state.items.filter(({ plan }) => plan.kind === 'matter' || plan.kind === 'other');
  return new Map(numbered.map((item, index) => [item.itemId, String(index + 1)]));
}

function slotRows(slots: readonly Slot[], time: PlannedTime): readonly SlotRow[] {
  const times = slotTimesOf(slots, time);
  return slots.map((slot, index) => {
    const { start, minutes } = times[index] ?? {};
    return {
      ...slot,
      ...(start === undefined ? {} : { plannedStart: start }),
      ...(minutes === undefined ? {} : { reckonedMinutes: minutes }),
    };
  });
}

function givenTimes({ start, minutes, day }: ItemPlan): AgendaRow['given'] {
  return {
    ...(start === undefined ? {} : { start }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(day === undefined ? {} : { day }),
  };
}

/**
 * What is on is current; what is put off is deferred, however far it came; what was taken up, or has a decision although
 * nobody pressed "next", is done (D13).
 */
function progressOf(state: MeetingState, item: Item): Progress {
  if (state.currentItemId === item.itemId) return 'current';
  if (item.deferral) return 'deferred';
  const begun = state.phase === 'ongoing' || state.phase === 'closed' || state.phase === 'agreed';
  const decided = item.clauses.length > 0 || item.outcome !== undefined;
  return begun && (item.startedAt !== undefined || decided) ? 'done' : 'coming';
}
