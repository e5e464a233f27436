import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/domain/meeting/checks.ts';
import type { NewItem } from '../../../../src/domain/meeting/agenda/commands.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { placedItem } from '../../../../src/domain/pending/placing.ts';
import {
  agreedEvents,
  aPlan,
  closedEvents,
  contextAt,
  draftedEvents,
  given,
  notifiedEvents,
  ongoingEvents,
  rich,
  someDetails,
} from '../../../support/meeting-builders.ts';
import { anEntry, withWaiting } from '../../../support/pending-builders.ts';

const change = (details: Parameters<typeof someDetails>[0]) =>
  ({ type: 'ChangeDetails', data: { details: someDetails(details) } }) as const;

describe('the details of a meeting', () => {
  it('change, with blanks around them taken away', () => {
    given(draftedEvents())
      .when(change({ place: ' Villa Sol ' }))
      .thenEvents({ type: 'MeetingDetailsChanged', data: { details: someDetails({ place: 'Villa Sol' }) } });
  });

  it('that say the same are no change', () => {
    given(notifiedEvents()).when(change({})).thenNothing();
  });

  it('can be mended in a closed meeting, not in an agreed one', () => {
    given(closedEvents())
      .when(change({ place: 'X' }))
      .thenEvents({ type: 'MeetingDetailsChanged', data: { details: someDetails({ place: 'X' }) } });
    given(agreedEvents())
      .when(change({ place: 'X' }))
      .thenRefused('wrong-phase');
  });

  it('may go on for several days, and end on the last of them at an earlier hour than they began (S24)', () => {
    const residential = { endDate: '2018-04-21', start: '12:00', end: '11:30' };
    given(draftedEvents())
      .when(change(residential))
      .thenEvents({ type: 'MeetingDetailsChanged', data: { details: someDetails(residential) } });
    given(draftedEvents())
      .when(change({ endDate: '2018-04-20' }))
      .thenNothing();
  });

  it('must be a title, real dates and times in order', () => {
    const refused = (details: Parameters<typeof someDetails>[0]) =>
      given(draftedEvents()).when(change(details));
    refused({ title: ' ' }).thenRefused('text-missing');
    refused({ title: 'x'.repeat(301) }).thenRefused('text-too-long', { max: 300 });
    refused({ date: '2018-02-30' }).thenRefused('invalid-date', { value: '2018-02-30' });
    refused({ start: '8.30' }).thenRefused('invalid-time', { value: '8.30' });
    refused({ end: '08:30' }).thenRefused('invalid-time-order', { from: '08:30', to: '08:30' });
    refused({ endDate: '2018-04-19' }).thenRefused('invalid-time-order', {
      from: '2018-04-20',
      to: '2018-04-19',
    });
    refused({ endDate: '2028-04-21' }).thenRefused('invalid-date', { value: '2028-04-21' });
    refused({ endDate: '21 april' }).thenRefused('invalid-date', { value: '21 april' });
    refused({ endDate: '2018-04-21', end: '25' }).thenRefused('invalid-time', { value: '25' });
    refused({ replyBy: '2018-04-21' }).thenRefused('invalid-time-order', {
      from: '2018-04-21',
      to: '2018-04-20',
    });
  });
});

describe('an item', () => {
  it('is added before another', () => {
    given(draftedEvents())
      .when({ type: 'AddItem', data: { itemId: 'i3', plan: aPlan({ title: ' IoT ' }), before: 'i2' } })
      .thenEvents({ type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan({ title: 'IoT' }), before: 'i2' } });
  });

  it('is added last when the one it should precede has gone', () => {
    given(draftedEvents())
      .when({ type: 'AddItem', data: { itemId: 'i3', plan: aPlan(), before: 'gone' } })
      .thenEvents({ type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan() } });
  });

  it('added while the meeting is on is ad hoc (S11)', () => {
    given(ongoingEvents())
      .when({ type: 'AddItem', data: { itemId: 'i3', plan: aPlan() } })
      .thenEvents({ type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan(), adHoc: true } });
  });

  it('added twice with the same words is one, with other words a change', () => {
    const plan = aPlan({ title: 'Budget 2019' });
    given(draftedEvents())
      .when({ type: 'AddItem', data: { itemId: 'i1', plan: aPlan() } })
      .thenNothing();
    given(draftedEvents())
      .when({ type: 'AddItem', data: { itemId: 'i1', plan } })
      .thenEvents({ type: 'ItemChanged', data: { itemId: 'i1', plan } });
  });

  it('cannot bear the name of a place of the protocol', () => {
    given(draftedEvents())
      .when({ type: 'AddItem', data: { itemId: 'opening', plan: aPlan() } })
      .thenRefused('request-reused');
  });

  it('cannot be added to a closed meeting, but its plan can be mended there', () => {
    given(closedEvents())
      .when({ type: 'AddItem', data: { itemId: 'i3', plan: aPlan() } })
      .thenRefused('wrong-phase');
    const plan = aPlan({ papers: [{ paperId: 'p', title: 'Underlag', url: 'https://exempel.se/p' }] });
    given(closedEvents())
      .when({ type: 'ChangeItem', data: { itemId: 'i1', plan } })
      .thenEvents({ type: 'ItemChanged', data: { itemId: 'i1', plan } });
  });

  it('must have a title, sound times and named presenters and papers', () => {
    const refused = (overrides: Parameters<typeof aPlan>[0]) =>
      given(draftedEvents()).when({ type: 'ChangeItem', data: { itemId: 'i1', plan: aPlan(overrides) } });
    refused({ title: '' }).thenRefused('text-missing');
    refused({ start: '25:00' }).thenRefused('invalid-time', { value: '25:00' });
    refused({ minutes: 1.5 }).thenRefused('invalid-time', { value: 1.5 });
    refused({ presenters: [{ name: ' ' }] }).thenRefused('text-missing');
    refused({ papers: [{ paperId: 'p', title: '' }] }).thenRefused('text-missing');
    refused({ background: 'x'.repeat(LIMITS.text + 1) }).thenRefused('text-too-long', { max: LIMITS.text });
  });

  it('keeps what is said of its presenters, pitches, theme and origin, without blanks and empty fields', () => {
    given(draftedEvents())
      .when({
        type: 'ChangeItem',
        data: {
          itemId: 'i1',
          plan: aPlan({
            kind: 'thematic',
            presenters: [
              {
                name: ' Fanny Ek ',
                kind: 'person',
                organisation: ' ',
                alsoFor: [' Ängelholm', 'nätverket Näringsliv'],
              },
              { name: 'Klippan', kind: 'body', through: ' Freja Ås ' },
              { name: 'Bo Al', through: 'nobody' },
            ],
            slots: [{ slotId: 's1', title: ' Vattenkontroll ', presenters: [], minutes: 10 }],
            references: [{ text: ' ', body: 'board', date: '2018-03-21' }],
            origin: { kind: 'assignment', from: ' styrelsen ', note: ' ' },
            theme: { goalArea: ' Näringsliv ', responsible: '' },
          }),
        },
      })
      .thenEvents({
        type: 'ItemChanged',
        data: {
          itemId: 'i1',
          plan: aPlan({
            kind: 'thematic',
            presenters: [
              { name: 'Fanny Ek', organisation: 'Ängelholm', alsoFor: ['nätverket Näringsliv'] },
              { name: 'Klippan', kind: 'body', through: 'Freja Ås' },
              { name: 'Bo Al' },
            ],
            slots: [{ slotId: 's1', title: 'Vattenkontroll', presenters: [], minutes: 10 }],
            references: [{ text: '', body: 'board', date: '2018-03-21' }],
            origin: { kind: 'assignment', from: 'styrelsen' },
            theme: { goalArea: 'Näringsliv' },
          }),
        },
      });
  });

  it('must have sound pitches, references, origin and theme', () => {
    const refused = (overrides: Parameters<typeof aPlan>[0]) =>
      given(draftedEvents()).when({ type: 'ChangeItem', data: { itemId: 'i1', plan: aPlan(overrides) } });
    const pitch = { slotId: 's1', title: 'Expo', presenters: [] };
    refused({ slots: [{ ...pitch, title: ' ' }] }).thenRefused('text-missing');
    refused({ slots: [{ ...pitch, minutes: -1 }] }).thenRefused('invalid-time', { value: -1 });
    refused({ slots: [{ ...pitch, presenters: [{ name: '' }] }] }).thenRefused('text-missing');
    refused({ slots: [pitch, pitch] }).thenRefused('request-reused');
    refused({ references: [{ text: ' ' }] }).thenRefused('text-missing');
    refused({ references: [{ text: 'x', date: '18' }] }).thenRefused('invalid-date', { value: '18' });
    refused({ origin: { kind: 'proposal', name: '' } }).thenRefused('text-missing');
    refused({ origin: { kind: 'assignment', from: 'styrelsen', date: '18' } }).thenRefused('invalid-date', {
      value: '18',
    });
    refused({ kind: 'thematic', theme: { goalArea: '' } }).thenRefused('text-missing');
    refused({ day: 1 }).thenRefused('invalid-time', { value: 1 });
  });

  it('has a theme only when it is a thematic follow-up', () => {
    given(draftedEvents())
      .when({
        type: 'ChangeItem',
        data: { itemId: 'i1', plan: aPlan({ theme: { goalArea: 'Näringsliv' } }) },
      })
      .thenNothing();
  });

  it('goes on continuing its matter when its plan is changed by somebody who does not say which', () => {
    const continues = aPlan({ matterId: 'bredband-2015' });
    given([...draftedEvents(), { type: 'ItemChanged', data: { itemId: 'i1', plan: continues } }])
      .when({ type: 'ChangeItem', data: { itemId: 'i1', plan: aPlan({ title: 'Bredband' }) } })
      .thenEvents({
        type: 'ItemChanged',
        data: { itemId: 'i1', plan: aPlan({ title: 'Bredband', matterId: 'bredband-2015' }) },
      });
  });

  it('added after the notice is late, before it or at the meeting it is not', () => {
    const late = (events: readonly MeetingEvent[]) =>
      given(events)
        .when({ type: 'AddItem', data: { itemId: 'i3', plan: aPlan() } })
        .after()
        .items.map((item) => [item.late, item.adHoc]);
    const ordinary = [false, false];
    expect(late(draftedEvents())).toEqual([ordinary, ordinary, ordinary]);
    expect(late(notifiedEvents())).toEqual([ordinary, ordinary, [true, false]]);
    expect(late(ongoingEvents())).toEqual([ordinary, ordinary, [false, true]]);
  });

  it('that is not there cannot be changed', () => {
    given(draftedEvents())
      .when({ type: 'ChangeItem', data: { itemId: 'x', plan: aPlan() } })
      .thenRefused('item-not-found');
  });

  it('moves, and moving it to where it stands is nothing', () => {
    const draft = given(draftedEvents());
    draft
      .when({ type: 'MoveItem', data: { itemId: 'i2', before: 'i1' } })
      .thenEvents({ type: 'ItemMoved', data: { itemId: 'i2', before: 'i1' } });
    draft
      .when({ type: 'MoveItem', data: { itemId: 'i1' } })
      .thenEvents({ type: 'ItemMoved', data: { itemId: 'i1' } });
    draft.when({ type: 'MoveItem', data: { itemId: 'i1', before: 'i2' } }).thenNothing();
    draft.when({ type: 'MoveItem', data: { itemId: 'i2' } }).thenNothing();
    draft.when({ type: 'MoveItem', data: { itemId: 'i2', before: 'x' } }).thenRefused('item-not-found');
  });

  it('that moves takes the starts that are given along, so that the agenda follows the clock', () => {
    const timed = (itemId: string, start: string, minutes: number): MeetingEvent => ({
      type: 'ItemAdded',
      data: { itemId, plan: aPlan({ start, minutes }) },
    });
    const events: readonly MeetingEvent[] = [
      ...draftedEvents().slice(0, 1),
      timed('a', '08:30', 15),
      timed('b', '08:45', 40),
      timed('c', '09:25', 20),
      timed('d', '09:45', 10),
    ];
    const move: MeetingEvent = {
      type: 'ItemMoved',
      data: {
        itemId: 'c',
        before: 'b',
        starts: [
          { itemId: 'c', start: '08:45' },
          { itemId: 'b', start: '09:05' },
        ],
      },
    };
    const moved = given(events).when({ type: 'MoveItem', data: { itemId: 'c', before: 'b' } });
    moved.thenEvents(move);
    expect(moved.after().items.map(({ itemId, plan }) => [itemId, plan.start])).toEqual([
      ['a', '08:30'],
      ['c', '08:45'],
      ['b', '09:05'],
      ['d', '09:45'],
    ]);
    const back = given([...events, move]).when({ type: 'Undo', data: { version: 6 } });
    expect(back.after().items.map(({ itemId, plan }) => [itemId, plan.start])).toEqual([
      ['a', '08:30'],
      ['b', '08:45'],
      ['c', '09:25'],
      ['d', '09:45'],
    ]);
    const begun: MeetingEvent = { type: 'ItemStarted', data: { itemId: 'b', time: '08:50' } };
    given([...events, { type: 'MeetingStarted', data: { time: '08:30' } }, begun])
      .when({ type: 'MoveItem', data: { itemId: 'c', before: 'b' } })
      .thenEvents({ type: 'ItemMoved', data: { itemId: 'c', before: 'b' } });
  });

  it('is removed once', () => {
    given(draftedEvents())
      .when({ type: 'RemoveItem', data: { itemId: 'i1' } })
      .thenEvents({ type: 'ItemRemoved', data: { itemId: 'i1' } });
    given(draftedEvents())
      .when({ type: 'RemoveItem', data: { itemId: 'x' } })
      .thenNothing();
  });

  it('that was started or holds words is not removed by a slip', () => {
    const remove = { type: 'RemoveItem', data: { itemId: 'i1' } } as const;
    given([...ongoingEvents(), { type: 'ItemStarted', data: { itemId: 'i1', time: '08:40' } }])
      .when(remove)
      .thenRefused('item-in-use');
    given([...draftedEvents(), { type: 'TextWritten', data: { place: 'i1', text: rich('Något') } }])
      .when(remove)
      .thenRefused('item-in-use');
    given([...ongoingEvents(), { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c', text: 'x' } }])
      .when(remove)
      .thenRefused('item-in-use');
  });
});

describe('several items added in one act', () => {
  const items = [
    { itemId: 'i8', plan: aPlan({ title: ' Bredband ' }) },
    { itemId: 'i9', plan: aPlan({ title: 'Skola', start: '10:15' }), before: 'i2' },
  ];
  const sound = [{ itemId: 'i8', plan: aPlan({ title: 'Bredband' }) }, items[1]];

  it('are one event, each at its place', () => {
    given(notifiedEvents())
      .when({ type: 'AddItems', data: { items } })
      .thenEvents({ type: 'ItemsAdded', data: { items: sound } } as MeetingEvent);
    given(ongoingEvents())
      .when({ type: 'AddItems', data: { items: [{ itemId: 'i8', plan: aPlan(), before: 'gone' }] } })
      .thenEvents({
        type: 'ItemsAdded',
        data: { items: [{ itemId: 'i8', plan: aPlan() }], adHoc: true },
      });
  });

  it('sent again are nothing, and of some only what is not here yet', () => {
    const first: MeetingEvent = { type: 'ItemAdded', data: { itemId: 'i8', plan: aPlan() } };
    given([...draftedEvents(), first])
      .when({ type: 'AddItems', data: { items } })
      .thenEvents({ type: 'ItemsAdded', data: { items: [sound[1]] } } as MeetingEvent);
    given([...draftedEvents(), first])
      .when({ type: 'AddItems', data: { items: items.slice(0, 1) } })
      .thenNothing();
  });

  it('are none where one of them is unsound', () => {
    const add = (...wrong: readonly NewItem[]) =>
      given(draftedEvents()).when({ type: 'AddItems', data: { items: [...items, ...wrong] } });
    add({ itemId: 'i10', plan: aPlan({ title: ' ' }) }).thenRefused('text-missing');
    add({ itemId: 'i9', plan: aPlan() }).thenRefused('request-reused');
    add({ itemId: 'opening', plan: aPlan() }).thenRefused('request-reused');
    add({ itemId: 'i10', pendingId: 'p1' }).thenRefused('matter-not-waiting');
  });

  it('may be what waits, whole and with where it comes from', () => {
    const waiting = anEntry({ pendingId: 'item:m0:x', from: { meetingId: 'm0', itemId: 'x' } });
    const add = { type: 'AddItems', data: { items: [{ itemId: 'i9', pendingId: 'item:m0:x' }] } } as const;
    const pending = withWaiting(waiting);
    const context = contextAt('09:00', { pending });
    const placed = [...pending.waiting.values()].map((entry) => ({ itemId: 'i9', ...placedItem(entry) }));
    const added: MeetingEvent = { type: 'ItemsAdded', data: { items: placed } };
    given(draftedEvents()).when(add, context).thenEvents(added);
    given([...draftedEvents(), added])
      .when({ type: 'AddItems', data: { items: [{ itemId: 'i10', pendingId: 'item:m0:x' }] } }, context)
      .thenNothing();
  });
});

describe('a guest', () => {
  const guest = { guestId: 'g1', name: 'Ivar Lo', organisation: 'Vattenbolaget' };

  it('is invited once, and facts about them can change', () => {
    const events = [...draftedEvents(), { type: 'GuestInvited', data: { guest } } as const];
    given(draftedEvents())
      .when({ type: 'InviteGuest', data: { guest } })
      .thenEvents({ type: 'GuestInvited', data: { guest } });
    given(events).when({ type: 'InviteGuest', data: { guest } }).thenNothing();
    const renamed = { guestId: 'g1', name: 'Ivar Lo Ek' };
    given(events)
      .when({ type: 'InviteGuest', data: { guest: renamed } })
      .thenEvents({ type: 'GuestInvited', data: { guest: renamed } });
  });

  it('has a name and an id of their own', () => {
    given(draftedEvents())
      .when({ type: 'InviteGuest', data: { guest: { guestId: 'g1', name: '' } } })
      .thenRefused('text-missing');
    given(draftedEvents())
      .when({ type: 'InviteGuest', data: { guest: { ...guest, guestId: 'anna' } } })
      .thenRefused('request-reused');
  });

  it('is withdrawn once', () => {
    const events = [...draftedEvents(), { type: 'GuestInvited', data: { guest } } as const];
    given(events)
      .when({ type: 'WithdrawGuest', data: { guestId: 'g1' } })
      .thenEvents({ type: 'GuestWithdrawn', data: { guestId: 'g1' } });
    given(draftedEvents())
      .when({ type: 'WithdrawGuest', data: { guestId: 'g1' } })
      .thenNothing();
  });
});

describe('the notice', () => {
  it('is posted once', () => {
    given(draftedEvents())
      .when({ type: 'PostNotice', data: {} })
      .thenEvents({ type: 'NoticePosted', data: {} });
    given(notifiedEvents()).when({ type: 'PostNotice', data: {} }).thenNothing();
    given(ongoingEvents()).when({ type: 'PostNotice', data: {} }).thenRefused('wrong-phase');
  });

  it('needs an agenda', () => {
    given(draftedEvents().slice(0, 1)).when({ type: 'PostNotice', data: {} }).thenRefused('agenda-empty');
  });

  it('of a meeting that is not there is refused', () => {
    given([]).when({ type: 'PostNotice', data: {} }).thenRefused('meeting-not-found');
  });
});
