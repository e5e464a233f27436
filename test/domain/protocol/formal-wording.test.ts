import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import { protocolOf } from '../../../src/domain/protocol/protocol-view.ts';
import { someGroup } from '../../support/group-builders.ts';
import { meetingOf, ongoingEvents } from '../../support/meeting-builders.ts';

const clause: MeetingEvent = {
  type: 'ClauseRecorded',
  data: { itemId: 'i1', clauseId: 'c1', text: 'bifalla förslaget' },
};
const here: MeetingEvent = {
  type: 'AttendanceConfirmed',
  data: {
    presences: [
      { personId: 'anna', presence: 'present' },
      { personId: 'bo', presence: 'present' },
      { personId: 'cia', presence: 'present' },
      { personId: 'dag', presence: 'absent' },
    ],
  },
};
const item = (itemId: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});
const came = (personId: string, time: string): MeetingEvent => ({
  type: 'PersonArrived',
  data: { personId, time },
});
const left = (personId: string, time: string): MeetingEvent => ({
  type: 'PersonLeft',
  data: { personId, time },
});
const held = [...ongoingEvents(), here, item('i1', '09:00'), clause, item('i2', '10:00')];

/** What both house styles print of the first item, which has to be the same. */
function printed(events: readonly MeetingEvent[]) {
  const [one, other] = (['2018', '2022'] as const).map((protocolStyle) => {
    const [first] = protocolOf(meetingOf(events), someGroup({ protocolStyle })).items;
    return { tookPart: first?.tookPart, votes: first?.votes, reservations: first?.reservations };
  });
  expect(one).toEqual(other);
  return one;
}

describe('who did not take part in an item, as printed (N7)', () => {
  it('is said of those who were at the meeting, where it is certain and something was decided', () => {
    expect(printed([...held, came('bo', '10:00'), came('cia', '10:10')])?.tookPart).toEqual([
      'Bo Al och Cia By deltog inte i ärendet.',
    ]);
    expect(printed([...held, came('bo', '09:20')])?.tookPart).toEqual(['Bo Al anslöt under ärendet.']);
    expect(printed([...held, left('bo', '09:20')])?.tookPart).toEqual(['Bo Al lämnade under ärendet.']);
    expect(printed([...held, left('bo', '09:20'), came('bo', '09:40')])?.tookPart).toEqual([
      'Bo Al deltog i delar av ärendet.',
    ]);
  });

  it('is not said where it is not known, where all took part, nor where nothing was decided', () => {
    expect(printed(held)?.tookPart).toEqual([]);
    const about: MeetingEvent = {
      type: 'PersonLeft',
      data: { personId: 'bo', time: '09:30', approximate: true },
    };
    expect(printed([...held, about])?.tookPart).toEqual([]);
    const undecided = held.filter((event) => event !== clause);
    expect(printed([...undecided, came('bo', '10:00')])?.tookPart).toEqual([]);
  });

  it('is said of those recused, whatever is known of their attendance', () => {
    const recused: MeetingEvent = { type: 'RecusalNoted', data: { itemId: 'i1', personId: 'bo' } };
    expect(printed([...held, recused])?.tookPart).toEqual(['Bo Al anmälde jäv och deltog inte i ärendet.']);
    expect(printed([...ongoingEvents(), recused])?.tookPart).toEqual([
      'Bo Al anmälde jäv och deltog inte i ärendet.',
    ]);
  });
});

describe('votes and reservations, as printed (D19)', () => {
  const voted = (vote: Extract<MeetingEvent, { type: 'VoteRecorded' }>['data']['vote']) =>
    printed([...held, { type: 'VoteRecorded', data: { itemId: 'i1', vote } }])?.votes;

  it('tell how it came out, in numbers', () => {
    expect(
      voted({
        voteId: 'v1',
        proposals: [{ text: '', for: { count: 7 } }],
        against: { count: 3 },
        abstained: { count: 1 },
      }),
    ).toEqual(['Omröstning: 7 för, 3 emot, 1 avstod.']);
    expect(voted({ voteId: 'v1', proposals: [{ text: 'bifall', for: { count: 7 } }] })).toEqual([
      'Omröstning om bifall: 7 för.',
    ]);
  });

  it('or by name, and between proposals', () => {
    expect(
      voted({
        voteId: 'v1',
        proposals: [
          { text: 'ordförandens förslag', for: { people: ['anna', 'cia'] } },
          { text: 'Bo Als förslag', for: { people: ['bo'] } },
        ],
        abstained: { people: [] },
      }),
    ).toEqual([
      'Omröstning: 2 för ordförandens förslag (Anna Ek och Cia By); 1 för Bo Als förslag (Bo Al); 0 avstod.',
    ]);
  });

  it('print who reserved themselves, and remarks', () => {
    const noted = (kind: 'reservation' | 'statement', text: string) =>
      printed([
        ...held,
        {
          type: 'ReservationNoted',
          data: { itemId: 'i1', reservation: { reservationId: 'r1', personId: 'bo', kind, text } },
        },
      ])?.reservations;
    expect(noted('reservation', 'För dyrt.')).toEqual(['Bo Al reserverade sig mot beslutet: För dyrt.']);
    expect(noted('reservation', '')).toEqual(['Bo Al reserverade sig mot beslutet.']);
    expect(noted('statement', 'Driften saknas.')).toEqual(['Protokollsanteckning av Bo Al: Driften saknas.']);
  });
});
