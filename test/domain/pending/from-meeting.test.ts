import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import type { PendingEntry } from '../../../src/domain/pending/entry.ts';
import type { PendingEvent } from '../../../src/domain/pending/events.ts';
import { concernsPending, pendingFrom } from '../../../src/domain/pending/from-meeting.ts';
import type { PendingState } from '../../../src/domain/pending/state.ts';
import {
  aPlan,
  closedEvents,
  draftedEvents,
  meetingOf,
  ongoingEvents,
} from '../../support/meeting-builders.ts';
import { anEntry, pendingOf, withWaiting } from '../../support/pending-builders.ts';

/** What these further events of a meeting change among the matters that wait. */
function stepped(
  before: MeetingState,
  events: readonly MeetingEvent[],
  pending: PendingState = withWaiting(),
) {
  const after = meetingOf(events, before);
  const changes = pendingFrom(before, after, pending);
  expect(concernsPending(before, after)).toBe(!changes.ok || changes.value.length > 0);
  return changes;
}
const nothing = { ok: true, value: [] };
const only = (...events: readonly PendingEvent[]) => ({ ok: true, value: events });
const closing = (choice: 'carry-over' | 'tabled' | 'by-mail' | 'keep'): MeetingEvent => ({
  type: 'MeetingClosed',
  data: { time: '12:00', leftovers: [{ itemId: 'i1', choice }] },
});
const leftOver = (more: Partial<PendingEntry> = {}) => anEntry(more);

describe('a meeting that closes', () => {
  it.each([
    ['carry-over', leftOver()],
    ['tabled', leftOver({ source: 'tabled' })],
    ['by-mail', leftOver({ source: 'deferred', wishedFor: { kind: 'mail' } })],
  ] as const)('makes what it left over wait: %s', (choice, entry) => {
    expect(stepped(meetingOf(ongoingEvents()), [closing(choice)])).toEqual(
      only({ type: 'MatterAwaits', data: { entry } }),
    );
  });

  it('makes nothing wait that it keeps', () => {
    expect(stepped(meetingOf(ongoingEvents()), [closing('keep')])).toEqual(nothing);
  });

  it('can choose otherwise for an item as long as that only waits', () => {
    const before = meetingOf([...ongoingEvents(), closing('carry-over')]);
    const keep: MeetingEvent = { type: 'LeftoverChosen', data: { itemId: 'i1', choice: 'keep' } };
    expect(stepped(before, [keep], withWaiting(leftOver()))).toEqual(
      only({ type: 'MatterTakenBack', data: { pendingId: 'item:m1:i1' } }),
    );
    const placed = pendingOf(
      [{ type: 'MatterPlaced', data: { pendingId: 'item:m1:i1', meetingId: 'm2', itemId: 'x' } }],
      withWaiting(leftOver()),
    );
    expect(stepped(before, [keep], placed)).toEqual({
      ok: false,
      error: { code: 'matter-on-other-agenda' },
    });
    const dismissed = pendingOf(
      [{ type: 'MatterDismissed', data: { pendingId: 'item:m1:i1', reason: 'Klart.' } }],
      withWaiting(leftOver()),
    );
    expect(pendingFrom(before, meetingOf([keep], before), dismissed)).toEqual(nothing);
  });
});

describe('an item that is deferred', () => {
  const deferred = (
    data: Extract<MeetingEvent, { type: 'ItemDeferred' }>['data']['deferral'],
  ): MeetingEvent => ({
    type: 'ItemDeferred',
    data: { itemId: 'i1', deferral: data },
  });

  it('waits with all that was planned about it but its place and time', () => {
    const plan = aPlan({
      start: '09:00',
      heading: 'Ekonomi',
      minutes: 20,
      background: 'Se förra mötet.',
      papers: [{ paperId: 'p', title: 'Budget' }],
      matterId: 'gammalt',
    });
    const before = meetingOf([...ongoingEvents(), { type: 'ItemChanged', data: { itemId: 'i1', plan } }]);
    const { start: _start, heading: _heading, ...waiting } = plan;
    expect(
      stepped(before, [deferred({ to: ['next-meeting', 'mail'], together: 'Skånes Kommuner' })]),
    ).toEqual(
      only({
        type: 'MatterAwaits',
        data: {
          entry: {
            pendingId: 'item:m1:i1',
            source: 'deferred',
            plan: waiting,
            wishedFor: { kind: 'next' },
            orByMail: true,
            together: 'Skånes Kommuner',
            from: { meetingId: 'm1', itemId: 'i1' },
          },
        },
      }),
    );
  });

  it('is wanted when it was said, by date or in words', () => {
    const wished = (deferral: Parameters<typeof deferred>[0]) => {
      const said = stepped(meetingOf(ongoingEvents()), [deferred(deferral)]);
      const [event] = said.ok ? said.value : [];
      return event?.type === 'MatterAwaits' ? event.data.entry.wishedFor : undefined;
    };
    expect(wished({ to: ['next-meeting'], date: '2018-09-14' })).toEqual({
      kind: 'date',
      date: '2018-09-14',
    });
    expect(wished({ to: ['next-meeting'], when: 'i höst' })).toEqual({ kind: 'text', text: 'i höst' });
    expect(wished({ to: ['mail'] })).toEqual({ kind: 'mail' });
  });

  it('follows what is changed at the meeting, and keeps what was changed in the list', () => {
    const before = meetingOf([...ongoingEvents(), deferred({ to: ['next-meeting'] })]);
    const waiting = withWaiting(anEntry({ source: 'deferred', note: 'Ring först' }));
    const renamed: MeetingEvent = {
      type: 'ItemChanged',
      data: { itemId: 'i1', plan: aPlan({ title: 'Budget 2019' }) },
    };
    expect(stepped(before, [renamed], waiting)).toEqual(
      only({
        type: 'AwaitingChanged',
        data: {
          entry: anEntry({
            source: 'deferred',
            note: 'Ring först',
            plan: aPlan({ title: 'Budget 2019', matterId: 'i1' }),
          }),
        },
      }),
    );
  });

  it('waits on when it is taken off the agenda', () => {
    const before = meetingOf([...ongoingEvents(), deferred({ to: ['next-meeting'] })]);
    const after = meetingOf([{ type: 'ItemRemoved', data: { itemId: 'i1' } }], before);
    expect(pendingFrom(before, after, withWaiting(anEntry()))).toEqual(nothing);
  });
});

describe('what stands on an agenda from the list', () => {
  const entry = anEntry({ pendingId: 'p1', source: 'board-assignment', since: '2018-01-01T00:00:00.000Z' });
  const added: MeetingEvent = { type: 'ItemAdded', data: { itemId: 'i9', plan: entry.plan, pending: entry } };
  const removed: MeetingEvent = { type: 'ItemRemoved', data: { itemId: 'i9' } };

  it('no longer waits, and cannot be put there when somebody else was first', () => {
    const before = meetingOf(draftedEvents());
    expect(stepped(before, [added], withWaiting(entry))).toEqual(
      only({ type: 'MatterPlaced', data: { pendingId: 'p1', meetingId: 'm1', itemId: 'i9' } }),
    );
    expect(stepped(before, [added])).toEqual({ ok: false, error: { code: 'matter-not-waiting' } });
  });

  it('waits again when it is taken off, since the day it did, with the words it has now', () => {
    const renamed: MeetingEvent = {
      type: 'ItemChanged',
      data: { itemId: 'i9', plan: aPlan({ title: 'Tågplan', start: '10:00', matterId: 'i1' }) },
    };
    const before = meetingOf([...draftedEvents(), added, renamed]);
    expect(stepped(before, [removed])).toEqual(
      only({
        type: 'MatterUnplaced',
        data: {
          entry: { ...entry, plan: aPlan({ title: 'Tågplan', matterId: 'i1' }) },
          meetingId: 'm1',
          itemId: 'i9',
        },
      }),
    );
  });

  it('waits once, when it was deferred there and is taken off', () => {
    const deferred: MeetingEvent = {
      type: 'ItemDeferred',
      data: { itemId: 'i9', deferral: { to: ['next-meeting'] } },
    };
    const before = meetingOf([...ongoingEvents(), added, deferred]);
    const waiting = withWaiting(anEntry({ pendingId: 'item:m1:i9' }));
    const said = stepped(before, [removed], waiting);
    expect(said.ok && said.value.map(({ type }) => type)).toEqual(['MatterUnplaced', 'MatterTakenBack']);
  });

  it('waits again when the meeting is called off, as does every other matter of its agenda', () => {
    const before = meetingOf([
      ...draftedEvents(),
      added,
      { type: 'ItemChanged', data: { itemId: 'i2', plan: aPlan({ kind: 'break', title: 'Rast' }) } },
    ]);
    const said = stepped(before, [{ type: 'MeetingCancelled', data: {} }]);
    expect(said).toEqual(
      only(
        { type: 'MatterUnplaced', data: { entry, meetingId: 'm1', itemId: 'i9' } },
        { type: 'MatterAwaits', data: { entry: anEntry() } },
      ),
    );
  });
});

describe('what a decision puts on a coming agenda', () => {
  const followUp = {
    followUpId: 'f1',
    title: 'Premiärvisning',
    wishedFor: { kind: 'text', text: 'hösten 2018' },
    condition: 'när filmen finns tillgänglig',
  } as const;
  const planned: MeetingEvent = { type: 'FollowUpPlanned', data: { itemId: 'i1', followUp } };

  it('waits with its condition, in the matter of the item that decided it', () => {
    expect(stepped(meetingOf(ongoingEvents()), [planned])).toEqual(
      only({
        type: 'MatterAwaits',
        data: {
          entry: {
            pendingId: 'follow-up:m1:f1',
            source: 'follow-up',
            plan: aPlan({
              title: 'Premiärvisning',
              references: [{ text: '', body: 'group', date: '2018-04-20', meetingId: 'm1', itemId: 'i1' }],
              matterId: 'i1',
            }),
            wishedFor: { kind: 'text', text: 'hösten 2018' },
            condition: 'när filmen finns tillgänglig',
            from: { meetingId: 'm1', itemId: 'i1' },
          },
        },
      }),
    );
  });

  it('waits no longer when it is dropped', () => {
    const before = meetingOf([...closedEvents(), planned]);
    const dropped: MeetingEvent = {
      type: 'FollowUpDropped',
      data: { itemId: 'i1', followUpId: 'f1' },
    };
    expect(stepped(before, [dropped], withWaiting(anEntry({ pendingId: 'follow-up:m1:f1' })))).toEqual(
      only({ type: 'MatterTakenBack', data: { pendingId: 'follow-up:m1:f1' } }),
    );
  });
});
