import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../../../src/domain/meeting/commands.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { nextItemOf } from '../../../../src/domain/meeting/live/decide.ts';
import { agendaChangesOf } from '../../../../src/domain/meeting/views/agenda-changes.ts';
import { agendaOf } from '../../../../src/domain/meeting/views/agenda.ts';
import { liveClockOf } from '../../../../src/domain/meeting/views/live-clock.ts';
import { changeLines } from '../../../../src/texts/agenda-changes.ts';
import type { Deferral } from '../../../../src/domain/meeting/vocabulary.ts';
import {
  aPlan,
  agreedEvents,
  closedEvents,
  contextAt,
  draftedEvents,
  given,
  meetingOf,
  momentAt,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';
import { anEntry, withWaiting } from '../../../support/pending-builders.ts';

const defer = (deferral: Deferral): MeetingCommand => ({
  type: 'DeferItem',
  data: { itemId: 'i1', deferral },
});
const deferred = (deferral: Deferral): MeetingEvent => ({
  type: 'ItemDeferred',
  data: { itemId: 'i1', deferral },
});
const toNext = { to: ['next-meeting'] } as const;

describe('deferring an item', () => {
  it('says where it is taken up: by mail, at a coming meeting, with another matter', () => {
    given(notifiedEvents())
      .when(defer({ to: ['mail', 'next-meeting'], together: ' Skånes Kommuner ', note: '' }))
      .thenEvents(deferred({ to: ['next-meeting', 'mail'], together: 'Skånes Kommuner' }));
  });

  it('can be done from the notice until the protocol is agreed', () => {
    given(draftedEvents()).when(defer(toNext)).thenRefused('wrong-phase');
    given(ongoingEvents()).when(defer(toNext)).thenEvents(deferred(toNext));
    given(closedEvents()).when(defer(toNext)).thenEvents(deferred(toNext));
    given(agreedEvents()).when(defer(toNext)).thenRefused('wrong-phase');
  });

  it('must go somewhere, and a day is the day of a meeting, said in one way', () => {
    given(ongoingEvents())
      .when(defer({ to: [] }))
      .thenRefused('deferral-unclear');
    given(ongoingEvents())
      .when(defer({ to: ['mail'], date: '2018-09-14' }))
      .thenRefused('deferral-unclear');
    given(ongoingEvents())
      .when(defer({ to: ['next-meeting'], date: '2018-09-14', when: 'i höst' }))
      .thenRefused('deferral-unclear');
    given(ongoingEvents())
      .when(defer({ to: ['next-meeting'], date: 'i höst' }))
      .thenRefused('invalid-date', { value: 'i höst' });
  });

  it('is one however often it is sent, and can be said otherwise', () => {
    given([...ongoingEvents(), deferred(toNext)])
      .when(defer(toNext))
      .thenNothing();
    given([...ongoingEvents(), deferred(toNext)])
      .when(defer({ to: ['mail'] }))
      .thenEvents(deferred({ to: ['mail'] }));
  });

  it('passes over the item: next goes to the one after, and closing does not ask about it', () => {
    const state = meetingOf([...ongoingEvents(), deferred(toNext)]);
    expect(nextItemOf(state)?.itemId).toBe('i2');
    given([
      ...ongoingEvents(),
      deferred(toNext),
      { type: 'OutcomeRecorded', data: { itemId: 'i2', text: 'tackar' } },
    ])
      .when({ type: 'CloseMeeting', data: {} }, contextAt('12:00'))
      .thenEvents({ type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } });
  });

  it('shows on the agenda, and gives back the time that was planned for it', () => {
    const timed = (itemId: string, start: string): MeetingEvent => ({
      type: 'ItemChanged',
      data: { itemId, plan: aPlan({ title: itemId, start, minutes: 30 }) },
    });
    const planned = [...draftedEvents(), timed('i1', '08:30'), timed('i2', '09:00')];
    const begun: readonly MeetingEvent[] = [
      ...planned,
      { type: 'NoticePosted', data: {} },
      { type: 'MeetingStarted', data: { time: '08:30' } },
    ];
    const state = meetingOf([...begun, deferred(toNext)]);
    expect(agendaOf(state).map(({ progress }) => progress)).toEqual(['deferred', 'coming']);
    const predictions = (of: typeof state) =>
      liveClockOf(of, momentAt('08:32')).items.map(({ predicted }) => predicted);
    expect(predictions(meetingOf(begun))).toEqual(['08:32', '09:00']);
    expect(predictions(state)).toEqual([undefined, '08:32']);
  });

  it('is a change of the agenda that people were called to (N9)', () => {
    const before = meetingOf(notifiedEvents());
    const after = meetingOf([...notifiedEvents(), deferred({ to: ['next-meeting', 'mail'] })]);
    const back = meetingOf([
      ...notifiedEvents(),
      deferred(toNext),
      { type: 'ItemResumed', data: { itemId: 'i1' } },
    ]);
    expect(after.agendaVersion).toBeGreaterThan(before.agendaVersion);
    const said = (was: typeof before, is: typeof before) => changeLines('sv', agendaChangesOf(was, is));
    expect(said(before, after)).toEqual(['Budget: uppskjutet: nästa möte, eller via mail.']);
    expect(said(after, back)).toEqual(['Budget: tas upp ändå.']);
    expect(said(before, back)).toEqual([]);
  });

  it('is taken back before the item is started, so that nobody starts it by a slip', () => {
    const start: MeetingCommand = { type: 'StartItem', data: { itemId: 'i1' } };
    const resume: MeetingCommand = { type: 'ResumeItem', data: { itemId: 'i1' } };
    given([...ongoingEvents(), deferred(toNext)])
      .when(start)
      .thenRefused('item-deferred');
    given([...ongoingEvents(), deferred(toNext)])
      .when(resume)
      .thenEvents({ type: 'ItemResumed', data: { itemId: 'i1' } });
    given([...ongoingEvents(), deferred(toNext), { type: 'ItemResumed', data: { itemId: 'i1' } }])
      .when(start)
      .thenEvents({ type: 'ItemStarted', data: { itemId: 'i1', time: '09:00' } });
    given(ongoingEvents()).when(resume).thenNothing();
  });
});

describe('one state for what was left over and what was deferred', () => {
  it.each([
    ['carry-over', { to: ['next-meeting'] }],
    ['tabled', { to: ['next-meeting'], tabled: true }],
    ['by-mail', { to: ['mail'] }],
    ['keep', undefined],
  ] as const)('reads the choice %s', (choice, deferral) => {
    const [item] = meetingOf([
      ...closedEvents(),
      { type: 'LeftoverChosen', data: { itemId: 'i1', choice } },
    ]).items;
    expect([item?.leftover, item?.deferral]).toEqual([choice, deferral]);
  });

  it('lets the word said last stand', () => {
    const chosen: MeetingEvent = { type: 'LeftoverChosen', data: { itemId: 'i1', choice: 'carry-over' } };
    const refined = meetingOf([...closedEvents(), chosen, deferred({ to: ['mail'] })]).items[0];
    expect([refined?.leftover, refined?.deferral]).toEqual([undefined, { to: ['mail'] }]);
    const kept: MeetingEvent = { type: 'LeftoverChosen', data: { itemId: 'i1', choice: 'keep' } };
    expect(meetingOf([...closedEvents(), chosen, kept]).items[0]?.deferral).toBeUndefined();
  });
});

describe('what a decision puts on a coming agenda (D16)', () => {
  const clause: MeetingEvent = {
    type: 'ClauseRecorded',
    data: { itemId: 'i1', clauseId: 'c1', text: 'återkomma när filmen finns' },
  };
  const plan = {
    followUpId: 'f1',
    title: 'Premiärvisning',
    clauseId: 'c1',
    wishedFor: { kind: 'text', text: 'hösten 2018' },
    condition: 'när filmen finns tillgänglig',
  } as const;
  const planned: MeetingEvent = { type: 'FollowUpPlanned', data: { itemId: 'i1', followUp: plan } };
  const ask: MeetingCommand = { type: 'PlanFollowUp', data: { itemId: 'i1', ...plan } };

  it('is planned once, with its condition, and changed under the same id', () => {
    given([...ongoingEvents(), clause])
      .when(ask)
      .thenEvents(planned);
    given([...ongoingEvents(), clause, planned])
      .when(ask)
      .thenNothing();
    const other = { ...plan, wishedFor: { kind: 'next' } } as const;
    given([...ongoingEvents(), clause, planned])
      .when({ type: 'PlanFollowUp', data: { itemId: 'i1', ...other } })
      .thenEvents({ type: 'FollowUpPlanned', data: { itemId: 'i1', followUp: other } });
    given([...ongoingEvents(), clause, planned])
      .when({
        type: 'PlanFollowUp',
        data: { itemId: 'i2', followUpId: 'f1', title: 'x', wishedFor: { kind: 'next' } },
      })
      .thenRefused('request-reused');
  });

  it('comes from a clause of its item, and says something', () => {
    given(ongoingEvents()).when(ask).thenRefused('clause-not-found');
    given([...ongoingEvents(), clause])
      .when({ type: 'PlanFollowUp', data: { itemId: 'i1', ...plan, title: ' ' } })
      .thenRefused('text-missing');
    given(notifiedEvents()).when(ask).thenRefused('wrong-phase');
  });

  it('is dropped once', () => {
    const drop: MeetingCommand = { type: 'DropFollowUp', data: { followUpId: 'f1' } };
    given([...ongoingEvents(), clause, planned])
      .when(drop)
      .thenEvents({ type: 'FollowUpDropped', data: { itemId: 'i1', followUpId: 'f1' } });
    given(ongoingEvents()).when(drop).thenNothing();
  });
});

describe('placing what waits on an agenda', () => {
  const waiting = anEntry({ pendingId: 'item:m0:x', from: { meetingId: 'm0', itemId: 'x' } });
  const place: MeetingCommand = {
    type: 'PlaceMatter',
    data: { pendingId: 'item:m0:x', itemId: 'i9', before: 'i2' },
  };
  const context = contextAt('09:00', { pending: withWaiting(waiting) });
  const entry = { ...waiting, since: '2018-04-20T10:00:00.000Z' };

  it('makes an item of it, with where it comes from and as what it waited', () => {
    given(draftedEvents())
      .when(place, context)
      .thenEvents({
        type: 'ItemAdded',
        data: {
          itemId: 'i9',
          plan: waiting.plan,
          before: 'i2',
          carriedFrom: { meetingId: 'm0', itemId: 'x' },
          pending: entry,
        },
      });
  });

  it('is ad hoc at a meeting that is on, and late no more than any other', () => {
    const state = given(ongoingEvents()).when(place, context).after();
    expect(state.items.map(({ itemId, adHoc }) => [itemId, adHoc])).toEqual([
      ['i1', false],
      ['i9', true],
      ['i2', false],
    ]);
    given(closedEvents()).when(place, context).thenRefused('wrong-phase');
  });

  it('is done once, whatever the item is to be called, and only with what waits', () => {
    const placed: MeetingEvent = {
      type: 'ItemAdded',
      data: { itemId: 'i9', plan: waiting.plan, pending: entry },
    };
    given([...draftedEvents(), placed])
      .when({ type: 'PlaceMatter', data: { pendingId: 'item:m0:x', itemId: 'i10' } }, context)
      .thenNothing();
    given(draftedEvents())
      .when(place, contextAt('09:00', { pending: withWaiting() }))
      .thenRefused('matter-not-waiting');
    given(draftedEvents())
      .when({ type: 'PlaceMatter', data: { pendingId: 'item:m0:x', itemId: 'i1' } }, context)
      .thenRefused('request-reused');
  });

  it('says who proposed it, where a member did', () => {
    const proposal = anEntry({
      pendingId: 'p1',
      source: 'proposal',
      proposedBy: { personId: 'bo', name: 'Bo Al' },
    });
    const state = given(draftedEvents())
      .when(
        { type: 'PlaceMatter', data: { pendingId: 'p1', itemId: 'i9' } },
        contextAt('09:00', { pending: withWaiting(proposal) }),
      )
      .after();
    expect(state.items.at(-1)?.plan.origin).toEqual({ kind: 'proposal', name: 'Bo Al', personId: 'bo' });
  });
});
