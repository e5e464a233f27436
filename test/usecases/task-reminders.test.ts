import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../src/domain/group/group.ts';
import type { Moment } from '../../src/domain/basics/time.ts';
import type { TaskCommand } from '../../src/domain/task/commands.ts';
import { identify } from '../../src/usecases/identify.ts';
import type { Mail } from '../../src/usecases/mail.port.ts';
import { deliverMail } from '../../src/usecases/mails/send-mail.ts';
import { mailMakers } from '../../src/startup/mail-makers.ts';
import { commandTask } from '../../src/usecases/tasks/command-task.ts';
import { sendTaskReminder } from '../../src/usecases/tasks/remind-of-tasks.ts';
import { aMember, someGroup } from '../support/group-builders.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

const account = (objectId: string) => ({ kind: 'entra', tenantId: 't', objectId }) as const;
const MEMBERS: readonly Member[] = [
  aMember({ email: 'anna@bjuv.example' }),
  aMember({ personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm' }),
  aMember({
    personId: 'sekr',
    name: 'Eva Ros',
    organisation: 'sekretariatet',
    roles: ['secretariat'],
    email: 'eva@exempel.example',
    identities: [account('eva')],
  }),
];
const at = (date: string, time = '12:00'): Moment => ({
  instant: new Date(`${date}T${time}:00+02:00`).toISOString(),
  date,
  time,
});

describe('a reminder of a task', () => {
  let place: WorkplaceFixture;
  let sent: Mail[];
  beforeEach(async () => {
    sent = [];
    place = await openWorkplace(someGroup({}, MEMBERS), at('2018-04-20'));
  });
  afterEach(() => place.close());

  async function done(command: TaskCommand): Promise<void> {
    const caller = await identify(place.workplace, [account('eva')], 'tab');
    if (!caller.ok) throw new Error(caller.error.code);
    const answer = await commandTask(place.workplace, caller.value, { command });
    if (!answer.ok) throw new Error(answer.error.code);
  }
  const give = (over: Partial<Extract<TaskCommand, { type: 'GiveTask' }>['data']> = {}) =>
    done({
      type: 'GiveTask',
      data: {
        taskId: 'uppdrag-1',
        text: 'Spela in en presentation',
        owner: { kind: 'person', name: 'Anna Ek', personId: 'anna' },
        deadline: { date: '2018-05-12' },
        ...over,
      },
    });
  async function onDay(moment: Moment): Promise<void> {
    place.setMoment(moment);
    const mailer = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)) };
    const makers = mailMakers(place.workplace, () => 'https://radslag.example');
    const handlers = {
      'reminders.task': (job: Parameters<typeof sendTaskReminder>[1]) =>
        sendTaskReminder(place.workplace, job),
      'mail.send': (job: Parameters<typeof deliverMail>[2]) => deliverMail(mailer, makers, job),
    };
    await place.runDue(handlers);
    await place.runDue(handlers);
  }

  it('goes by mail three days before its deadline, once, and says where to answer', async () => {
    await give();
    await onDay(at('2018-05-08', '23:00'));
    expect(sent).toEqual([]);
    await onDay(at('2018-05-09', '08:00'));
    expect(sent).toMatchObject([
      {
        to: [{ email: 'anna@bjuv.example' }],
        replyTo: [{ email: 'eva@exempel.example' }],
        subject: 'Påminnelse: uppdrag senast lördag',
      },
    ]);
    expect(sent[0]?.text).toContain('Uppdrag: Spela in en presentation');
    expect(sent[0]?.text).toContain('https://radslag.example/tab/tasks/uppdrag-1');
    await onDay(at('2018-05-11', '08:00'));
    expect(sent).toHaveLength(1);
  });

  it('goes to whoever keeps it when mail reaches no owner', async () => {
    await give({ owner: { kind: 'network', name: 'Näringsliv' } });
    await onDay(at('2018-05-09', '08:00'));
    expect(sent.map(({ to }) => to[0]?.email)).toEqual(['eva@exempel.example']);
    expect(sent[0]?.text).toContain('nätverket Näringsliv');
    await give({ taskId: 'uppdrag-2', owner: { kind: 'person', name: 'Bo Al', personId: 'bo' } });
    await onDay(at('2018-05-11', '08:00'));
    expect(sent.map(({ to }) => to[0]?.email)).toEqual(['eva@exempel.example', 'eva@exempel.example']);
  });

  it('is not sent when the task is done, or its day has moved', async () => {
    await give();
    await give({ taskId: 'uppdrag-2' });
    await done({ type: 'SetTaskStatus', data: { taskId: 'uppdrag-1', status: 'done' } });
    const later = { text: 'Spela in', owner: { kind: 'municipality', name: 'Bjuv' } } as const;
    await done({
      type: 'ChangeTask',
      data: { taskId: 'uppdrag-2', ...later, deadline: { date: '2018-06-12' } },
    });
    await onDay(at('2018-05-09', '08:00'));
    expect(sent).toEqual([]);
    await onDay(at('2018-06-09', '08:00'));
    expect(sent).toHaveLength(1);
  });

  it('keeps the words of a task to the circle until the protocol that gives it is agreed', async () => {
    const details = {
      title: 'Kommundirektörsmöte',
      date: '2018-04-20',
      start: '08:30',
      end: '12:00',
      place: '',
    };
    const plan = { kind: 'matter', title: 'Modellen', presenters: [], papers: [] } as const;
    await place.tell(
      'm1',
      { type: 'MeetingDrafted', data: { meetingId: 'm1', groupId: 'exempel', details, invitees: [] } },
      { type: 'ItemAdded', data: { itemId: 'i1', plan } },
    );
    await give({ source: { meetingId: 'm1', itemId: 'i1' } });
    await onDay(at('2018-05-09', '08:00'));
    expect(sent[0]?.text).not.toContain('Spela in');
    expect(sent[0]?.text).toContain('Från mötet: Kommundirektörsmöte fredag 20 april 2018');
  });
});
