import { expect } from 'vitest';
import type { Recorded } from '../../src/domain/basics/event.ts';
import type { RefusalCode } from '../../src/domain/basics/result.ts';
import { nothingPending, pendingAggregate } from '../../src/domain/pending/aggregate.ts';
import type { PendingCommand } from '../../src/domain/pending/commands.ts';
import type { PendingContext } from '../../src/domain/pending/decide.ts';
import { decidePending } from '../../src/domain/pending/decide.ts';
import type { PendingEntry } from '../../src/domain/pending/entry.ts';
import type { PendingEvent } from '../../src/domain/pending/events.ts';
import type { PendingState } from '../../src/domain/pending/state.ts';
import { aPlan } from './meeting-builders.ts';

const AT = '2018-04-20T10:00:00.000Z';

/** A matter that the meeting `m1` left over: its item `i1`. */
export function anEntry(overrides: Partial<PendingEntry> = {}): PendingEntry {
  return {
    pendingId: 'item:m1:i1',
    source: 'carried-over',
    plan: aPlan({ matterId: 'i1' }),
    wishedFor: { kind: 'next' },
    from: { meetingId: 'm1', itemId: 'i1' },
    ...overrides,
  };
}

/** The list that these events tell of. */
export function pendingOf(
  events: readonly PendingEvent[],
  from: PendingState = nothingPending,
  at = AT,
): PendingState {
  const recorded = events.map(
    (event, index): Recorded<PendingEvent> => ({
      ...event,
      stream: 'group/exempel/pending/main',
      version: index + 1,
      at,
      actor: { personId: 'sekr', via: 'tab' },
    }),
  );
  return recorded.reduce((state, event) => pendingAggregate.evolve(state, event), from);
}

/** The list with these matters waiting. */
export const withWaiting = (...entries: readonly PendingEntry[]): PendingState =>
  pendingOf([{ type: 'WaitingListBegun', data: { entries } }]);

/** `givenPending(events).when(command).thenEvents(...)`, asked by Anna Ek unless told. */
export function givenPending(...events: readonly PendingEvent[]) {
  const state = pendingOf(events);
  return {
    when(command: PendingCommand, more: Partial<PendingContext> = {}) {
      const context = { asker: { personId: 'anna', name: 'Anna Ek' }, ...more };
      const answer = decidePending(state, command, context);
      return {
        thenEvents(...expected: readonly PendingEvent[]) {
          expect(answer).toEqual({ ok: true, value: expected });
        },
        thenNothing() {
          expect(answer).toEqual({ ok: true, value: [] });
        },
        thenRefused(code: RefusalCode, params?: Readonly<Record<string, string | number>>) {
          expect(answer).toEqual({ ok: false, error: params ? { code, params } : { code } });
        },
      };
    },
  };
}
