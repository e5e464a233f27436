import type { Recorded } from '../../src/domain/basics/event.ts';
import { richTextFromPlain } from '../../src/domain/basics/rich-text.ts';
import { clockTimeOf } from '../../src/domain/basics/time.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { evolve, noMeeting } from '../../src/domain/meeting/evolve.ts';
import type { Figures } from './figure.ts';
import { median, rounded } from './figure.ts';

const EVENTS = 300;
const ITEMS = 12;
const PEOPLE = 12;
const ROUNDS = 200;

/**
 * How long it takes to fold the log of a long meeting into its state, warm; against reading the same log from JSON,
 * which whoever loads it has to do anyhow. The bar is 2 ms.
 */
export function measureFold(): Promise<Figures> {
  const log = aLog();
  const json = JSON.stringify(log);
  const fold = timed(() => log.reduce(evolve, noMeeting).items.length);
  const read = timed(() => (JSON.parse(json) as readonly unknown[]).length);
  return Promise.resolve({
    foldOf300: { value: rounded(fold), unit: 'ms', against: rounded(read), ratio: rounded(fold / read) },
  });
}

/** Milliseconds of one call, the middle of many after as many to warm up. */
function timed(call: () => number): number {
  const measured: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const before = performance.now();
    if (call() === 0) throw new Error('nothing was folded');
    if (round >= ROUNDS) measured.push(performance.now() - before);
  }
  return median(measured);
}

/** Twelve items, twelve people who answer, come and go, texts saved again and again, clauses, steps taken back. */
function aLog(): readonly Recorded<MeetingEvent>[] {
  const item = (index: number) => `i${index % ITEMS}`;
  const person = (index: number) => `p${index % PEOPLE}`;
  const time = (index: number) => clockTimeOf(510 + index);
  const events: MeetingEvent[] = [
    {
      type: 'MeetingDrafted',
      data: {
        meetingId: 'm1',
        groupId: 'exempel',
        details: { title: 'Möte', date: '2027-02-17', start: '08:30', end: '12:30', place: '' },
        invitees: Array.from({ length: PEOPLE }, (_, index) => ({
          personId: person(index),
          name: `Person ${index}`,
          organisation: `Kommun ${index}`,
          standing: 'member' as const,
        })),
      },
    },
    ...Array.from({ length: ITEMS }, (_, index): MeetingEvent => {
      const plan = { kind: 'matter' as const, title: `Ärende ${index}`, presenters: [], papers: [] };
      return { type: 'ItemAdded', data: { itemId: item(index), plan } };
    }),
    { type: 'NoticePosted', data: {} },
    ...Array.from({ length: PEOPLE }, (_, index): MeetingEvent => {
      return { type: 'AttendanceReplied', data: { personId: person(index), reply: { kind: 'attending' } } };
    }),
    { type: 'MeetingStarted', data: { time: '08:30' } },
  ];
  const words = 'Beredning av underlag inför styrelsens arbete. '.repeat(12);
  const during: readonly ((index: number, version: number) => MeetingEvent)[] = [
    (index) => ({ type: 'ItemStarted', data: { itemId: item(index), time: time(index) } }),
    (index) => ({
      type: 'TextWritten',
      data: { place: item(index), text: richTextFromPlain(`${words}${index}`) },
    }),
    (index) => ({
      type: 'ClauseRecorded',
      data: { itemId: item(index), clauseId: `c${index}`, text: `godkänna förslag ${index}` },
    }),
    (index) => ({ type: 'PersonArrived', data: { personId: person(index), time: time(index) } }),
    (index) => ({ type: 'DecisionsPosted', data: { itemId: item(index) } }),
    (_, version) => ({ type: 'StepUndone', data: { version: version - 1, what: 'PersonArrived' } }),
  ];
  for (let index = 0; events.length < EVENTS; index += 1) {
    const next = during[index % during.length];
    if (next) events.push(next(Math.floor(index / during.length), events.length));
  }
  return events.map((event, index) => ({
    ...event,
    stream: 'group/exempel/meeting/m1',
    version: index + 1,
    at: '2027-02-17T08:00:00.000Z',
    actor: { personId: 'p0', via: 'tab' },
  }));
}
