import { describe, expect, it } from 'vitest';
import type { FormalRules } from '../../../../src/domain/group/settings/settings.ts';
import { ABILITIES } from '../../../../src/domain/group/abilities.ts';
import type { MeetingCommand } from '../../../../src/domain/meeting/commands.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { commandsNow } from '../../../../src/domain/meeting/views/abilities-now.ts';
import type { Vote } from '../../../../src/domain/meeting/vocabulary.ts';
import { protocolOf } from '../../../../src/domain/protocol/protocol-view.ts';
import { someGroup } from '../../../support/group-builders.ts';
import {
  agreedEvents,
  closedEvents,
  contextAt,
  draftedEvents,
  given,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
} from '../../../support/meeting-builders.ts';

const ALL: FormalRules = { recusal: true, votes: true, reservations: true, quorum: 3 };
const within = (formal: FormalRules = ALL) => contextAt('09:00', { group: someGroup({ formal }) });
const recusal = (personId = 'bo') => ({ type: 'NoteRecusal', data: { itemId: 'i1', personId } }) as const;
const vote = (given: Partial<Vote> = {}) =>
  ({
    type: 'RecordVote',
    data: {
      itemId: 'i1',
      vote: { voteId: 'v1', proposals: [{ text: '', for: { count: 7 } }], against: { count: 3 }, ...given },
    },
  }) as const;
const reservation = (given = {}) =>
  ({
    type: 'NoteReservation',
    data: {
      itemId: 'i1',
      reservation: { reservationId: 'r1', personId: 'bo', kind: 'reservation', text: 'För dyrt.', ...given },
    },
  }) as const;
const recused: MeetingEvent = { type: 'RecusalNoted', data: { itemId: 'i1', personId: 'bo' } };
const withdraw = { type: 'WithdrawRecusal', data: { itemId: 'i1', personId: 'bo' } } as const;

describe('the rules of a formal body (D19)', () => {
  const commands: readonly MeetingCommand[] = [
    recusal(),
    withdraw,
    vote(),
    { type: 'RemoveVote', data: { voteId: 'v1' } },
    reservation(),
    { type: 'RemoveReservation', data: { reservationId: 'r1' } },
  ];
  const secretary = { personId: 'sekr', abilities: new Set(ABILITIES) };

  it.each(commands)('refuse $type where the group has not turned it on', (command) => {
    given(ongoingEvents()).when(command).thenRefused('not-turned-on');
    given(ongoingEvents())
      .when(command, within({ quorum: 3 }))
      .thenRefused('not-turned-on');
    given(agreedEvents()).when(command).thenRefused('not-turned-on');
  });

  it('are nowhere to be seen where they are off, and offered where they are on', () => {
    const state = meetingOf(ongoingEvents());
    const formal = new Set(commands.map(({ type }) => type));
    const offered = (rules?: FormalRules) =>
      commandsNow(state, { ...secretary, ...(rules ? { formal: rules } : {}) }).filter((type) =>
        formal.has(type),
      );
    expect(offered()).toEqual([]);
    expect(offered({ recusal: true })).toEqual(['NoteRecusal']);
    expect(offered(ALL)).toEqual(['NoteRecusal', 'RecordVote', 'NoteReservation']);
  });
});

describe('a conflict of interest', () => {
  it('is noted once, of somebody who sits, from the notice on', () => {
    given(notifiedEvents()).when(recusal(), within()).thenEvents(recused);
    given([...notifiedEvents(), recused])
      .when(recusal(), within())
      .thenNothing();
    given(draftedEvents()).when(recusal(), within()).thenRefused('wrong-phase');
    given(notifiedEvents()).when(recusal('sekr'), within()).thenRefused('person-not-found');
    given(notifiedEvents()).when(recusal('nobody'), within()).thenRefused('person-not-found');
  });

  it('can be withdrawn', () => {
    given([...ongoingEvents(), recused])
      .when(withdraw, within())
      .thenEvents({ type: 'RecusalWithdrawn', data: { itemId: 'i1', personId: 'bo' } });
    given(ongoingEvents()).when(withdraw, within()).thenNothing();
    const state = meetingOf([
      ...ongoingEvents(),
      recused,
      { type: 'RecusalWithdrawn', data: { itemId: 'i1', personId: 'bo' } },
    ]);
    expect(state.items[0]).not.toHaveProperty('recusals');
  });

  it('keeps somebody out of the vote', () => {
    const named = vote({ proposals: [{ text: '', for: { people: ['anna', 'bo'] } }] });
    given([...ongoingEvents(), recused])
      .when(named, within())
      .thenRefused('voter-recused');
    given([...ongoingEvents(), { type: 'VoteRecorded', data: named.data }])
      .when(recusal(), within())
      .thenRefused('voter-recused');
  });
});

describe('a vote', () => {
  it('is told in numbers or by name, and put right under its id', () => {
    const events = [...ongoingEvents(), { type: 'VoteRecorded', data: vote().data } as const];
    given(ongoingEvents()).when(vote(), within()).thenEvents({ type: 'VoteRecorded', data: vote().data });
    given(events).when(vote(), within()).thenNothing();
    const named = vote({ proposals: [{ text: '', for: { people: ['anna', 'cia'] } }] });
    given(events).when(named, within()).thenEvents({ type: 'VoteRecorded', data: named.data });
    const elsewhere = { ...vote(), data: { ...vote().data, itemId: 'i2' } };
    given(events).when(elsewhere, within()).thenRefused('request-reused');
    given(events)
      .when({ type: 'RemoveVote', data: { voteId: 'v1' } }, within())
      .thenEvents({ type: 'VoteRemoved', data: { itemId: 'i1', voteId: 'v1' } });
  });

  it('counts nobody twice, nobody from outside, and in whole numbers', () => {
    const twice = vote({
      proposals: [{ text: '', for: { people: ['anna'] } }],
      against: { people: ['anna'] },
    });
    given(ongoingEvents()).when(twice, within()).thenRefused('voter-twice');
    const guest = vote({ proposals: [{ text: '', for: { people: ['g1'] } }] });
    given(ongoingEvents()).when(guest, within()).thenRefused('person-not-found');
    given(ongoingEvents())
      .when(vote({ proposals: [{ text: '', for: { count: -1 } }] }), within())
      .thenRefused('invalid-number', { value: '-1', min: 0, max: 999 });
    given(ongoingEvents())
      .when(vote({ proposals: [] }), within())
      .thenRefused('text-missing');
  });

  it('between proposals tells them apart, and nobody votes against', () => {
    const proposals = [
      { text: 'Ordförandens förslag', for: { count: 7 } },
      { text: ' Karins förslag ', for: { count: 2 } },
    ];
    const { against: _none, ...data } = vote().data.vote;
    given(ongoingEvents())
      .when(vote({ proposals }), within())
      .thenEvents({
        type: 'VoteRecorded',
        data: {
          itemId: 'i1',
          vote: { ...data, proposals: [proposals[0]!, { text: 'Karins förslag', for: { count: 2 } }] },
        },
      });
    const unnamed = [proposals[0]!, { text: ' ', for: { count: 2 } }];
    given(ongoingEvents())
      .when(vote({ proposals: unnamed }), within())
      .thenRefused('text-missing');
  });
});

describe('a reservation or a remark', () => {
  it('is of somebody who sits; a remark says something', () => {
    given(ongoingEvents())
      .when(reservation(), within())
      .thenEvents({ type: 'ReservationNoted', data: reservation().data });
    given(ongoingEvents())
      .when(reservation({ text: ' ' }), within())
      .thenEvents({ type: 'ReservationNoted', data: reservation({ text: '' }).data });
    given(ongoingEvents())
      .when(reservation({ kind: 'statement', text: '' }), within())
      .thenRefused('text-missing');
    given(ongoingEvents())
      .when(reservation({ personId: 'sekr' }), within())
      .thenRefused('person-not-found');
  });

  it('is put right under its id, and taken away', () => {
    const noted: MeetingEvent = { type: 'ReservationNoted', data: reservation().data };
    given([...ongoingEvents(), noted])
      .when(reservation(), within())
      .thenNothing();
    given([...ongoingEvents(), noted])
      .when({ type: 'RemoveReservation', data: { reservationId: 'r1' } }, within())
      .thenEvents({ type: 'ReservationRemoved', data: { itemId: 'i1', reservationId: 'r1' } });
  });
});

describe('the paragraphs of a protocol', () => {
  const agree = (formal: FormalRules, firstParagraph?: number) =>
    given([...closedEvents(), { type: 'ProtocolChecked', data: { name: 'Anna Ek', how: 'checked' } }]).when(
      { type: 'AgreeProtocol', data: {} },
      contextAt('09:00', {
        group: someGroup({ formal }),
        ...(firstParagraph === undefined ? {} : { firstParagraph }),
      }),
    );
  const printed = (state: ReturnType<ReturnType<typeof agree>['after']>) =>
    (['2018', '2022'] as const).map((protocolStyle) =>
      protocolOf(state, someGroup({ protocolStyle })).items.map(({ paragraph }) => paragraph),
    );

  it('begin with 1 in each protocol, or go on through the year, from the agreement on', () => {
    expect(printed(agree({ paragraphs: 'per-meeting' }).after())).toEqual([
      ['§ 1', '§ 2'],
      ['§ 1', '§ 2'],
    ]);
    expect(printed(agree({ paragraphs: 'per-year' }, 12).after())).toEqual([
      ['§ 12', '§ 13'],
      ['§ 12', '§ 13'],
    ]);
    expect(printed(agree({}).after())[0]).toEqual([undefined, undefined]);
    expect(printed(meetingOf(closedEvents()))[0]).toEqual([undefined, undefined]);
  });
});
