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

const replied = (personId: string, reply: Reply): MeetingEvent => ({
  type: 'AttendanceReplied',
  data: { personId, reply },
});
const cancelled: MeetingEvent = { type: 'MeetingCancelled', data: { reason: 'För få kan komma.' } };
const noticed: MeetingEvent = { type: 'NoticePosted', data: {} };

let fixture: WorkplaceFixture;
beforeEach(async () => {
  const members = [
    aMember({ personId: 'anna', name: 'Anna Ek', email: 'anna@bjuv.example' }),
    aMember({ personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm', email: 'bo@angelholm.example' }),
    aMember({ personId: 'cia', name: 'Cia By', organisation: 'Åstorp', email: 'cia@astorp.example' }),
    aMember({ personId: 'dag', name: 'Dag Ås', organisation: 'Örkelljunga' }),
    aMember({ personId: 'sekr', name: 'Eva Ros', roles: ['secretariat'], email: 'eva@kansli.example' }),
  ];
  fixture = await openWorkplace(someGroup({}, members), momentAt('09:00', '2018-04-16'));
});
afterEach(() => fixture.close());

async function mails(): Promise<readonly Mail[]> {
  const sent: Mail[] = [];
  const mailer = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)) };
  const makers = mailMakers(fixture.workplace, () => 'https://radslag.example');
  fixture.setMoment(momentAt('09:10', '2018-04-16'));
  await fixture.runDue({ 'mail.send': (job) => deliverMail(mailer, makers, job) });
  return sent;
}

describe('a cancelled meeting', () => {
  it('is mailed to whoever was called and meant to come, or may have, and to a substitute from outside', async () => {
    await fixture.tell('m1', ...draftedEvents(), noticed);
    await fixture.tell(
      'm1',
      replied('anna', { kind: 'attending' }),
      replied('bo', { kind: 'declined', substitute: { name: 'Ada Dal', email: 'ada@angelholm.example' } }),
      replied('cia', { kind: 'declined' }),
      cancelled,
    );
    const sent = (await mails()).filter(({ subject }) => subject.startsWith('Inställt'));
    expect(new Set(sent.map(({ to }) => to[0]?.email))).toEqual(
      new Set(['ada@angelholm.example', 'anna@bjuv.example']),
    );
    expect(sent).toHaveLength(2);
    expect(sent[0]).toMatchObject({
      subject: 'Inställt: mötet fredag 20 april',
      replyTo: [{ name: 'Eva Ros', email: 'eva@kansli.example' }],
    });
    expect(sent[0]?.text).toContain('Mötet nedan är inställt.');
    expect(sent[0]?.text).toContain('Skäl: För få kan komma.');
    expect(sent[0]?.text).toContain('Tid: fredag 20 april 2018 kl. 08.30–12.00');
  });

  it('that nobody was called to is told to nobody', async () => {
    await fixture.tell('m1', ...draftedEvents(), cancelled);
    expect(await mails()).toEqual([]);
  });
});
