import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GraphFault } from '../../src/graph/graph-fault.ts';
import { createOutlookCalendar } from '../../src/graph/outlook-calendar.ts';
import type { EntraDouble } from '../support/conformance-doubles.ts';
import { startEntraDouble } from '../support/conformance-doubles.ts';
import type { FakeEvent } from '../support/fake-outlook.ts';
import { fakeOutlook } from '../support/fake-outlook.ts';
import { graphOnDouble, MAILBOX, ROLES_OF_MAILBOX } from '../support/graph-double.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import type { StandingEntry } from './calendar-contract.ts';
import { anEntry, calendarContract } from './calendar-contract.ts';

const opened = () => {
  const outlook = fakeOutlook();
  return { outlook, calendar: createOutlookCalendar({ graph: outlook.graph, mailbox: MAILBOX }) };
};

describe('the Outlook calendar', () => {
  calendarContract(async () => {
    const { outlook, calendar } = opened();
    return {
      calendar,
      stands: async () => [...outlook.events.values()].map((event) => standing(event, event.version)),
      take: async (place) => void outlook.events.delete(place),
    };
  });

  test('makes one Teams meeting for an entry of its own, and answers its link', async () => {
    const { outlook, calendar } = opened();
    const kept = await calendar.keep(anEntry());
    expect(outlook.calls.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(kept.joinUrl).toBe('https://teams.example/l/meetup-join/1');
    expect((await calendar.keep(anEntry(), kept.place)).joinUrl).toBe(kept.joinUrl);
    const [event] = outlook.events.values();
    expect(event).toMatchObject({ isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' });
  });

  test('leads a presenter into the meeting that is there, and makes no second', async () => {
    const { outlook, calendar } = opened();
    const link = { kind: 'shared', url: 'https://teams.example/l/meetup-join/1' } as const;
    await calendar.keep(anEntry({ link }));
    const [event] = outlook.events.values();
    expect(event?.['isOnlineMeeting']).toBeUndefined();
    expect(event?.['location']).toEqual({ displayName: 'Rådhuset, Bjuv', locationUri: link.url });
  });

  test('sets the lobby of a meeting it has made, once, and of no other', async () => {
    const outlook = fakeOutlook();
    const set: string[] = [];
    const lobby = async (joinUrl: string) => void set.push(joinUrl);
    const calendar = createOutlookCalendar({ graph: outlook.graph, mailbox: MAILBOX, lobby });
    const kept = await calendar.keep(anEntry());
    await calendar.keep(anEntry({ place: 'Teams' }), kept.place);
    await calendar.keep(anEntry({ entryId: 'annan', link: { kind: 'shared', url: kept.joinUrl ?? '' } }));
    expect(set).toEqual([kept.joinUrl]);
  });

  test('makes one event when the answer to the first was lost', async () => {
    const { outlook, calendar } = opened();
    outlook.failNext('POST', new GraphFault('unsure', 504, 'gatewayTimeout'), 'after');
    await calendar.keep(anEntry());
    expect(outlook.events.size).toBe(1);
  });

  test('finds the event of an earlier try, and does not ask Outlook to make it twice', async () => {
    const { outlook, calendar } = opened();
    const { place } = await calendar.keep(anEntry());
    expect((await calendar.keep(anEntry())).place).toBe(place);
    expect(outlook.calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('changes what it has just read, and looks again when somebody else was faster', async () => {
    const { outlook, calendar } = opened();
    const { place } = await calendar.keep(anEntry());
    outlook.failNext('PATCH', new GraphFault('changed', 412, 'ErrorIrresolvableConflict'));
    await calendar.keep(anEntry({ place: 'Teams' }), place);
    expect(outlook.calls.filter(({ method }) => method === 'PATCH')).toMatchObject([
      { ifMatch: 'W/"1"', body: { location: { displayName: 'Teams' } } },
      { ifMatch: 'W/"1"', body: { location: { displayName: 'Teams' } } },
    ]);
  });

  test('leaves the text alone that Outlook has written the meeting’s particulars into', async () => {
    const { outlook, calendar } = opened();
    const { place } = await calendar.keep(anEntry());
    await calendar.keep(anEntry({ place: 'Teams', text: 'annat', title: 'Annat' }), place);
    const patch = outlook.calls.find(({ method }) => method === 'PATCH');
    expect(Object.keys(patch?.body ?? {})).toEqual(['subject', 'location']);
  });

  test('tells nobody of a time that Outlook says in UTC and that is the same', async () => {
    const { outlook, calendar } = opened();
    const { place } = await calendar.keep(anEntry());
    Object.assign(outlook.events.get(place) ?? {}, {
      start: { dateTime: '2018-04-20T06:30:00.0000000', timeZone: 'UTC' },
      end: { dateTime: '2018-04-20T10:00:00.0000000', timeZone: 'UTC' },
    });
    await calendar.keep(anEntry(), place);
    expect(outlook.calls.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  test('answers what people have said in Outlook, and when', async () => {
    const { outlook, calendar } = opened();
    const { place } = await calendar.keep(anEntry());
    const said = (address: string, response: string, time: string) => ({
      emailAddress: { address },
      status: { response, time },
    });
    Object.assign(outlook.events.get(place) ?? {}, {
      attendees: [
        said('a@exempel.example', 'accepted', '2018-04-10T08:00:00Z'),
        said('b@exempel.example', 'tentativelyAccepted', '2018-04-10T08:01:00.5Z'),
        said('c@exempel.example', 'declined', '2018-04-10T08:02:00Z'),
        said('d@exempel.example', 'none', '0001-01-01T00:00:00Z'),
        said('e@exempel.example', 'notResponded', '0001-01-01T00:00:00Z'),
        said('f@exempel.example', 'organizer', '0001-01-01T00:00:00Z'),
      ],
    });
    expect(await calendar.answers(place)).toEqual([
      { email: 'a@exempel.example', answer: 'accepted', at: '2018-04-10T08:00:00.000Z' },
      { email: 'b@exempel.example', answer: 'tentative', at: '2018-04-10T08:01:00.500Z' },
      { email: 'c@exempel.example', answer: 'declined', at: '2018-04-10T08:02:00.000Z' },
    ]);
  });

  test.each([
    [
      'a mailbox that it may not use',
      new GraphFault('refused', 403, 'ErrorAccessDenied'),
      'calendar-not-permitted',
    ],
    [
      'a mailbox that is not there',
      new GraphFault('gone', 404, 'ErrorInvalidUser'),
      'calendar-mailbox-missing',
    ],
    ['a request that is not taken', new GraphFault('wrong', 400, 'ErrorX'), 'calendar-not-taken: 400 ErrorX'],
  ])('asks no more of %s, and says why by a code', async (_, fault, message) => {
    const { outlook, calendar } = opened();
    outlook.failNext('POST', fault);
    const thrown: unknown = await calendar.keep(anEntry()).catch((each: unknown) => each);
    expect(thrown).toMatchObject({ name: 'DeliveryFault', outcome: 'refused', message });
  });
});

const shared = sharedFolderOr('the Outlook calendar on the conformance double of Graph');

describe.skipIf(!shared)('the Outlook calendar, on the conformance double', () => {
  let double: EntraDouble;
  beforeAll(async () => {
    double = await startEntraDouble(shared ?? '', { https: false, enforcePermissions: true });
  });
  afterAll(() => double.close());

  calendarContract(async () => {
    double.clearRules();
    double.seed({ users: [{ userPrincipalName: MAILBOX, mail: MAILBOX, displayName: 'Sekretariatet' }] });
    const graph = graphOnDouble(double, {}, ROLES_OF_MAILBOX);
    const events = () => double.state.events as unknown as (FakeEvent & { ver: number })[];
    return {
      calendar: createOutlookCalendar({ graph, mailbox: MAILBOX }),
      stands: async () => events().map((event) => standing(event, event.ver)),
      take: async (place) => {
        const at = events().findIndex(({ id }) => id === place);
        events().splice(at, 1);
      },
    };
  });

  test('has asked Graph for nothing that Graph does not know, with the one permission that it names', () => {
    const { summary, violations, warnings, leastPrivilege } = double.report();
    // In one test after the other the same meeting is invited to, in a mailbox that is made anew.
    const { 'duplicate.post': _, ...others } = warnings;
    expect([violations, others, summary.unsupported, summary.doubleBugs]).toEqual([{}, {}, [], 0]);
    const { application = {} } = leastPrivilege;
    expect(Object.keys(application).toSorted()).toEqual(['Calendars.ReadBasic', 'Calendars.ReadWrite']);
  });
});

function standing(event: FakeEvent, version: number): StandingEntry {
  const { subject, start, end, location, attendees, isCancelled } = event as unknown as {
    subject: string;
    start: { dateTime: string };
    end: { dateTime: string };
    location: { displayName: string };
    attendees: readonly { emailAddress: { address: string } }[];
    isCancelled?: boolean;
  };
  return {
    title: subject,
    start: start.dateTime.slice(0, 16),
    end: end.dateTime.slice(0, 16),
    place: location.displayName,
    people: attendees.map(({ emailAddress }) => emailAddress.address),
    off: isCancelled === true,
    told: version + (isCancelled ? 1 : 0),
  };
}
