import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeOf } from '../../../../src/domain/basics/time.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../../../src/domain/meeting/state.ts';
import { catchUpOf } from '../../../../src/domain/meeting/views/catch-up.ts';
import { participationIn, wasDealtWith } from '../../../../src/domain/meeting/views/participation.ts';
import type { Presence } from '../../../../src/domain/meeting/vocabulary.ts';
import { aPlan, meetingOf, ongoingEvents } from '../../../support/meeting-builders.ts';

const item = (itemId: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});
const clause = (itemId: string, clauseId: string): MeetingEvent => ({
  type: 'ClauseRecorded',
  data: { itemId, clauseId, text: 'bifalla förslaget' },
});
const close = (time: string): MeetingEvent => ({ type: 'MeetingClosed', data: { time, leftovers: [] } });
const everybody: MeetingEvent = {
  type: 'AttendanceConfirmed',
  data: {
    presences: ['anna', 'bo', 'cia', 'dag', 'sekr'].map((personId) => ({ personId, presence: 'present' })),
  },
};
const is = (personId: string, presence: Presence): MeetingEvent => ({
  type: 'PresenceCorrected',
  data: { personId, presence },
});
const came = (personId: string, time: string, approximate?: boolean): MeetingEvent => ({
  type: 'PersonArrived',
  data: { personId, time, ...(approximate ? { approximate } : {}) },
});
const left = (personId: string, time: string): MeetingEvent => ({
  type: 'PersonLeft',
  data: { personId, time },
});
/** Everybody is there; the first item is on from 09.00, the second from 10.00. */
const begun = [...ongoingEvents(), everybody, item('i1', '09:00'), item('i2', '10:00')];

/** What Bo has missed: `i1 whole`, `i2 part joined`, `i2 … on`. */
function bo(events: readonly MeetingEvent[], personId = 'bo'): readonly string[] {
  return told(meetingOf(events), personId);
}
function told(state: MeetingState, personId: string): readonly string[] {
  return catchUpOf(state, personId).map(({ item: { itemId }, away, how, recused, goesOn }) =>
    [itemId, away, how, recused && 'recused', goesOn && 'on'].filter(Boolean).join(' '),
  );
}

describe('what somebody missed (N8)', () => {
  it('is nothing for who was there', () => {
    expect(bo(begun)).toEqual([]);
    expect(bo([...begun, close('11:00')])).toEqual([]);
  });

  it('is what was dealt with before they came, and what was on then', () => {
    expect(bo([...begun, came('bo', '10:00')])).toEqual(['i1 whole']);
    expect(bo([...begun, came('bo', '10:10')])).toEqual(['i1 whole', 'i2 part joined on']);
    expect(bo([...begun, came('bo', '10:10'), close('11:00')])).toEqual(['i1 whole', 'i2 part joined']);
  });

  it('is what was dealt with after they left, and between two stays', () => {
    expect(bo([...begun, left('bo', '09:30')])).toEqual(['i1 part left', 'i2 whole on']);
    const third: MeetingEvent = { type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan() } };
    const [back, all] = [came('bo', '11:00'), [...begun, third, item('i3', '11:00'), close('12:00')]];
    expect(bo([...all, left('bo', '10:00'), back])).toEqual(['i2 whole']);
  });

  it('grows while the meeting goes on without them', () => {
    const away = [...ongoingEvents(), everybody, is('bo', 'absent')];
    expect(bo(away)).toEqual([]);
    expect(bo([...away, item('i1', '09:00')])).toEqual(['i1 whole on']);
    expect(bo([...away, item('i1', '09:00'), item('i2', '10:00')])).toEqual(['i1 whole', 'i2 whole on']);
  });

  it('carries what the item led to', () => {
    const [missed] = catchUpOf(
      meetingOf([
        ...ongoingEvents(),
        everybody,
        is('bo', 'excused'),
        item('i1', '09:00'),
        clause('i1', 'c1'),
        { type: 'OutcomeRecorded', data: { itemId: 'i1', text: 'tackar för informationen' } },
        {
          type: 'FollowUpPlanned',
          data: {
            itemId: 'i1',
            followUp: { followUpId: 'f1', title: 'Budget igen', wishedFor: { kind: 'next' } },
          },
        },
        { type: 'ItemDeferred', data: { itemId: 'i1', deferral: { to: ['next-meeting'] } } },
      ]),
      'bo',
    );
    expect(missed?.item.clauses.map(({ text }) => text)).toEqual(['bifalla förslaget']);
    expect(missed?.item.outcome).toBe('tackar för informationen');
    expect(missed?.item.followUps?.map(({ title }) => title)).toEqual(['Budget igen']);
    expect(missed?.item.deferral?.to).toEqual(['next-meeting']);
  });

  it('is said to be unknown where it is, and never guessed (D3)', () => {
    const unconfirmed = begun.filter((event) => event !== everybody);
    expect(bo(unconfirmed)).toEqual(['i1 unknown', 'i2 unknown on']);
    expect(bo([...begun, is('bo', 'unknown')])).toEqual(['i1 unknown', 'i2 unknown on']);
    expect(bo([...begun, is('bo', 'expected-later')])).toEqual(['i1 unknown', 'i2 unknown on']);
    expect(bo([...begun, came('bo', '09:50', true), close('12:00')])).toEqual(['i1 unknown', 'i2 unknown']);
    const parts = { personId: 'bo', presence: 'present', parts: true } as const;
    expect(bo([...begun, { type: 'PresenceCorrected', data: parts }])).toEqual([
      'i1 unknown',
      'i2 unknown on',
    ]);
  });

  it('counts what was decided although nobody pressed next (D13), and nothing that was not taken up', () => {
    const decided = [...ongoingEvents(), everybody, is('bo', 'absent'), clause('i2', 'c1')];
    expect(bo(decided)).toEqual(['i2 whole']);
  });

  it('says of whoever declared a conflict of interest that this is why', () => {
    const recused: MeetingEvent = { type: 'RecusalNoted', data: { itemId: 'i1', personId: 'bo' } };
    expect(bo([...begun, recused])).toEqual(['i1 whole recused']);
  });

  it('leaves out breaks, and a welcome in which nothing was decided', () => {
    const plans: readonly MeetingEvent[] = [
      { type: 'ItemAdded', data: { itemId: 'i3', plan: aPlan({ kind: 'break', title: 'Kaffe' }) } },
      { type: 'ItemAdded', data: { itemId: 'i4', plan: aPlan({ kind: 'check-in', title: 'Välkommen' }) } },
    ];
    const held = [...ongoingEvents(), ...plans, everybody, is('bo', 'absent')];
    expect(bo([...held, item('i4', '08:30'), item('i3', '09:00')])).toEqual([]);
    expect(bo([...held, item('i4', '08:30'), clause('i4', 'c1')])).toEqual(['i4 whole on']);
  });

  it('is told of those at the table alone: the secretariat serves, and nobody knows of others', () => {
    const away = [...begun, is('bo', 'excused'), is('sekr', 'absent')];
    expect(bo(away, 'sekr')).toEqual([]);
    expect(bo(away, 'nobody')).toEqual([]);
  });

  it('of a substitute is their own, and of the one they stand in for what that one was away from', () => {
    const held: readonly MeetingEvent[] = [
      ...begun,
      {
        type: 'AttendanceReplied',
        data: { personId: 'cia', reply: { kind: 'declined', substitute: { name: 'Ada Dal' } } },
      },
      is('cia', 'excused'),
      is('substitute:cia', 'present'),
    ];
    expect(bo(held, 'cia')).toEqual(['i1 whole', 'i2 whole on']);
    expect(bo(held, 'substitute:cia')).toEqual([]);
  });
});

describe('the laws of what was missed', () => {
  const people = ['anna', 'bo', 'cia', 'dag'] as const;
  const minute = fc.integer({ min: 8 * 60 + 30, max: 12 * 60 });
  const comings = fc.array(
    fc.record({
      personId: fc.constantFrom(...people),
      time: minute.map(clockTimeOf),
      arrives: fc.boolean(),
      approximate: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  const happened = fc.record({
    confirmed: fc.boolean(),
    starts: fc.tuple(minute, minute).map(([one, other]) => [Math.min(one, other), Math.max(one, other)]),
    comings,
  });
  const meetingFrom = ({
    confirmed,
    starts,
    comings: all,
  }: typeof happened extends fc.Arbitrary<infer T> ? T : never) =>
    meetingOf([
      ...ongoingEvents(),
      ...(confirmed ? [everybody] : []),
      ...starts.map((start, index) => item(`i${index + 1}`, clockTimeOf(start))),
      ...all.map(
        ({ personId, time, arrives, approximate }): MeetingEvent =>
          arrives ? came(personId, time, approximate) : left(personId, time),
      ),
    ]);

  it('lists exactly the items dealt with in which somebody did not take part as a whole', () => {
    fc.assert(
      fc.property(happened, fc.constantFrom(...people), (given, personId) => {
        const state = meetingFrom(given);
        const expected = state.items.filter(
          (each) =>
            wasDealtWith(each) &&
            participationIn(state, each)?.find(({ person }) => person.personId === personId)?.took !==
              'whole',
        );
        expect(catchUpOf(state, personId).map((missed) => missed.item)).toEqual(expected);
      }),
    );
  });

  it('lets nobody miss anything who was there throughout, whoever else comes and goes', () => {
    fc.assert(
      fc.property(happened, fc.constantFrom(...people), (given, personId) => {
        const others = given.comings.filter((each) => each.personId !== personId);
        expect(told(meetingFrom({ ...given, confirmed: true, comings: others }), personId)).toEqual([]);
      }),
    );
  });

  it('is the same in whichever order the comings of different people were registered', () => {
    fc.assert(
      fc.property(happened, fc.infiniteStream(fc.nat()), (given, order) => {
        const left = people.map((personId) => given.comings.filter((each) => each.personId === personId));
        const mixed: (typeof given.comings)[number][] = [];
        while (left.some((rest) => rest.length > 0)) {
          const waiting = left.filter((rest) => rest.length > 0);
          const next = waiting[order.next().value % waiting.length]?.shift();
          if (next) mixed.push(next);
        }
        const [one, other] = [meetingFrom(given), meetingFrom({ ...given, comings: mixed })];
        for (const personId of people) expect(told(other, personId)).toEqual(told(one, personId));
      }),
    );
  });
});
