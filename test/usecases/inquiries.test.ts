import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import { abilitiesOf } from '../../src/domain/group/abilities.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { GroupState, Member } from '../../src/domain/group/group.ts';
import { memberById } from '../../src/domain/group/group.ts';
import type { InquiryCommand } from '../../src/domain/inquiry/commands.ts';
import { mailMakers } from '../../src/startup/mail-makers.ts';
import type { Caller } from '../../src/usecases/identify.ts';
import { commandInquiry } from '../../src/usecases/inquiries/command-inquiry.ts';
import { readInquiry } from '../../src/usecases/inquiries/read-inquiry.ts';
import { sendInquiryReminders } from '../../src/usecases/inquiries/remind-unanswered.ts';
import { commandMeeting } from '../../src/usecases/command-meeting.ts';
import { createLedger } from '../../src/usecases/ledger.ts';
import type { Mail } from '../../src/usecases/mail.port.ts';
import { deliverMail } from '../../src/usecases/mails/send-mail.ts';
import { inquiryStream, rosterStream } from '../../src/usecases/streams.ts';
import type { Workplace } from '../../src/usecases/workplace.ts';
import { aMember, someGroup } from '../support/group-builders.ts';
import { aQuestion } from '../support/inquiry-builders.ts';
import { aPlan, agreedEvents, closedEvents, draftedEvents } from '../support/meeting-builders.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

const MEMBERS: readonly Member[] = [
  aMember({ personId: 'anna', name: 'Anna Ek', email: 'anna@bjuv.example' }),
  aMember({ personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm', email: 'bo@angelholm.example' }),
  aMember({ personId: 'cia', name: 'Cia By', organisation: 'Åstorp' }),
  aMember({ personId: 'lina', name: 'Lina Vik', roles: ['delegate'], delegateFor: ['anna'] }),
  aMember({ personId: 'siv', name: 'Siv Holm', roles: ['reader'] }),
  aMember({ personId: 'eva', name: 'Eva Ros', roles: ['secretariat'], email: 'eva@kansli.example' }),
];
/** A moment on the clock of Stockholm in spring, two hours ahead of UTC. */
const local = (date: string, hour: number) => ({
  instant: `${date}T${String(hour - 2).padStart(2, '0')}:00:00.000Z`,
  date,
  time: `${String(hour).padStart(2, '0')}:00`,
});
const group: GroupState = someGroup({}, MEMBERS);

let fixture: WorkplaceFixture;
beforeEach(async () => {
  fixture = await openWorkplace(group, local('2018-04-20', 10));
});
afterEach(() => fixture.close());

function as(personId: string): Caller {
  const member = memberById(group, personId);
  if (!member) throw new Error(personId);
  const actor = { personId, via: 'tab' } as const;
  return { groupId: 'exempel', group, member, abilities: abilitiesOf(member), actor };
}
const ask = (personId: string, command: InquiryCommand, workplace = fixture.workplace) =>
  commandInquiry(workplace, as(personId), { command });
const opening: InquiryCommand = { type: 'OpenInquiry', data: { inquiryId: 'q1', ...aQuestion() } };
const answer = (personId: string, alternativeId = 'bifaller'): InquiryCommand => ({
  type: 'GiveAnswer',
  data: { inquiryId: 'q1', personId, alternativeId },
});
const closing: InquiryCommand = { type: 'CloseInquiry', data: { inquiryId: 'q1', outcome: 'att bifalla' } };
const entering = (meetingId = 'm1', itemId = 'item-q1'): InquiryCommand => ({
  type: 'EnterInquiry',
  data: { inquiryId: 'q1', meetingId, itemId },
});
const inquiry = async () => (await fixture.workplace.ledger.load(inquiryStream('exempel', 'q1'))).state;
const itemIds = async (meetingId: string) =>
  (await fixture.meeting(meetingId)).items.map(({ itemId }) => itemId);
/** Another process on the same store. */
const elsewhere = (): Workplace => ({
  ...fixture.workplace,
  ledger: createLedger(fixture.workplace.store.events),
});

describe('an inquiry', () => {
  it('is put to those who speak for a municipality, and listed by its row', async () => {
    await ask('eva', opening);
    expect((await inquiry()).asked.map(({ personId }) => personId)).toEqual(['anna', 'bo', 'cia']);
    const { register } = fixture.workplace.store;
    expect(await register.inquiry('exempel', 'q1')).toMatchObject({ status: 'open', opened: '2018-04-20' });
    await ask('eva', closing);
    expect(await register.inquiry('exempel', 'q1')).toMatchObject({
      status: 'closed',
      closed: '2018-04-20',
      outcome: 'att bifalla',
    });
  });

  it.each([
    ['anna', opening],
    ['siv', opening],
    ['siv', answer('anna')],
    ['bo', answer('anna')],
    ['lina', answer('bo')],
    ['bo', { type: 'WithdrawAnswer', data: { inquiryId: 'q1', personId: 'anna' } }],
    ['anna', { type: 'ExtendInquiry', data: { inquiryId: 'q1', deadline: { date: '2018-06-01' } } }],
    ['anna', closing],
    ['anna', { type: 'WithdrawInquiry', data: { inquiryId: 'q1', reason: 'Fel' } }],
    ['anna', entering()],
  ] as const)('takes from %s no %j, and nothing has changed', async (personId, command) => {
    await fixture.tell('m1', ...draftedEvents());
    await ask('eva', opening);
    await ask('anna', answer('anna', 'avslar'));
    const before = await inquiry();
    expect(await ask(personId, command)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    expect(await inquiry()).toEqual(before);
    expect(await itemIds('m1')).toEqual(['i1', 'i2']);
  });

  it.each(['anna', 'lina', 'eva'])('takes Anna’s answer from %s', async (personId) => {
    await ask('eva', opening);
    expect(await ask(personId, answer('anna'))).toMatchObject({ ok: true, value: { changed: true } });
    expect((await inquiry()).answers.get('anna')?.by).toBe(personId);
  });

  it('of whom nobody has heard is not found', async () => {
    expect(await readInquiry(fixture.workplace, as('anna'), 'q9')).toMatchObject({
      error: { code: 'inquiry-not-found' },
    });
  });
});

describe('entering an inquiry in a protocol', () => {
  beforeEach(async () => {
    await fixture.tell('m1', ...draftedEvents());
    await ask('eva', opening);
    await ask('anna', answer('anna'));
    await ask('eva', closing);
  });
  const m2 = () =>
    fixture.tell(
      'm2',
      ...draftedEvents().map((event) =>
        event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, meetingId: 'm2' } } : event,
      ),
    );

  it('writes the item, notes it on the inquiry and in the register, in one', async () => {
    expect(await ask('eva', entering())).toMatchObject({ ok: true, value: { changed: true } });
    const meeting = await fixture.meeting('m1');
    expect(meeting.items.at(-1)).toMatchObject({
      itemId: 'item-q1',
      plan: { title: 'Beslut per capsulam: Ska gruppen ställa sig bakom ansökan?' },
      clauses: [{ text: 'bifalla', recordedBy: 'eva' }],
    });
    expect(JSON.stringify(meeting.texts.get('item-q1'))).toContain('Bjuv (Anna Ek)');
    expect(await fixture.workplace.store.register.inquiry('exempel', 'q1')).toMatchObject({
      status: 'entered',
      meetingId: 'm1',
      itemId: 'item-q1',
    });
  });

  it('asked for again changes nothing, and elsewhere is refused', async () => {
    await m2();
    await ask('eva', entering());
    expect(await ask('eva', entering())).toMatchObject({ ok: true, value: { changed: false } });
    expect(await ask('eva', entering('m2'))).toEqual({ ok: false, error: { code: 'inquiry-entered' } });
    expect(await itemIds('m2')).toEqual(['i1', 'i2']);
  });

  it.each([
    ['is closed', closedEvents(), 'entered'],
    ['is agreed', agreedEvents(), 'wrong-phase'],
  ] as const)('of a meeting that %s: %s', async (_name, events, outcome) => {
    await fixture.tell('m1', ...events.slice(draftedEvents().length));
    const answered = await ask('eva', entering());
    expect(answered.ok ? 'entered' : answered.error.code).toBe(outcome);
    expect((await inquiry()).entered !== undefined).toBe(answered.ok);
  });

  it('into two protocols at once, by two processes, enters it in one, whole', async () => {
    await m2();
    const outcomes = await Promise.all([
      ask('eva', entering('m1', 'item-q1')),
      ask('eva', entering('m2', 'item-q2'), elsewhere()),
    ]);
    expect(outcomes.map((each) => (each.ok ? 'entered' : each.error.code)).toSorted()).toEqual([
      'entered',
      'inquiry-entered',
    ]);
    const { entered } = await inquiry();
    const there = [...(await itemIds('m1')), ...(await itemIds('m2'))].filter((id) => id.startsWith('item-'));
    expect(there).toEqual([entered?.itemId]);
  });

  it('while others write in the meeting loses neither theirs nor its own', async () => {
    const adding = Array.from({ length: 8 }, (_, index) =>
      commandMeeting(index % 2 === 0 ? fixture.workplace : elsewhere(), as('eva'), {
        meetingId: 'm1',
        command: { type: 'AddItem', data: { itemId: `x${index}`, plan: aPlan() } },
      }),
    );
    const outcomes = await Promise.all([
      ...adding,
      ask('eva', entering()),
      ask('eva', entering(), elsewhere()),
    ]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect((await itemIds('m1')).toSorted()).toEqual(
      ['i1', 'i2', 'item-q1', ...Array.from({ length: 8 }, (_, index) => `x${index}`)].toSorted(),
    );
    expect((await inquiry()).entered).toEqual({ meetingId: 'm1', itemId: 'item-q1' });
  });

  it('is done anew when the item it had was taken off the agenda', async () => {
    await m2();
    await ask('eva', entering());
    await fixture.tell('m1', { type: 'ItemRemoved', data: { itemId: 'item-q1' } });
    expect(await ask('eva', entering('m2', 'item-q2'))).toMatchObject({ ok: true });
    expect((await inquiry()).entered).toEqual({ meetingId: 'm2', itemId: 'item-q2' });
  });
});

describe('those who have not answered an inquiry', () => {
  let mails: Mail[];
  beforeEach(() => {
    mails = [];
  });

  /** Moves the clock, lets everything that is due happen, and answers who got a mail. */
  async function at(date: string, hour: number): Promise<readonly string[]> {
    fixture.setMoment(local(date, hour));
    const { workplace } = fixture;
    const mailer = {
      async send(mail: Mail) {
        mails.push(mail);
      },
    };
    const makers = mailMakers(workplace, () => 'https://radslag.example');
    await fixture.runDue({
      'mail.send': (job) => deliverMail(mailer, makers, job),
      'reminders.inquiry': (job) => sendInquiryReminders(workplace, job),
    });
    return mails.splice(0).flatMap(({ to }) => to.map(({ email }) => email));
  }

  it('are reminded by mail at noon the day before the deadline, once, as far as mail reaches them', async () => {
    await ask('eva', opening);
    expect(await at('2018-05-03', 11)).toEqual([]);
    expect(await at('2018-05-03', 12)).toEqual(['anna@bjuv.example', 'bo@angelholm.example']);
    expect(await at('2018-05-03', 18)).toEqual([]);
    expect((await inquiry()).reminders).toMatchObject([{ personIds: ['anna', 'bo'] }]);
  });

  it('are told what is asked, by when, and where to answer', async () => {
    await ask('eva', opening);
    fixture.setMoment(local('2018-05-03', 12));
    const makers = mailMakers(fixture.workplace, () => 'https://radslag.example');
    const draft = await makers['inquiry-reminder']('exempel', {
      mail: 'inquiry-reminder',
      inquiryId: 'q1',
      personId: 'bo',
    });
    expect(draft?.subject).toBe('Påminnelse: Ska gruppen ställa sig bakom ansökan?');
    expect(draft?.replyTo).toEqual([{ name: 'Eva Ros', email: 'eva@kansli.example' }]);
    for (const words of [
      'Vi saknar svar från Ängelholm på frågan nedan. Svara gärna senast fredag 4 maj 2018 kl. 12.00.',
      'Svarsalternativ: Bifaller, Avslår och Avstår',
      'https://radslag.example/tab/inquiries/q1',
    ])
      expect(draft?.text).toContain(words);
  });

  it('are those who have not answered by then; who answers meanwhile gets no mail', async () => {
    await ask('eva', opening);
    await ask('anna', answer('anna'));
    expect(await at('2018-05-03', 12)).toEqual(['bo@angelholm.example']);
  });

  it('get their reminder later when there is more time', async () => {
    await ask('eva', opening);
    await ask('eva', {
      type: 'ExtendInquiry',
      data: { inquiryId: 'q1', deadline: { date: '2018-05-11' } },
    });
    expect(await at('2018-05-03', 12)).toEqual([]);
    expect(await at('2018-05-10', 12)).toEqual(['anna@bjuv.example', 'bo@angelholm.example']);
  });

  it('are members still: who has left is not written to, and who was found to be somebody else is', async () => {
    await ask('eva', opening);
    const events: readonly GroupEvent[] = [
      { type: 'MemberLeft', data: { personId: 'bo', last: '2018-04-30' } },
      { type: 'MembersMerged', data: { kept: 'siv', merged: 'anna' } },
    ];
    await fixture.workplace.ledger.transact(rosterStream('exempel'), {
      actor: SYSTEM,
      moment: local('2018-04-21', 10),
      decide: () => ({ ok: true, value: { events } }),
    });
    expect(await at('2018-05-03', 12)).toEqual(['anna@bjuv.example']);
  });

  it('are left in peace when the inquiry has ended, and when they were asked just before', async () => {
    await ask('eva', opening);
    await ask('eva', closing);
    expect(await at('2018-05-03', 12)).toEqual([]);
    fixture.setMoment(local('2018-05-20', 10));
    const soon = aQuestion({ deadline: { date: '2018-05-21', time: '12:00' } });
    await ask('eva', { type: 'OpenInquiry', data: { inquiryId: 'q2', ...soon } });
    expect(await at('2018-05-20', 12)).toEqual([]);
  });
});
