import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { Reply } from '../../src/domain/meeting/vocabulary.ts';
import { mailMakers } from '../../src/startup/mail-makers.ts';
import type { Mail } from '../../src/usecases/mail.port.ts';
import { deliverMail } from '../../src/usecases/mails/send-mail.ts';
import { aMember, someGroup } from '../support/group-builders.ts';
import { draftedEvents, momentAt } from '../support/meeting-builders.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

const replied = (reply: Reply): MeetingEvent => ({
  type: 'AttendanceReplied',
  data: { personId: 'anna', reply },
});
const NAMED: Reply = { kind: 'declined', substitute: { name: 'Åke Öst', email: 'ake@bjuv.example' } };
const JOIN = 'https://teams.example/l/meetup-join/1';

let fixture: WorkplaceFixture;
beforeEach(async () => {
  const members = [
    aMember({ personId: 'anna', name: 'Anna Ek', email: 'anna@bjuv.example' }),
    aMember({ personId: 'sekr', name: 'Eva Ros', roles: ['secretariat'], email: 'eva@kansli.example' }),
  ];
  fixture = await openWorkplace(someGroup({}, members), momentAt('09:00', '2018-04-16'));
  await fixture.tell('m1', ...draftedEvents({ joinUrl: JOIN }), { type: 'NoticePosted', data: {} });
});
afterEach(() => fixture.close());

async function mailsAt(time: string, date = '2018-04-16'): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  const mailer = { send: (mail: Mail) => Promise.resolve(void mails.push(mail)) };
  const makers = mailMakers(fixture.workplace, () => 'https://radslag.example');
  fixture.setMoment(momentAt(time, date));
  await fixture.runDue({ 'mail.send': (job) => deliverMail(mailer, makers, job) });
  return mails;
}

describe('a substitute named with an address', () => {
  it('is mailed time, place and the link to join by, shortly after the reply', async () => {
    await fixture.tell('m1', replied(NAMED));
    expect(await mailsAt('09:01')).toEqual([]);
    const [mail, ...others] = await mailsAt('09:02');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: [{ name: 'Åke Öst', email: 'ake@bjuv.example' }],
      replyTo: [
        { name: 'Anna Ek', email: 'anna@bjuv.example' },
        { name: 'Eva Ros', email: 'eva@kansli.example' },
      ],
      subject: 'Du ersätter Anna Ek vid mötet fredag 20 april',
    });
    expect(mail?.text).toContain('Anna Ek, Bjuv, kan inte delta och har angett dig som ersättare');
    expect(mail?.text).toContain('Tid: fredag 20 april 2018 kl. 08.30–12.00');
    expect(mail?.text).toContain(`Anslut till mötet: ${JOIN}`);
    expect(mail?.text).not.toContain('/tab/');
  });

  it('is mailed once, by what the reply says last', async () => {
    await fixture.tell('m1', replied(NAMED));
    await fixture.tell(
      'm1',
      replied({ kind: 'declined', substitute: { name: 'Siv', email: 'siv@bjuv.example' } }),
    );
    expect((await mailsAt('09:05')).map(({ to }) => to[0]?.email)).toEqual(['siv@bjuv.example']);
    expect(await mailsAt('10:00')).toEqual([]);
  });

  it('is not mailed when the reply was taken back, names no address, or the meeting is over', async () => {
    await fixture.tell('m1', replied(NAMED), replied({ kind: 'attending' }));
    expect(await mailsAt('09:05')).toEqual([]);
    await fixture.tell('m1', replied({ kind: 'declined', substitute: { name: 'Siv' } }));
    expect(await mailsAt('09:10')).toEqual([]);
    await fixture.tell('m1', replied(NAMED));
    expect(await mailsAt('09:00', '2018-04-21')).toEqual([]);
  });
});
