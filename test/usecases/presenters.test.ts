import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { mailMakers } from '../../src/startup/mail-makers.ts';
import { tellWaitingPresenters } from '../../src/usecases/follow-presenters.ts';
import type { Mail } from '../../src/usecases/mail.port.ts';
import { deliverMail } from '../../src/usecases/mails/send-mail.ts';
import type { PresenterLinks } from '../../src/usecases/presenter-links.ts';
import { createPresenterLinks, openPresenterLink } from '../../src/usecases/presenter-links.ts';
import { aMember, someGroup } from '../support/group-builders.ts';
import { aPlan, draftedEvents, momentAt } from '../support/meeting-builders.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

const item = (itemId: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});
const invited: MeetingEvent = {
  type: 'PresenterInvited',
  data: {
    invitationId: 'v1',
    itemId: 'c',
    name: 'Ada Lind',
    email: 'ada@lab.example',
    words: 'Tio minuter, sedan frågor.',
    says: { date: '2018-04-20', time: '10:00' },
  },
};
const about = (type: 'PresenterLinkWithdrawn' | 'PresenterLetIn'): MeetingEvent => ({
  type,
  data: { invitationId: 'v1' },
});
const started: MeetingEvent = { type: 'MeetingStarted', data: { time: '08:30' } };

let fixture: WorkplaceFixture;
let links: PresenterLinks;
let sent: Mail[];
beforeEach(async () => {
  const members = [
    aMember({ personId: 'sekr', name: 'Eva Ros', roles: ['secretariat'], email: 'eva@kansli.example' }),
  ];
  fixture = await openWorkplace(someGroup({ timeZone: 'UTC' }, members), momentAt('09:00', '2018-04-16'));
  links = createPresenterLinks(fixture.workplace);
  sent = [];
  await fixture.tell(
    'm1',
    ...draftedEvents().slice(0, 1),
    { type: 'ItemAdded', data: { itemId: 'a', plan: aPlan({ start: '08:30', minutes: 90 }) } },
    { type: 'ItemAdded', data: { itemId: 'c', plan: aPlan({ title: 'Sensorer', minutes: 20 }) } },
    { type: 'NoticePosted', data: {} },
  );
});
afterEach(() => fixture.close());

/** What goes out at a time; the jobs that time alone brings are carried out with it. */
async function mailsAt(time: string, date = '2018-04-20'): Promise<readonly Mail[]> {
  fixture.setMoment(momentAt(time, date));
  const before = sent.length;
  const mailer = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)) };
  const makers = mailMakers(fixture.workplace, () => 'https://radslag.example', links);
  await fixture.runDue({
    'mail.send': (job) => deliverMail(mailer, makers, job),
    'presenters.follow': (job) => tellWaitingPresenters(fixture.workplace, job),
  });
  return sent.slice(before);
}

function secretIn(mail: Mail | undefined): string {
  return /https:\/\/radslag\.example\/presenter\/([\w-]{43})\b/.exec(mail?.text ?? '')?.[1] ?? '';
}

describe('the mail that invites a presenter', () => {
  it('says what, when and what is expected, and opens the page of that invitation alone', async () => {
    await fixture.tell('m1', invited);
    const [mail] = await mailsAt('09:01', '2018-04-16');
    expect(mail).toMatchObject({
      subject: 'Inbjudan att föredra: Sensorer, fredag 20 april',
      to: [{ name: 'Ada Lind', email: 'ada@lab.example' }],
      replyTo: [{ name: 'Eva Ros', email: 'eva@kansli.example' }],
    });
    expect(mail?.text).toContain('Punkt: Sensorer\nDin tid: Fredag 20 april 2018 kl. 10.00, 20 minuter');
    expect(mail?.text).toContain('Tio minuter, sedan frågor.');
    const opened = await openPresenterLink(fixture.workplace, secretIn(mail));
    expect(opened?.invitation).toMatchObject({ invitationId: 'v1', itemId: 'c' });
  });

  it('leaves the link itself nowhere: neither in the log nor in a job', async () => {
    await fixture.tell('m1', invited);
    const [mail] = await mailsAt('09:01', '2018-04-16');
    const log = await fixture.workplace.store.events.read('group/exempel/meeting/m1', 0);
    expect(secretIn(mail)).not.toBe('');
    expect(JSON.stringify(log)).not.toContain(secretIn(mail));
    expect(JSON.stringify(log)).toContain('PresenterLinkMade');
  });

  it('is not sent when the link is withdrawn before it went', async () => {
    await fixture.tell('m1', invited);
    await fixture.tell('m1', about('PresenterLinkWithdrawn'));
    expect(await mailsAt('09:01', '2018-04-16')).toEqual([]);
  });

  it('carries a new link when it is renewed, and the old one opens nothing', async () => {
    await fixture.tell('m1', invited);
    const [first] = await mailsAt('09:01', '2018-04-16');
    await fixture.tell('m1', {
      type: 'PresenterLinkRenewed',
      data: { invitationId: 'v1', says: { date: '2018-04-20', time: '10:00' } },
    });
    const [second] = await mailsAt('09:02', '2018-04-16');
    expect(secretIn(second)).not.toBe(secretIn(first));
    expect(await openPresenterLink(fixture.workplace, secretIn(first))).toBeNull();
    expect(await openPresenterLink(fixture.workplace, secretIn(second))).not.toBeNull();
  });
});

describe('a link to a presenter’s page', () => {
  it('is the same while this process knows it, and another after a new start; both open', async () => {
    await fixture.tell('m1', invited);
    const wish = { groupId: 'exempel', meetingId: 'm1', invitationId: 'v1' } as const;
    const actor = { personId: 'sekr', via: 'tab' } as const;
    const made = await Promise.all([
      links.secretFor({ ...wish, actor }).then((first) => first),
      createPresenterLinks(fixture.workplace).secretFor({ ...wish, actor }),
    ]);
    const again = await links.secretFor({ ...wish, actor });
    expect(again).toEqual(made[0]);
    expect(made[1]).not.toEqual(made[0]);
    for (const secret of made)
      expect(secret.ok && (await openPresenterLink(fixture.workplace, secret.value))).toBeTruthy();
  });

  it('opens nothing when it is of another form, unknown, or two days after the meeting', async () => {
    await fixture.tell('m1', invited);
    const [mail] = await mailsAt('09:01', '2018-04-16');
    for (const wrong of ['', 'x', `${secretIn(mail)}x`, 'A'.repeat(43), secretIn(mail).slice(1)])
      expect(await openPresenterLink(fixture.workplace, wrong)).toBeNull();
    fixture.setMoment(momentAt('09:00', '2018-04-23'));
    expect(await openPresenterLink(fixture.workplace, secretIn(mail))).toBeNull();
  });

  it('is not made for somebody who is not invited', async () => {
    const actor = { personId: 'sekr', via: 'tab' } as const;
    const asked = { groupId: 'exempel', meetingId: 'm1', invitationId: 'v9', actor };
    expect(await links.secretFor(asked)).toEqual({ ok: false, error: { code: 'presenter-not-found' } });
  });
});

describe('mails to a presenter while the meeting goes on', () => {
  beforeEach(async () => {
    await fixture.tell('m1', invited);
    await mailsAt('09:01', '2018-04-16');
  });

  it('tell of a move by more than ten minutes once, and of the time that is near', async () => {
    fixture.setMoment(momentAt('08:42'));
    await fixture.tell('m1', started, item('a', '08:42'));
    const moved = await mailsAt('08:44');
    expect(moved.map(({ subject }) => subject)).toEqual(['Ny tid kl. 10.12: Sensorer']);
    for (const time of ['08:46', '08:48', '09:30']) expect(await mailsAt(time)).toEqual([]);
    const near = await mailsAt('09:58');
    expect(near.map(({ subject }) => subject)).toEqual(['Snart din tur: Sensorer']);
    expect(near[0]?.text).toContain('Din punkt väntas börja kl. 10.12.');
  });

  it('find out by themselves that an item runs over', async () => {
    fixture.setMoment(momentAt('08:30'));
    await fixture.tell('m1', started, item('a', '08:30'));
    expect(await mailsAt('08:32')).toEqual([]);
    expect((await mailsAt('09:46')).map(({ subject }) => subject)).toEqual(['Snart din tur: Sensorer']);
    expect(await mailsAt('10:08')).toEqual([]);
    expect((await mailsAt('10:14')).map(({ subject }) => subject)).toEqual(['Ny tid kl. 10.14: Sensorer']);
  });

  it('come a quarter of an hour before the plan says so, though nobody has started the meeting', async () => {
    await mailsAt('09:30', '2018-04-16');
    expect(await mailsAt('09:44')).toEqual([]);
    expect((await mailsAt('09:45')).map(({ subject }) => subject)).toEqual(['Snart din tur: Sensorer']);
  });

  it('say that the meeting is cancelled', async () => {
    fixture.setMoment(momentAt('09:00', '2018-04-17'));
    await fixture.tell('m1', { type: 'MeetingCancelled', data: {} });
    const [mail, ...others] = await mailsAt('09:02', '2018-04-17');
    expect(mail?.subject).toBe('Inställt: mötet fredag 20 april');
    expect(others).toEqual([]);
    expect(await mailsAt('09:30', '2018-04-17')).toEqual([]);
  });

  it('wait for the secretariat to have finished with the agenda, and are one for all of it', async () => {
    await mailsAt('09:30', '2018-04-16');
    fixture.setMoment(momentAt('10:00', '2018-04-17'));
    for (const start of ['10:20', '10:40', '11:00'])
      await fixture.tell('m1', {
        type: 'ItemChanged',
        data: { itemId: 'c', plan: aPlan({ title: 'Sensorer', minutes: 20, start }) },
      });
    expect(await mailsAt('10:05', '2018-04-17')).toEqual([]);
    const mails = await mailsAt('10:15', '2018-04-17');
    expect(mails.map(({ subject }) => subject)).toEqual(['Ny tid kl. 11.00: Sensorer']);
    expect(mails[0]?.text).toContain('Din punkt har fått en annan tid: på fredag kl. 11.00.');
  });

  it('stop when the presenter is let in', async () => {
    fixture.setMoment(momentAt('08:30'));
    await fixture.tell('m1', started, item('a', '08:30'), about('PresenterLetIn'));
    expect(await mailsAt('08:40')).toEqual([]);
    expect(await mailsAt('10:30')).toEqual([]);
  });
});
