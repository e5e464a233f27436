import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../src/domain/group/group.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { createFolderMailer } from '../../src/graph/folder-mailer.ts';
import { mailMakers } from '../../src/startup/mail-makers.ts';
import { DeliveryFault } from '../../src/usecases/channel.port.ts';
import { sendMail } from '../../src/usecases/jobs/mail.ts';
import type { Mail } from '../../src/usecases/mail.port.ts';
import { deliverMail } from '../../src/usecases/mails/send-mail.ts';
import {
  planReplyReminder,
  replyReminderDue,
  sendReplyReminders,
} from '../../src/usecases/reply-reminders.ts';
import { meetingStream } from '../../src/usecases/streams.ts';
import { aMember, someGroup } from '../support/group-builders.ts';
import { draftedEvents, meetingOf, someDetails } from '../support/meeting-builders.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

const MEMBERS: readonly Member[] = [
  aMember({ personId: 'anna', name: 'Anna Ek', email: 'anna@bjuv.example' }),
  aMember({ personId: 'bo', name: 'Bo Al', email: 'bo@angelholm.example' }),
  aMember({ personId: 'cia', name: 'Cia By', email: 'inte en adress' }),
  aMember({ personId: 'dag', name: 'Dag Ås' }),
  aMember({ personId: 'sekr', name: 'Eva Ros', roles: ['secretariat'], email: 'eva@kansli.example' }),
];
/** A moment on the clock of Stockholm in April, two hours ahead of UTC. */
const local = (date: string, hour: number) => ({
  instant: `${date}T${String(hour - 2).padStart(2, '0')}:00:00.000Z`,
  date,
  time: `${String(hour).padStart(2, '0')}:00`,
});
const NOTICE: MeetingEvent = { type: 'NoticePosted', data: {} };
const changed = (over: Parameters<typeof someDetails>[0]): MeetingEvent => ({
  type: 'MeetingDetailsChanged',
  data: { details: someDetails(over) },
});
const yes = (personId: string): MeetingEvent => ({
  type: 'AttendanceReplied',
  data: { personId, reply: { kind: 'attending' } },
});

/** The same meeting under another id. */
const another = (events: readonly MeetingEvent[]) =>
  events.map((event) =>
    event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, meetingId: 'm2' } } : event,
  );

let fixture: WorkplaceFixture;
let mails: Mail[];
let failing: Error | undefined;
beforeEach(async () => {
  fixture = await openWorkplace(someGroup({}, MEMBERS), local('2018-04-09', 10));
  mails = [];
  failing = undefined;
});
afterEach(() => fixture.close());

/** Moves the clock and lets everything that is due happen. */
async function at(date: string, hour: number): Promise<readonly string[]> {
  fixture.setMoment(local(date, hour));
  const { workplace } = fixture;
  const mailer = {
    async send(mail: Mail) {
      if (failing) throw failing;
      mails.push(mail);
    },
  };
  const makers = mailMakers(workplace, () => 'https://radslag.example');
  await fixture.runDue({
    'mail.send': (job) => deliverMail(mailer, makers, job),
    'reminders.plan': (job) => planReplyReminder(workplace, job),
    'reminders.replies': (job) => sendReplyReminders(workplace, job),
  });
  return mails.splice(0).flatMap(({ to }) => to.map(({ email }) => email));
}

describe('those who have not answered', () => {
  it('are each reminded by a mail at noon of the day before the last day to reply', async () => {
    await fixture.tell('m1', ...draftedEvents({ replyBy: '2018-04-18' }), NOTICE);
    expect(await at('2018-04-17', 11)).toEqual([]);
    expect(await at('2018-04-17', 12)).toEqual(['anna@bjuv.example', 'bo@angelholm.example']);
    expect(await at('2018-04-19', 12)).toEqual([]);
    expect((await fixture.meeting('m1')).reminders).toMatchObject([
      { personIds: ['anna', 'bo'], by: 'system', at: '2018-04-17T10:00:00.000Z' },
    ]);
  });

  it('are reminded two days before the meeting where no last day is set', async () => {
    await fixture.tell('m1', ...draftedEvents(), NOTICE);
    expect(await at('2018-04-18', 11)).toEqual([]);
    expect(await at('2018-04-18', 12)).toHaveLength(2);
  });

  it('are not reminded once they have answered, not even when the mail is already on its way', async () => {
    await fixture.tell('m1', ...draftedEvents(), NOTICE);
    await at('2018-04-10', 10);
    await fixture.tell('m1', yes('anna'));
    expect(await at('2018-04-18', 12)).toEqual(['bo@angelholm.example']);
    await fixture.tell('m1', { type: 'RemindersSent', data: { reminderId: 'r1', personIds: ['bo'] } });
    await fixture.tell('m1', yes('bo'));
    expect(await at('2018-04-18', 13)).toEqual([]);
  });

  it('are not reminded of a meeting that has begun', async () => {
    await fixture.tell('m1', ...draftedEvents(), NOTICE);
    await at('2018-04-10', 10);
    await fixture.tell('m1', { type: 'MeetingStarted', data: { time: '08:30' } });
    expect(await at('2018-04-18', 12)).toEqual([]);
  });

  it('are reminded at the new time when the meeting or the last day to reply moves, not at the old', async () => {
    await fixture.tell('m1', ...draftedEvents({ replyBy: '2018-04-18' }), NOTICE);
    await at('2018-04-10', 10);
    await fixture.tell('m1', changed({ date: '2018-04-27', replyBy: '2018-04-25' }));
    expect(await at('2018-04-17', 12)).toEqual([]);
    await fixture.tell('m1', changed({ date: '2018-04-27', replyBy: '2018-04-25', place: 'Bjuv' }));
    expect(await at('2018-04-24', 12)).toHaveLength(2);
    await fixture.tell('m1', changed({ date: '2018-04-27', replyBy: '2018-04-25', place: 'Åstorp' }));
    expect(await at('2018-04-25', 12)).toEqual([]);
  });

  it('are reminded at once when the last day to reply is moved so near that the time has passed', async () => {
    await fixture.tell('m1', ...draftedEvents(), NOTICE);
    await at('2018-04-12', 9);
    await fixture.tell('m1', changed({ replyBy: '2018-04-12' }));
    expect(await at('2018-04-12', 13)).toHaveLength(2);
  });

  it('are reminded of each meeting by itself', async () => {
    await fixture.tell('m1', ...draftedEvents({ replyBy: '2018-04-18' }), NOTICE);
    await fixture.tell('m2', ...another(draftedEvents({ date: '2018-05-18' })), NOTICE);
    expect(await at('2018-04-17', 12)).toHaveLength(2);
    expect(await at('2018-05-16', 12)).toHaveLength(2);
  });
});

describe('the time of the reminder', () => {
  const due = (noticedAt: string, over: Parameters<typeof someDetails>[0] = {}, zone = 'Europe/Stockholm') =>
    replyReminderDue(meetingOf([...draftedEvents(over), { event: NOTICE, by: 'sekr', at: noticedAt }]), zone);

  it('is noon on the group’s own clock, also when that is put forward in between', () => {
    expect(due('2018-03-01T08:00:00.000Z', { date: '2018-03-22' })).toBe('2018-03-20T11:00:00.000Z');
    expect(due('2018-03-01T08:00:00.000Z', { date: '2018-03-29' })).toBe('2018-03-27T10:00:00.000Z');
    expect(due('2018-03-01T08:00:00.000Z', { date: '2018-03-22' }, 'Pacific/Auckland')).toBe(
      '2018-03-19T23:00:00.000Z',
    );
  });

  it('is the next noon at least twelve hours after a late notice', () => {
    expect(due('2018-04-18T08:00:00.000Z')).toBe('2018-04-19T10:00:00.000Z');
    expect(due('2018-04-18T21:59:00.000Z')).toBe('2018-04-19T10:00:00.000Z');
  });

  it('is none when the meeting comes sooner, nor before the notice', () => {
    expect(due('2018-04-19T08:00:00.000Z')).toBeUndefined();
    expect(replyReminderDue(meetingOf(draftedEvents()), 'Europe/Stockholm')).toBeUndefined();
  });
});

describe('the sending of a mail', () => {
  const reminder = sendMail({ mail: 'reply-reminder', meetingId: 'm1', personId: 'anna' });
  const wish = (job = reminder) =>
    fixture.workplace.ledger.transact(meetingStream('exempel', 'm1'), {
      actor: { personId: 'sekr', via: 'tab' },
      moment: local('2018-04-16', 9),
      decide: () => ({ ok: true, value: { events: [yes('bo')] } }),
      effects: () => ({ jobs: [job] }),
    });
  const parked = () => fixture.workplace.store.outbox.parked('exempel');
  beforeEach(async () => {
    await fixture.tell('m1', ...draftedEvents(), NOTICE);
    await at('2018-04-10', 10);
  });

  it('keeps no name, address or text in the job, and gives the mail the job’s own id', async () => {
    await wish();
    failing = new DeliveryFault('unknown', 'nobody answered');
    await at('2018-04-16', 9);
    const [job, ...others] = await parked();
    expect(others).toEqual([]);
    expect(job).toMatchObject({ kind: 'mail.send', outcome: 'unknown', payload: reminder.payload });
    expect(JSON.stringify(job)).not.toMatch(/Ek|@|saknar/);
    failing = undefined;
    await fixture.workplace.store.outbox.settle(
      'exempel',
      job?.jobId ?? '',
      'again',
      '2018-04-16T07:00:00.000Z',
    );
    const sent = mails;
    fixture.setMoment(local('2018-04-16', 9));
    const makers = mailMakers(fixture.workplace, () => 'https://radslag.example');
    await fixture.runDue({
      'mail.send': (claimed) =>
        deliverMail({ send: (mail) => Promise.resolve(void sent.push(mail)) }, makers, claimed),
    });
    expect(sent[0]).toMatchObject({
      mailId: `reply-reminder-${job?.jobId}`,
      to: [{ name: 'Anna Ek', email: 'anna@bjuv.example' }],
      replyTo: [{ name: 'Eva Ros', email: 'eva@kansli.example' }],
    });
    expect(sent[0]?.text).toContain('https://radslag.example/tab/meetings/m1/reply');
  });

  it('of unknown outcome is shown and not repeated; what was certainly not sent is tried again', async () => {
    await wish();
    failing = new DeliveryFault('not-sent', 'no connection');
    await at('2018-04-16', 9);
    expect(await parked()).toEqual([]);
    failing = undefined;
    expect(await at('2018-04-16', 10)).toEqual(['anna@bjuv.example']);
  });

  it('cut short between the mail and its end leaves one mail, shown, and one when it is sent again', async () => {
    const root = await mkdtemp(join(tmpdir(), 'radslag-mail-'));
    const { outbox } = fixture.workplace.store;
    const mailer = createFolderMailer({
      root,
      from: { email: 'radslag@radslag.invalid' },
      clock: () => fixture.workplace.clock.now('UTC').instant,
    });
    const makers = mailMakers(fixture.workplace, () => 'https://radslag.example');
    await wish();
    const [claimed] = await outbox.claim('2018-04-16T07:00:00.000Z', 1, 60_000);
    if (!claimed) throw new Error('no mail is due');
    await deliverMail(mailer, makers, claimed);
    // Here the process is killed; the next one finds the job running.
    expect(await outbox.recover('9999-12-31T23:59:59.999Z')).toEqual({ requeued: 0, unknown: 1 });
    const [job] = await parked();
    expect(job).toMatchObject({ kind: 'mail.send', outcome: 'unknown' });
    const [name, ...others] = await readdir(root);
    expect([name, others]).toEqual([`reply-reminder-${job?.jobId}.eml`, []]);
    const message = await readFile(join(root, name ?? ''), 'utf8');
    await outbox.settle('exempel', job?.jobId ?? '', 'again', '2018-04-16T08:00:00.000Z');
    fixture.setMoment(local('2018-04-16', 11));
    await fixture.runDue({ 'mail.send': (again) => deliverMail(mailer, makers, again) });
    expect(await parked()).toEqual([]);
    expect(await readdir(root)).toEqual([name]);
    expect(await readFile(join(root, name ?? ''), 'utf8')).toBe(message);
    await rm(root, { recursive: true });
  });

  it('that this version does not know is shown as failed', async () => {
    await wish({ ...reminder, payload: { mail: 'from-tomorrow', personId: 'anna' } });
    await at('2018-04-16', 9);
    expect(await parked()).toMatchObject([{ kind: 'mail.send', outcome: 'failed' }]);
  });

  it('whose facts cannot be read is tried again: nothing has been sent', async () => {
    await wish();
    const makers = {
      ...mailMakers(fixture.workplace, () => 'https://radslag.example'),
      'reply-reminder': () => Promise.reject(new Error('the database is away')),
    };
    const mailer = { send: (mail: Mail) => Promise.resolve(void mails.push(mail)) };
    fixture.setMoment(local('2018-04-16', 9));
    await fixture.runDue({ 'mail.send': (job) => deliverMail(mailer, makers, job) });
    expect(await parked()).toEqual([]);
    expect(await at('2018-04-16', 10)).toEqual(['anna@bjuv.example']);
  });

  it('does nothing when there is nothing to remind of any more', async () => {
    await wish();
    await fixture.tell('m1', yes('anna'));
    expect(await at('2018-04-16', 9)).toEqual([]);
    expect(await parked()).toEqual([]);
  });
});
