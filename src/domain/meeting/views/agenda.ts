import type { ClockTime } from '../../basics/time.ts';
import { clockTimeOf, minutesOf } from '../../basics/time.ts';
import type { Item, MeetingState } from '../state.ts';
import type { ItemKind, Paper, Presenter } from '../vocabulary.ts';

/** Where the meeting is with an item. */
export type Progress = 'coming' | 'current' | 'done';

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
  readonly adHoc: boolean;
  readonly carriedFrom?: Item['carriedFrom'];
  /** As the plan says, or reckoned from the items before it; absent where nothing says. */
  readonly plannedStart?: ClockTime;
  readonly minutes?: number;
  readonly startedAt?: ClockTime;
  readonly endedAt?: ClockTime;
  readonly progress: Progress;
}

/** When an item is planned, as far as the plan tells. */
export interface PlannedTime {
  readonly start?: ClockTime;
  readonly minutes?: number;
}

/** The agenda in its order, numbered. */
export function agendaOf(state: MeetingState): readonly AgendaRow[] {
  const times = plannedTimesOf(state);
  const numbers = itemNumbersOf(state);
  return state.items.map((item): AgendaRow => {
    const { itemId, plan, adHoc, carriedFrom, startedAt, endedAt } = item;
    const { kind, title, heading, presenters, papers, background } = plan;
    const { start, minutes } = times.get(itemId) ?? {};
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
      adHoc,
      ...(carriedFrom ? { carriedFrom } : {}),
      ...(start === undefined ? {} : { plannedStart: start }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(startedAt === undefined ? {} : { startedAt }),
      ...(endedAt === undefined ? {} : { endedAt }),
      progress: progressOf(state, item),
    };
  });
}

/** The printed number of each numbered item: 1, 2, … in the order of the agenda. */
export function itemNumbersOf(state: MeetingState): ReadonlyMap<string, string> {
  const numbered = state.items.filter(({ plan }) => plan.kind === 'matter' || plan.kind === 'other');
  return new Map(numbered.map((item, index) => [item.itemId, String(index + 1)]));
}

/**
 * Start and length of each item: those of the plan, else reckoned from the meeting's start, the lengths before, and the
 * next start that is given.
 */
export function plannedTimesOf(state: MeetingState): ReadonlyMap<string, PlannedTime> {
  const { details, items } = state;
  const times = new Map<string, PlannedTime>();
  let running: number | undefined = details.start === '' ? undefined : minutesOf(details.start);
  items.forEach(({ itemId, plan }, index) => {
    const start = plan.start === undefined ? running : minutesOf(plan.start);
    const nextStart = index + 1 < items.length ? items[index + 1]?.plan.start : details.end || undefined;
    const until = nextStart === undefined ? undefined : minutesOf(nextStart);
    const room = start !== undefined && until !== undefined && until > start ? until - start : undefined;
    const minutes = plan.minutes ?? room;
    running = start === undefined || minutes === undefined ? undefined : start + minutes;
    times.set(itemId, {
      ...(start === undefined ? {} : { start: clockTimeOf(start) }),
      ...(minutes === undefined ? {} : { minutes }),
    });
  });
  return times;
}

/** What is on is current; what was taken up, or has a decision although nobody pressed "next", is done (D13). */
function progressOf(state: MeetingState, item: Item): Progress {
  if (state.currentItemId === item.itemId) return 'current';
  const begun = state.phase === 'ongoing' || state.phase === 'closed' || state.phase === 'agreed';
  const decided = item.clauses.length > 0 || item.outcome !== undefined;
  return begun && (item.startedAt !== undefined || decided) ? 'done' : 'coming';
}
