import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOutlookCalendar } from '../../src/graph/outlook-calendar.ts';
import { calendarWords } from '../../src/startup/calendar-words.ts';
import { hearCalendarAnswers } from '../../src/usecases/calendar/hear-answers.ts';
import { keepCalendarInStep } from '../../src/usecases/calendar/keep-calendar.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { Reply } from '../../src/domain/meeting/vocabulary.ts';
import type { FakeOutlook } from '../support/fake-outlook.ts';
import { fakeOutlook } from '../support/fake-outlook.ts';
import { aMember, someGroup } from '../support/group-builders.ts';
import { aPlan, draftedEvents, momentAt, someDetails } from '../support/meeting-builders.ts';
import { meetingStream } from '../../src/usecases/streams.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

const noticed: MeetingEvent = { type: 'NoticePosted', data: {} };
const MADE = 'https://teams.example/l/meetup-join/1';

interface Attendee {
  readonly emailAddress: { readonly address: string };
}

let fixture: WorkplaceFixture;
let outlook: FakeOutlook;
let minute = 0;
beforeEach(async () => {
  outlook = fakeOutlook();
  minute = 0;
  const members = [
    aMember({ personId: 'anna', name: 'Anna Ek', email: 'anna@bjuv.example' }),
    aMember({ personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm', email: 'bo@angelholm.example' }),
    aMember({ personId: 'dag', name: 'Dag Ås', organisation: 'Örkelljunga' }),
    aMember({ personId: 'sekr', name: 'Eva Ros', roles: ['secretariat'], email: 'eva@kansli.example' }),
    aMember({ personId: 'ada', name: 'Ada Dal', email: 'ada@natverk.example' }),
  ];
  fixture = await openWorkplace(someGroup({}, members), momentAt('09:00', '2018-04-02'));
});
afterEach(() => fixture.close());

/** Tells the events and lets all that follows from them happen. */
async function then(...events: readonly MeetingEvent[]): Promise<void> {
  await fixture.tell('m1', ...events);
  await rest();
}

async function rest(): Promise<void> {
  minute += 6;
  fixture.setMoment(momentAt(`10:${String(minute).padStart(2, '0')}`, '2018-04-02'));
  const calendar = createOutlookCalendar({ graph: outlook.graph, mailbox: 'moten@exempel.example' });
  const words = calendarWords(() => 'https://radslag.example', true);
  await fixture.runDue({
    'calendar.keep': (job) => keepCalendarInStep(fixture.workplace, calendar, words, job),
    'calendar.answers': (job) => hearCalendarAnswers(fixture.workplace, calendar, job),
  });
}

/** Somebody answers in Outlook, at a time of that day. */
function answers(address: string, response: string, time: string): void {
  const [event] = outlook.events.values();
  const attendees = event?.['attendees'] as readonly {
    readonly emailAddress: { readonly address: string };
  }[];
  Object.assign(event ?? {}, {
    attendees: attendees.map((each) =>
      each.emailAddress.address === address
        ? { ...each, status: { response, time: `2018-04-02T${time}:00Z` } }
        : each,
    ),
  });
}

const standing = () => [...outlook.events.values()].filter((event) => !event['isCancelled']);
const details = async () => (await fixture.meeting('m1')).details;

describe('what stands in people’s calendars', () => {
  it('comes with the notice: one invitation to all who are called and have an address, with one link', async () => {
    await then(...draftedEvents());
    expect(outlook.calls).toEqual([]);
    await then(noticed);
    expect(standing()).toHaveLength(1);
    const [event] = standing();
    expect(event).toMatchObject({
      subject: 'Kommundirektörsmöte',
      isOnlineMeeting: true,
      location: { displayName: 'Rådhuset, Bjuv' },
      attendees: [
        { type: 'required', emailAddress: { address: 'anna@bjuv.example' } },
        { type: 'required', emailAddress: { address: 'bo@angelholm.example' } },
        { type: 'optional', emailAddress: { address: 'eva@kansli.example' } },
      ],
    });
    expect(JSON.stringify(event?.['body'])).toContain('https://radslag.example/tab/meetings/m1');
    expect((await details()).joinUrl).toBe(MADE);
  });

  it('follows the meeting to another hour, keeps its link, and is told of once', async () => {
    await then(...draftedEvents(), noticed);
    const changed = someDetails({ date: '2018-04-19', start: '13:00', end: '15:00' });
    await then({ type: 'MeetingDetailsChanged', data: { details: changed } });
    const [event, ...others] = standing();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ start: { dateTime: '2018-04-19T13:00:00' }, version: 2 });
    // Whoever wrote the details had the form open before the link came.
    expect((await details()).joinUrl).toBe(MADE);
  });

  it('leads to the link that somebody has given, and makes no Teams meeting beside it', async () => {
    const joinUrl = 'https://teams.example/l/eget';
    await then(...draftedEvents({ joinUrl }), noticed);
    const [event] = standing();
    expect(event?.['isOnlineMeeting']).toBeUndefined();
    expect(event).toMatchObject({ location: { locationUri: joinUrl } });
    expect((await details()).joinUrl).toBe(joinUrl);
  });

  it('is called off with the meeting, for its reason', async () => {
    await then(...draftedEvents(), noticed);
    await then({ type: 'MeetingCancelled', data: { reason: 'För få kan komma.' } });
    expect(standing()).toEqual([]);
    const cancel = outlook.calls.find(({ path }) => path.endsWith('/cancel'));
    expect(cancel?.body).toEqual({ comment: 'För få kan komma.' });
    expect((await details()).joinUrl).toBeUndefined();
  });

  it('gives a substitute an entry of their own for as long as a reply names them', async () => {
    await then(...draftedEvents(), noticed);
    const replies = (reply: Reply): MeetingEvent => ({
      type: 'AttendanceReplied',
      data: { personId: 'anna', reply },
    });
    const names = (name: string, email?: string) =>
      replies({ kind: 'declined', substitute: { name, ...(email ? { email } : {}) } });
    const others = () => standing().filter(({ isOnlineMeeting }) => !isOnlineMeeting);
    const receivers = () =>
      others().map(({ attendees }) =>
        (attendees as readonly Attendee[]).map((each) => each.emailAddress.address),
      );
    await then(names('Nils Strand', 'nils@bjuv.example'));
    expect(others()).toMatchObject([
      {
        subject: 'Kommundirektörsmöte',
        start: { dateTime: '2018-04-20T08:30:00' },
        location: { locationUri: MADE },
        attendees: [{ emailAddress: { address: 'nils@bjuv.example', name: 'Nils Strand' } }],
      },
    ]);
    expect(JSON.stringify(others())).toContain('ersättare för Anna Ek, Bjuv');
    expect(JSON.stringify(others())).not.toContain('/tab/');
    await then(names('Stina Å', 'stina@bjuv.example'));
    expect(receivers()).toEqual([['stina@bjuv.example']]);
    // Somebody who is called themselves has the invitation.
    await then(names('Bo Al', 'Bo@angelholm.example'));
    expect(receivers()).toEqual([]);
    await then(names('Nils Strand', 'nils@bjuv.example'));
    expect(receivers()).toEqual([['nils@bjuv.example']]);
    await then(replies({ kind: 'attending' }));
    expect(receivers()).toEqual([]);
    await then(names('Utan adress'));
    expect(receivers()).toEqual([]);
  });

  it('gives whoever presents a part from elsewhere that part alone, in the same Teams meeting', async () => {
    const presenters = [{ name: 'Ada Dal', personId: 'ada', remote: true }];
    const plan = aPlan({ title: 'Vattenkontroll', start: '10:00', minutes: 20, presenters });
    await then(...draftedEvents(), { type: 'ItemChanged', data: { itemId: 'i2', plan } }, noticed);
    const slot = standing().find(({ subject }) => subject !== 'Kommundirektörsmöte');
    expect(slot).toMatchObject({
      subject: 'Vattenkontroll – Kommundirektörsmöte',
      start: { dateTime: '2018-04-20T10:00:00' },
      end: { dateTime: '2018-04-20T10:20:00' },
      location: { locationUri: MADE },
      attendees: [{ emailAddress: { address: 'ada@natverk.example' } }],
    });
    expect(slot?.['isOnlineMeeting']).toBeUndefined();
    expect(JSON.stringify(slot)).not.toContain('Budget');
    await then({ type: 'ItemChanged', data: { itemId: 'i2', plan: { ...plan, presenters: [] } } });
    expect(standing().map(({ subject }) => subject)).toEqual(['Kommundirektörsmöte']);
  });

  it('gives whoever is invited from outside an entry for their pitch, until the invitation is withdrawn', async () => {
    const slots = [
      { slotId: 's1', title: 'Idébanken', presenters: [], minutes: 5 },
      { slotId: 's2', title: 'Solkartan', presenters: [], minutes: 10 },
    ];
    const plan = aPlan({ title: 'Expo Framtid', start: '10:00', slots });
    const invitation = { invitationId: 'p1', itemId: 'i2', slotId: 's2', name: 'Ada Dal', says: {} };
    await then(...draftedEvents(), { type: 'ItemChanged', data: { itemId: 'i2', plan } }, noticed, {
      type: 'PresenterInvited',
      data: { ...invitation, email: 'ada@sol.example' },
    });
    expect(standing().at(-1)).toMatchObject({
      subject: 'Solkartan – Kommundirektörsmöte',
      start: { dateTime: '2018-04-20T10:05:00' },
      end: { dateTime: '2018-04-20T10:15:00' },
      attendees: [{ emailAddress: { address: 'ada@sol.example' } }],
    });
    await then({ type: 'PresenterLinkWithdrawn', data: { invitationId: 'p1' } });
    expect(standing().map(({ subject }) => subject)).toEqual(['Kommundirektörsmöte']);
  });

  it('that somebody has taken away is told to the secretariat, and made anew when a person says so', async () => {
    await then(...draftedEvents(), noticed);
    outlook.events.clear();
    await then({ type: 'MeetingDetailsChanged', data: { details: someDetails({ place: 'Teams' }) } });
    expect(standing()).toEqual([]);
    const { outbox } = fixture.workplace.store;
    const [parked] = await outbox.parked('exempel');
    expect(parked).toMatchObject({ kind: 'calendar.keep', problem: 'calendar-entry-gone' });
    expect((await details()).joinUrl).toBeUndefined();
    await outbox.settle('exempel', parked?.jobId ?? '', 'again', momentAt('10:15', '2018-04-02').instant);
    await rest();
    expect(standing()).toHaveLength(1);
    expect((await details()).joinUrl).toBe('https://teams.example/l/meetup-join/2');
  });
});

describe('an answer in somebody’s own calendar', () => {
  const replyOf = async (personId: string) => (await fixture.meeting('m1')).replies.get(personId);

  it('is their reply, and says where it was given', async () => {
    await then(...draftedEvents(), noticed);
    answers('anna@bjuv.example', 'accepted', '10:11');
    answers('bo@angelholm.example', 'declined', '10:12');
    await rest();
    expect(await replyOf('anna')).toEqual({
      reply: { kind: 'attending' },
      at: '2018-04-02T10:11:00.000Z',
      by: 'anna',
      inCalendar: true,
    });
    expect((await replyOf('bo'))?.reply).toEqual({ kind: 'declined' });
  });

  it('counts when it is the newest, and not when a later reply stands', async () => {
    await then(...draftedEvents(), noticed);
    // At 10.06 she says on the card that she cannot come; her calendar had said yes before that.
    answers('anna@bjuv.example', 'accepted', '10:05');
    await then({
      type: 'AttendanceReplied',
      data: { personId: 'anna', reply: { kind: 'declined' } },
    });
    expect((await replyOf('anna'))?.reply).toEqual({ kind: 'declined' });
    const { calendarAnswers } = await fixture.meeting('m1');
    expect(calendarAnswers.get('anna')).toEqual({ answer: 'accepted', at: '2018-04-02T10:05:00.000Z' });
    answers('anna@bjuv.example', 'accepted', '10:40');
    await rest();
    expect(await replyOf('anna')).toMatchObject({ reply: { kind: 'attending' }, inCalendar: true });
  });

  it('takes nothing from a reply that says more: a yes to the entry keeps "through Teams"', async () => {
    await then(...draftedEvents(), noticed);
    await then({ type: 'AttendanceReplied', data: { personId: 'anna', reply: { kind: 'remote' } } });
    answers('anna@bjuv.example', 'accepted', '10:40');
    await rest();
    expect((await replyOf('anna'))?.reply).toEqual({ kind: 'remote' });
  });

  it('that leaves it open is shown, and is no reply', async () => {
    await then(...draftedEvents(), noticed);
    answers('anna@bjuv.example', 'tentativelyAccepted', '10:11');
    await rest();
    expect(await replyOf('anna')).toBeUndefined();
    expect((await fixture.meeting('m1')).calendarAnswers.get('anna')?.answer).toBe('tentative');
  });

  it('is noted once, however often the calendar is asked, and asked for no more once the meeting has begun', async () => {
    await then(...draftedEvents(), noticed);
    answers('anna@bjuv.example', 'accepted', '10:11');
    await rest();
    const stream = meetingStream('exempel', 'm1');
    const { version } = await fixture.workplace.ledger.load(stream);
    await rest();
    await rest();
    expect((await fixture.workplace.ledger.load(stream)).version).toBe(version);
    await then({ type: 'MeetingStarted', data: { time: '08:30' } });
    const asked = outlook.calls.length;
    await rest();
    await rest();
    expect(outlook.calls).toHaveLength(asked);
  });

  it('of somebody who is not called, or of an address that nobody has, is passed over', async () => {
    await then(...draftedEvents(), noticed);
    const [event] = outlook.events.values();
    const status = { response: 'accepted', time: '2018-04-02T10:11:00Z' };
    Object.assign(event ?? {}, {
      attendees: ['ada@natverk.example', 'vem@example.com'].map((address) => ({
        emailAddress: { address },
        status,
      })),
    });
    await rest();
    expect((await fixture.meeting('m1')).calendarAnswers.size).toBe(0);
  });
});
