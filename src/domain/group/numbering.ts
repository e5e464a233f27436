import type { Aggregate } from '../basics/event.ts';
import type { GroupSettings } from './group.ts';

/**
 * A number of the year was given to a meeting's protocol (S1), or several from it on to its paragraphs (D19). Stream
 * kind `numbering`, id the year or `paragraphs-{year}`.
 */
export interface NumberTaken {
  readonly type: 'NumberTaken';
  /** `count` of them, beginning with `number`; absent = that one. */
  readonly data: { readonly number: number; readonly meetingId: string; readonly count?: number };
}

/** The old protocol that has a number of the year was taken out of the register. */
export interface NumberFreed {
  readonly type: 'NumberFreed';
  readonly data: { readonly meetingId: string };
}

/** The numbers of one year, by the meeting that took each, and the last of them. */
export interface NumberingState {
  readonly numbers: ReadonlyMap<string, number>;
  /** The last that each took. */
  readonly ends: ReadonlyMap<string, number>;
  readonly last: number;
}

/** The running numbers of one year: stream kind `numbering`, id the year, `2018`, or `paragraphs-2018`. */
export const numberingAggregate: Aggregate<NumberingState, NumberTaken | NumberFreed> = {
  kind: 'numbering',
  initial: { numbers: new Map(), ends: new Map(), last: 0 },
  evolve(state, event) {
    switch (event.type) {
      case 'NumberTaken': {
        const { number, meetingId, count = 1 } = event.data;
        const end = number + count - 1;
        return {
          numbers: new Map(state.numbers).set(meetingId, number),
          ends: new Map(state.ends).set(meetingId, end),
          last: Math.max(state.last, end),
        };
      }
      case 'NumberFreed': {
        const [numbers, ends] = [new Map(state.numbers), new Map(state.ends)];
        numbers.delete(event.data.meetingId);
        ends.delete(event.data.meetingId);
        return { numbers, ends, last: Math.max(0, ...ends.values()) };
      }
      default:
        return event satisfies never;
    }
  },
};

/**
 * The number of a meeting's protocol in a year, and the event that takes it; the meeting that has one keeps it and
 * nothing is taken. Numbers begin after the last one used before this log (`settings.lastNumberOf`).
 */
export function nextNumber(
  state: NumberingState,
  settings: GroupSettings,
  year: string,
  meetingId: string,
): { readonly number: number; readonly events: readonly NumberTaken[] } {
  const taken = state.numbers.get(meetingId);
  if (taken !== undefined) return { number: taken, events: [] };
  const number = Math.max(settings.lastNumberOf?.[year] ?? 0, state.last) + 1;
  return { number, events: [{ type: 'NumberTaken', data: { number, meetingId } }] };
}

/**
 * What gives an old protocol the number that it prints, so that no other gets it: protocols that are numbered from now on
 * go on after it. None where it has that number.
 */
export function keepNumber(state: NumberingState, meetingId: string, number: number): readonly NumberTaken[] {
  return state.numbers.get(meetingId) === number
    ? []
    : [{ type: 'NumberTaken', data: { number, meetingId } }];
}

/** What lets go of the number that an old protocol had. */
export function freeNumber(state: NumberingState, meetingId: string): readonly NumberFreed[] {
  return state.numbers.has(meetingId) ? [{ type: 'NumberFreed', data: { meetingId } }] : [];
}

/**
 * The first paragraph (§) of a meeting's protocol in a year, and the event that takes as many as it has items; the
 * meeting that has them keeps them.
 */
export function nextParagraphs(
  state: NumberingState,
  meetingId: string,
  count: number,
): { readonly number: number; readonly events: readonly NumberTaken[] } {
  const taken = state.numbers.get(meetingId);
  if (taken !== undefined) return { number: taken, events: [] };
  const number = state.last + 1;
  return { number, events: count > 0 ? [{ type: 'NumberTaken', data: { number, meetingId, count } }] : [] };
}

/** The stream of the paragraphs of a year. */
export function paragraphsId(year: string): string {
  return `paragraphs-${year}`;
}
