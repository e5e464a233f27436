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

/** The numbers of one year, by the meeting that took each, and the last of them. */
export interface NumberingState {
  readonly numbers: ReadonlyMap<string, number>;
  readonly last: number;
}

/** The running numbers of one year: stream kind `numbering`, id the year, `2018`, or `paragraphs-2018`. */
export const numberingAggregate: Aggregate<NumberingState, NumberTaken> = {
  kind: 'numbering',
  initial: { numbers: new Map(), last: 0 },
  evolve(state, event) {
    switch (event.type) {
      case 'NumberTaken': {
        const { number, meetingId, count = 1 } = event.data;
        return {
          numbers: new Map(state.numbers).set(meetingId, number),
          last: Math.max(state.last, number + count - 1),
        };
      }
      default:
        return event.type satisfies never;
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
