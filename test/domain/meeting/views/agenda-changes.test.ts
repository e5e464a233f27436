import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import {
  agendaChangesOf,
  isUnchanged,
  onlyFollows,
} from '../../../../src/domain/meeting/views/agenda-changes.ts';
import { keptOrderOf } from '../../../../src/domain/meeting/views/kept-order.ts';
import { someCommand } from '../../../support/meeting-arbitraries.ts';
import {
  aPlan,
  contextAt,
  draftedEvents,
  meetingOf,
  notifiedEvents,
  someDetails,
} from '../../../support/meeting-builders.ts';
import { decide } from '../../../../src/domain/meeting/decide.ts';

const before = meetingOf(notifiedEvents());
const changes = (...events: readonly MeetingEvent[]) =>
  agendaChangesOf(before, meetingOf([...notifiedEvents(), ...events]));
const changedFrom = (first: Parameters<typeof aPlan>[0], then: Parameters<typeof aPlan>[0]) => {
  const changed = (plan: Parameters<typeof aPlan>[0]) =>
    meetingOf([...draftedEvents(), { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan(plan) } }]);
  const [item] = agendaChangesOf(changed(first), changed(then)).items;
  return item?.what === 'changed' ? item.aspects : [];
};

describe('what has changed in an agenda (N9)', () => {
  it('is nothing when nothing has, or when it was changed back', () => {
    expect(isUnchanged(changes())).toBe(true);
    const [there, back] = [aPlan({ title: 'Ny' }), aPlan()].map(
      (plan): MeetingEvent => ({ type: 'ItemChanged', data: { itemId: 'i1', plan } }),
    );
    expect(there && back && isUnchanged(changes(there, back))).toBe(true);
    expect(isUnchanged(changes({ type: 'MeetingStarted', data: { time: '08:30' } }))).toBe(true);
  });

  it('names what was added and what was removed, with when it is or was', () => {
    expect(
      changes(
        { type: 'ItemRemoved', data: { itemId: 'i2' } },
        { type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan({ title: 'Expo', start: '10:00' }) } },
      ).items,
    ).toEqual([
      { what: 'added', itemId: 'i3', title: 'Expo', start: '10:00' },
      { what: 'removed', itemId: 'i2', title: 'Bredband' },
    ]);
  });

  it('tells an item that moved from those that only gave way, and after which it now comes', () => {
    const withThird: readonly MeetingEvent[] = [
      ...draftedEvents(),
      { type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan({ title: 'Expo' }) } },
    ];
    const move = (data: { itemId: string; before?: string }) =>
      agendaChangesOf(meetingOf(withThird), meetingOf([...withThird, { type: 'ItemMoved', data }])).items;
    expect(move({ itemId: 'i3', before: 'i1' })).toMatchObject([
      { itemId: 'i3', aspects: [{ kind: 'moved' }, { kind: 'time' }] },
      { itemId: 'i1', aspects: [{ kind: 'time', before: '08:30', follows: true }] },
    ]);
    expect(move({ itemId: 'i1' })).toMatchObject([
      { itemId: 'i2', aspects: [{ kind: 'time', follows: true }] },
      { itemId: 'i1', aspects: [{ kind: 'moved', after: 'Expo' }, { kind: 'time' }] },
    ]);
  });

  it('tells that items with a given start only follow, when one of them was moved', () => {
    const timed: readonly MeetingEvent[] = [
      ...draftedEvents().slice(0, 1),
      { type: 'ItemAdded', data: { itemId: 'a', plan: aPlan({ start: '08:30', minutes: 20 }) } },
      { type: 'ItemAdded', data: { itemId: 'b', plan: aPlan({ start: '08:50', minutes: 30 }) } },
      { type: 'ItemAdded', data: { itemId: 'c', plan: aPlan({ start: '09:20', minutes: 10 }) } },
    ];
    const starts = [
      { itemId: 'c', start: '08:30' },
      { itemId: 'a', start: '08:40' },
      { itemId: 'b', start: '09:00' },
    ];
    const moved: MeetingEvent = { type: 'ItemMoved', data: { itemId: 'c', before: 'a', starts } };
    const { items } = agendaChangesOf(meetingOf(timed), meetingOf([...timed, moved]));
    expect(items.map((item) => [item.itemId, onlyFollows(item)])).toEqual([
      ['c', false],
      ['a', true],
      ['b', true],
    ]);
  });

  it('tells a new time from one that only follows from what comes before', () => {
    const events: readonly MeetingEvent[] = [
      ...draftedEvents(),
      { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan({ minutes: 20 }) } },
    ];
    const longer: MeetingEvent = {
      type: 'ItemChanged',
      data: { itemId: 'i1', plan: aPlan({ minutes: 30 }) },
    };
    const { items } = agendaChangesOf(meetingOf(events), meetingOf([...events, longer]));
    expect(items).toEqual([
      {
        what: 'changed',
        itemId: 'i1',
        title: 'Budget',
        aspects: [{ kind: 'minutes', before: 20, after: 30 }],
      },
      {
        what: 'changed',
        itemId: 'i2',
        title: 'Bredband',
        aspects: [{ kind: 'time', before: '08:50', after: '09:00', follows: true }],
      },
    ]);
    expect(items.map(onlyFollows)).toEqual([false, true]);
  });

  it('tells each way in which an item is other than it was', () => {
    expect(changedFrom({}, { title: 'Ekonomi' })).toEqual([{ kind: 'title', before: 'Budget' }]);
    expect(changedFrom({ start: '09:00' }, { start: '09:30' })).toMatchObject([
      { kind: 'time', before: '09:00', after: '09:30', follows: false },
    ]);
    const bo = { name: 'Bo Al' };
    expect(changedFrom({}, { presenters: [bo] })).toEqual([{ kind: 'presenters', before: [], after: [bo] }]);
    expect(changedFrom({ background: 'Då' }, { background: 'Nu' })).toEqual([{ kind: 'content' }]);
    expect(changedFrom({}, { origin: { kind: 'proposal', name: 'Bo' } })).toEqual([{ kind: 'content' }]);
    expect(changedFrom({}, { matterId: 'm' })).toEqual([]);
  });

  it('tells papers that were promised and have come from those that are new, other or gone', () => {
    const paper = (paperId: string, url?: string) => ({ paperId, title: paperId, ...(url ? { url } : {}) });
    expect(
      changedFrom(
        { papers: [paper('promised'), paper('gone'), paper('linked', 'https://a.se')] },
        { papers: [paper('promised', 'https://b.se'), paper('linked', 'https://c.se'), paper('new')] },
      ),
    ).toEqual([
      { kind: 'papers', added: ['new'], arrived: ['promised'], changed: ['linked'], removed: ['gone'] },
    ]);
  });

  it('tells a promised paper that has come, however it came', () => {
    const promised: MeetingEvent = {
      type: 'ItemChanged',
      data: { itemId: 'i1', plan: aPlan({ papers: [{ paperId: 'p', title: 'Underlag' }] }) },
    };
    const arrived: MeetingEvent = {
      type: 'PaperAttached',
      data: { itemId: 'i1', paperId: 'p', title: 'Underlag', url: 'https://a.se/u' },
    };
    const [first, then] = [[promised], [promised, arrived]].map((more) =>
      meetingOf([...notifiedEvents(), ...more]),
    );
    if (!first || !then) throw new Error('two agendas');
    expect(agendaChangesOf(first, then).items).toMatchObject([
      { aspects: [{ kind: 'papers', arrived: ['Underlag'] }] },
    ]);
    expect(then.agendaVersion).toBe(first.agendaVersion + 1);
  });

  it('tells pitches that came, went, or were changed', () => {
    const pitch = (title: string, slotId = title) => ({ slotId, title, presenters: [] });
    expect(changedFrom({ slots: [pitch('A'), pitch('B')] }, { slots: [pitch('B'), pitch('C')] })).toEqual([
      { kind: 'slots', added: ['C'], removed: ['A'], changed: false },
    ]);
    expect(changedFrom({ slots: [pitch('A'), pitch('B')] }, { slots: [pitch('B'), pitch('A')] })).toEqual([
      { kind: 'slots', added: [], removed: [], changed: true },
    ]);
    expect(changedFrom({ slots: [pitch('A', 's')] }, { slots: [pitch('Ä', 's')] })).toMatchObject([
      { changed: true },
    ]);
  });

  it('tells which of time, place, link, name and last day to reply are other', () => {
    const details = someDetails({ date: '2018-04-19', place: 'Klippan', joinUrl: 'https://x.se' });
    expect(changes({ type: 'MeetingDetailsChanged', data: { details } }).details).toEqual({
      before: someDetails(),
      after: details,
      changed: ['when', 'place', 'joinUrl'],
    });
  });

  it('of whatever agenda to itself is nothing', () => {
    fc.assert(
      fc.property(
        fc.array(someCommand('AddItem', 'ChangeItem', 'MoveItem', 'RemoveItem', 'ChangeDetails'), {
          maxLength: 20,
        }),
        (commands) => {
          const state = commands.reduce((now, command) => {
            const decided = decide(now, command, contextAt());
            return decided.ok ? meetingOf(decided.value, now) : now;
          }, before);
          expect(isUnchanged(agendaChangesOf(state, state))).toBe(true);
          const items = agendaChangesOf(before, state).items;
          const count = (what: string) => items.filter((item) => item.what === what).length;
          expect(state.items.length).toBe(before.items.length + count('added') - count('removed'));
        },
      ),
    );
  });
});

describe('the order that was kept', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 0 });
  const among = (ids: readonly string[], kept: ReadonlySet<string>) => ids.filter((id) => kept.has(id));

  it('is the same in both, and everything else of both was moved by no fewer moves', () => {
    fc.assert(
      fc.property(order, order, (one, other) => {
        const kept = keptOrderOf(one, other);
        expect(among(one, kept)).toEqual(among(other, kept));
        const common = one.filter((id) => other.includes(id));
        for (const moved of common.filter((id) => !kept.has(id))) {
          const more = new Set([...kept, moved]);
          expect(among(one, more)).not.toEqual(among(other, more));
        }
      }),
    );
  });

  it('is that of all but the one that was moved past several others', () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.nat({ max: 6 }), (from, to) => {
        fc.pre(Math.abs(from - to) > 1);
        const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
        const moved = ids[from] ?? '';
        const after = ids.toSpliced(from, 1).toSpliced(to, 0, moved);
        expect([...keptOrderOf(ids, after)].toSorted()).toEqual(ids.filter((id) => id !== moved));
      }),
    );
  });
});
