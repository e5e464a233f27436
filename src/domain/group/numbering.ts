import type { Aggregate } from '../basics/event.ts';
import type { GroupSettings } from './group.ts';

/** A number of the year was given to a meeting's protocol (S1). Stream kind `numbering`, id the year. */
export interface NumberTaken {
  readonly type: 'NumberTaken';
  readonly data: { readonly number: number; readonly meetingId: string };
}

/** The numbers of one year, by the meeting that took each. */
export interface NumberingState {
  readonly numbers: ReadonlyMap<string, number>;
}

/** The running numbers of one year: stream kind `numbering`, id the year, `2018`. */
export const numberingAggregate: Aggregate<NumberingState, NumberTaken> = {
  kind: 'numbering',
  initial: { numbers: new Map() },
  evolve(state, event) {
    switch (event.type) {
      case 'NumberTaken':
        return { numbers: new Map(state.numbers).set(event.data.meetingId, event.data.number) };
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
  const number = Math.max(settings.lastNumberOf?.[year] ?? 0, ...state.numbers.values()) + 1;
  return { number, events: [{ type: 'NumberTaken', data: { number, meetingId } }] };
}
