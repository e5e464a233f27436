import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeOf } from '../../../../src/domain/basics/time.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import type { Presence } from '../../../../src/domain/meeting/vocabulary.ts';
import { participationIn } from '../../../../src/domain/meeting/views/participation.ts';
import { meetingOf, notifiedEvents, ongoingEvents, someDetails } from '../../../support/meeting-builders.ts';

const item = (itemId: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});
const close = (time: string): MeetingEvent => ({ type: 'MeetingClosed', data: { time, leftovers: [] } });
const everybody = (presences: Readonly<Record<string, Presence>> = {}): MeetingEvent => ({
  type: 'AttendanceConfirmed',
  data: {
    presences: Object.entries({
      anna: 'present',
      bo: 'present',
      cia: 'present',
      dag: 'present',
      ...presences,
    }).map(([personId, presence]) => ({ personId, presence: presence as Presence })),
  },
});
const came = (time: string, approximate?: boolean): MeetingEvent => ({
  type: 'PersonArrived',
  data: { personId: 'bo', time, ...(approximate ? { approximate } : {}) },
});
const left = (time: string, approximate?: boolean): MeetingEvent => ({
  type: 'PersonLeft',
  data: { personId: 'bo', time, ...(approximate ? { approximate } : {}) },
});
/** Two items, 09.00 to 10.00 and 10.00 to 11.00. */
const held = [...ongoingEvents(), everybody(), item('i1', '09:00'), item('i2', '10:00'), close('11:00')];

/** How Bo took part in the first item and the second. */
function bo(events: readonly MeetingEvent[], personId = 'bo'): readonly (string | undefined)[] {
  const state = meetingOf(events);
  return state.items.map((each) => {
    const found = participationIn(state, each)?.find(({ person }) => person.personId === personId);
    return found && [found.took, found.how].filter((word) => word !== undefined).join(' ');
  });
}

describe('who took part in an item (N7)', () => {
  it('is whoever was there all through, whatever the times of the items', () => {
    expect(bo(held)).toEqual(['whole', 'whole']);
    const timeless: readonly MeetingEvent[] = [
      ...ongoingEvents(),
      everybody(),
      { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: 'bifalla' } },
    ];
    expect(bo(timeless)).toEqual(['whole', undefined]);
  });

  it('is told by arrival and departure', () => {
    expect(bo([...held, came('10:00')])).toEqual(['none', 'whole']);
    expect(bo([...held, left('10:00')])).toEqual(['whole', 'none']);
    expect(bo([...held, came('09:30')])).toEqual(['part joined', 'whole']);
    expect(bo([...held, left('10:20')])).toEqual(['whole', 'part left']);
    expect(bo([...held, left('09:20'), came('09:40')])).toEqual(['part partly', 'whole']);
  });

  it('is nobody who was not there, nor who came when it was over', () => {
    for (const presence of ['excused', 'absent', 'afterwards'] as const)
      expect(bo([...held, { type: 'PresenceCorrected', data: { personId: 'bo', presence } }])).toEqual([
        'none',
        'none',
      ]);
  });

  it('is not known before attendance is confirmed, nor of those nobody knows of', () => {
    const silent = held.filter(({ type }) => type !== 'AttendanceConfirmed');
    expect(bo([...silent, came('09:00')])).toEqual(['unknown', 'unknown']);
    const unknown: MeetingEvent = {
      type: 'PresenceCorrected',
      data: { personId: 'bo', presence: 'unknown' },
    };
    expect(bo([...held, unknown])).toEqual(['unknown', 'unknown']);
    expect(bo([...held, { ...unknown, data: { personId: 'bo', presence: 'expected-later' } }])).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('is not known of "delar av mötet", whatever times are known besides (D3)', () => {
    const parts = { personId: 'bo', presence: 'present', parts: true } as const;
    expect(bo([...held, { type: 'PresenceCorrected', data: parts }])).toEqual(['unknown', 'unknown']);
    expect(bo([...held, { type: 'PresenceCorrected', data: { ...parts, to: '10:00' } }])).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('is not known near a time that was only heard of, and is known far from it (D3)', () => {
    expect(bo([...held, left('10:00', true)])).toEqual(['unknown', 'unknown']);
    expect(bo([...held, left('10:30', true)])).toEqual(['whole', 'unknown']);
    expect(bo([...held, left('08:30', true)])).toEqual(['none', 'none']);
    expect(bo([...held, came('10:45', true)])).toEqual(['none', 'unknown']);
    const long = [...ongoingEvents(), everybody(), item('i1', '09:00'), close('12:00')];
    expect(bo([...long, left('10:30', true)])).toEqual(['part left', undefined]);
  });

  it('is not known where the times of the item are not', () => {
    const unset = (start?: string, end?: string): MeetingEvent => ({
      type: 'ItemTimesSet',
      data: { itemId: 'i1', ...(start ? { start } : {}), ...(end ? { end } : {}) },
    });
    const clause: MeetingEvent = {
      type: 'ClauseRecorded',
      data: { itemId: 'i1', clauseId: 'c1', text: 'bifalla' },
    };
    expect(bo([...held, clause, unset(), left('10:00')])).toEqual(['unknown', 'none']);
    expect(bo([...held, unset('09:00'), left('10:00')])).toEqual(['unknown', 'none']);
    expect(bo([...held, unset('09:00', '09:50'), left('10:00')])).toEqual(['whole', 'none']);
  });

  it('leaves out breaks, and what was taken up in the middle of an item', () => {
    const broken: readonly MeetingEvent[] = [
      ...held,
      { type: 'BreaksSet', data: { breaks: [{ from: '09:20', to: '09:40' }] } },
    ];
    expect(bo([...broken, left('09:20'), came('09:40')])).toEqual(['whole', 'whole']);
    const back = [
      ...ongoingEvents(),
      everybody(),
      item('i1', '09:00'),
      item('i2', '10:00'),
      item('i1', '10:30'),
      close('11:00'),
    ];
    expect(bo([...back, left('10:00'), came('10:30')])).toEqual(['whole', 'none']);
  });

  it('goes on with the item that is on', () => {
    const on = [...ongoingEvents(), everybody(), item('i1', '09:00')];
    expect(bo(on)).toEqual(['whole', undefined]);
    expect(bo([...on, left('09:30')])).toEqual(['part left', undefined]);
    expect(bo([...on, left('08:50')])).toEqual(['none', undefined]);
  });

  it('is not known of an item of one minute for who came or left in it', () => {
    const quick = [...ongoingEvents(), everybody(), item('i1', '09:00'), item('i2', '09:00'), close('10:00')];
    expect(bo([...quick, came('09:00')])).toEqual(['unknown', 'whole']);
    expect(bo([...quick, came('09:10')])).toEqual(['none', 'part joined']);
    expect(bo([...quick, left('09:10')])).toEqual(['whole', 'part left']);
  });

  it('is not told by times of day over several days', () => {
    const residential: readonly MeetingEvent[] = [
      ...notifiedEvents(),
      { type: 'MeetingDetailsChanged', data: { details: someDetails({ endDate: '2018-04-21' }) } },
      { type: 'MeetingStarted', data: { time: '08:30' } },
      everybody(),
      item('i1', '09:00'),
      item('i2', '10:00'),
      close('11:00'),
    ];
    expect(bo([...residential, left('10:00')])).toEqual(['unknown', 'unknown']);
    expect(bo(residential, 'anna')).toEqual(['whole', 'whole']);
  });

  it('counts a substitute and not the one they stand in for, nor the secretariat, nor guests', () => {
    const state = meetingOf([
      ...notifiedEvents(),
      { type: 'GuestInvited', data: { guest: { guestId: 'g1', name: 'Ada Ny' } } },
      {
        type: 'AttendanceReplied',
        data: { personId: 'cia', reply: { kind: 'declined', substitute: { name: 'Ada Dal' } } },
      },
      { type: 'MeetingStarted', data: { time: '08:30' } },
      everybody({ cia: 'excused', 'substitute:cia': 'present', sekr: 'present', g1: 'present' }),
      item('i1', '09:00'),
    ]);
    const [first, second] = state.items;
    expect(first && participationIn(state, first)?.map(({ person, took }) => [person.name, took])).toEqual([
      ['Anna Ek', 'whole'],
      ['Bo Al', 'whole'],
      ['Cia By', 'none'],
      ['Ada Dal', 'whole'],
      ['Dag Ås', 'whole'],
    ]);
    expect(second && participationIn(state, second)).toBeUndefined();
  });

  it('never says whole or none of somebody whose minutes say otherwise', () => {
    const minute = fc.integer({ min: 8 * 60, max: 13 * 60 });
    const attended = fc.record({
      from: fc.option(minute, { nil: undefined }),
      to: fc.option(minute, { nil: undefined }),
      fromApproximate: fc.boolean(),
      toApproximate: fc.boolean(),
    });
    fc.assert(
      fc.property(attended, minute, minute, (given, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const { from, to } = given;
        fc.pre(start < end && (from === undefined || to === undefined || from < to));
        const took = bo([
          ...ongoingEvents(),
          everybody(),
          item('i1', clockTimeOf(start)),
          close(clockTimeOf(end)),
          {
            type: 'PresenceCorrected',
            data: {
              personId: 'bo',
              presence: 'present',
              ...(from === undefined ? {} : { from: clockTimeOf(from) }),
              ...(to === undefined ? {} : { to: clockTimeOf(to) }),
              ...(given.fromApproximate ? { fromApproximate: true } : {}),
              ...(given.toApproximate ? { toApproximate: true } : {}),
            },
          },
        ])[0]?.split(' ')[0];
        // Wherever within half an hour of what was told the truth lies, the answer holds.
        const slack = (about: boolean) => (about ? [-29, 0, 29] : [0]);
        const exact = !given.fromApproximate && !given.toApproximate;
        for (const early of slack(given.fromApproximate))
          for (const late of slack(given.toApproximate)) {
            const truly = { from: (from ?? 0) + early, to: (to ?? 24 * 60) + late };
            const shared = Math.min(end, truly.to) - Math.max(start, truly.from);
            const truth = shared <= 0 ? 'none' : shared < end - start ? 'part' : 'whole';
            expect(exact ? [truth] : [truth, 'unknown']).toContain(took);
          }
      }),
      { numRuns: 500 },
    );
  });
});
