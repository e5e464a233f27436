import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { decide } from '../../../src/domain/meeting/decide.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { LEFTOVER_CHOICES } from '../../../src/domain/meeting/vocabulary.ts';
import { awaitedBy, placedIn } from '../../../src/domain/pending/awaited-by.ts';
import type { PendingCommand } from '../../../src/domain/pending/commands.ts';
import { decidePending } from '../../../src/domain/pending/decide.ts';
import type { PendingEvent } from '../../../src/domain/pending/events.ts';
import { pendingFrom } from '../../../src/domain/pending/from-meeting.ts';
import type { PendingState } from '../../../src/domain/pending/state.ts';
import { aPlan, contextAt, draftedEvents, meetingOf } from '../../support/meeting-builders.ts';
import { pendingOf, withWaiting } from '../../support/pending-builders.ts';

/** Three meetings of a group and what waits for their agendas. */
interface World {
  readonly meetings: ReadonlyMap<string, MeetingState>;
  readonly pending: PendingState;
  /** Everything that ever came to wait. */
  readonly seen: ReadonlySet<string>;
}
type Wish =
  | { readonly of: string; readonly command: MeetingCommand }
  | { readonly of: 'list'; readonly command: PendingCommand };

const MEETINGS = ['m1', 'm2', 'm3'];
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const itemIds = oneOf('i1', 'i2', 'x1', 'x2');
const pendingIds = oneOf(
  'p1',
  ...MEETINGS.flatMap((of) => [`item:${of}:i1`, `item:${of}:x1`, `item:${of}:x2`, `follow-up:${of}:f1`]),
);

const meetingWish: fc.Arbitrary<MeetingCommand> = fc.oneof(
  fc
    .record({ pendingId: pendingIds, itemId: oneOf('x1', 'x2') })
    .map((data): MeetingCommand => ({ type: 'PlaceMatter', data })),
  itemIds.map((itemId): MeetingCommand => ({ type: 'RemoveItem', data: { itemId } })),
  itemIds.map((itemId): MeetingCommand => ({ type: 'ResumeItem', data: { itemId } })),
  fc
    .record({ itemId: itemIds, to: oneOf(['next-meeting'] as const, ['mail'] as const) })
    .map(({ itemId, to }): MeetingCommand => ({ type: 'DeferItem', data: { itemId, deferral: { to } } })),
  fc
    .record({ itemId: itemIds, choice: oneOf(...LEFTOVER_CHOICES) })
    .map((data): MeetingCommand => ({ type: 'ChooseLeftover', data })),
  itemIds.map(
    (itemId): MeetingCommand => ({
      type: 'PlanFollowUp',
      data: { itemId, followUpId: 'f1', title: 'Uppföljning', wishedFor: { kind: 'next' } },
    }),
  ),
  oneOf<MeetingCommand>(
    { type: 'DropFollowUp', data: { followUpId: 'f1' } },
    { type: 'PostNotice', data: {} },
    { type: 'StartMeeting', data: {} },
    { type: 'NextItem', data: {} },
    { type: 'CloseMeeting', data: { leftovers: 'carry-over' } },
    { type: 'CloseMeeting', data: { leftovers: 'tabled' } },
    { type: 'CancelMeeting', data: {} },
  ),
  itemIds.map(
    (itemId): MeetingCommand => ({ type: 'ChangeItem', data: { itemId, plan: aPlan({ title: 'Annat' }) } }),
  ),
);
const listWish: fc.Arbitrary<PendingCommand> = fc.oneof(
  pendingIds.map(
    (pendingId): PendingCommand => ({ type: 'DismissMatter', data: { pendingId, reason: 'Klart' } }),
  ),
  pendingIds.map((pendingId): PendingCommand => ({ type: 'ReinstateMatter', data: { pendingId } })),
  fc.constant<PendingCommand>({
    type: 'EnterMatter',
    data: { pendingId: 'p1', source: 'board-assignment', plan: aPlan(), wishedFor: { kind: 'next' } },
  }),
);
const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ of: oneOf(...MEETINGS), command: meetingWish }) },
    { weight: 1, arbitrary: fc.record({ of: fc.constant('list' as const), command: listWish }) },
  ),
  { maxLength: 60, size: 'max' },
);

const begun: World = {
  meetings: new Map(
    MEETINGS.map((meetingId) => [
      meetingId,
      meetingOf(
        draftedEvents().map((event) =>
          event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, meetingId } } : event,
        ),
      ),
    ]),
  ),
  pending: withWaiting(),
  seen: new Set(),
};

/** The world after a wish, carried out over both logs or not at all, as the use case does. */
function lived(world: World, wish: Wish): World {
  const { meetings, pending } = world;
  if (wish.of === 'list') {
    const said = decidePending(pending, wish.command as PendingCommand, {
      asker: { personId: 'sekr', name: 'Eva Ros' },
    });
    return said.ok ? changed(world, said.value) : world;
  }
  const before = meetings.get(wish.of);
  if (!before) return world;
  const said = decide(before, wish.command as MeetingCommand, contextAt('09:00', { pending }));
  if (!said.ok) return world;
  const after = meetingOf(said.value, before);
  const also = pendingFrom(before, after, pending);
  if (!also.ok) return world;
  return changed({ ...world, meetings: new Map(meetings).set(wish.of, after) }, also.value);
}

function changed(world: World, events: readonly PendingEvent[]): World {
  const pending = pendingOf(events, world.pending);
  return { ...world, pending, seen: new Set([...world.seen, ...pending.waiting.keys()]) };
}

const livedThrough = (asked: readonly Wish[]): World => asked.reduce(lived, begun);

describe('whatever is closed, chosen, deferred, placed, removed, called off or dismissed, in any order', () => {
  it('loses nothing undecided: it waits, stands on exactly one agenda, or was dismissed with a reason', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const { meetings, pending } = livedThrough(asked);
        const agendas = [...meetings.values()].map(placedIn);
        for (const pendingId of [...meetings.values()].flatMap((meeting) => [...awaitedBy(meeting).keys()])) {
          const places = agendas.filter((agenda) => agenda.has(pendingId)).length;
          const dismissed = pending.left.get(pendingId)?.fate.kind === 'dismissed';
          expect([pendingId, Number(pending.waiting.has(pendingId)) + places + Number(dismissed)]).toEqual([
            pendingId,
            1,
          ]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('tells of everything that ever waited where it is: waiting, on one agenda, or how it left', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const { meetings, pending, seen } = livedThrough(asked);
        for (const pendingId of seen) {
          const on = [...meetings.values()].filter((meeting) => placedIn(meeting).has(pendingId));
          const fate = pending.left.get(pendingId)?.fate;
          expect(pending.waiting.has(pendingId) ? 'waiting' : fate?.kind).toBeDefined();
          expect(on.map(({ meetingId }) => meetingId)).toEqual(
            fate?.kind === 'placed' ? [fate.meetingId] : [],
          );
        }
      }),
      { numRuns: 400 },
    );
  });
});
