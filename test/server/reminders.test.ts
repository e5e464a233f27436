import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttentionView } from '../../src/contract/delivery-views.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, READER, SECRETARY } from '../support/server-people.ts';

describe('reminders over the API', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const read = async (meetingId: string, as = SECRETARY) =>
    (await (await server.ask(`/api/v1/meetings/${meetingId}`, { as })).json()) as MeetingView;
  const remind = (reminderId: string, again = false): MeetingCommand => ({
    type: 'RemindUnanswered',
    data: { reminderId, ...(again ? { again } : {}) },
  });
  /** Carries out what is due by a mailer that never hears whether a mail arrived. */
  async function mailGetsLost(): Promise<void> {
    const { outbox } = server.store;
    for (;;) {
      const jobs = await outbox.claim('2027-02-10T08:05:00.000Z', 50, 60_000);
      if (jobs.length === 0) return;
      for (const job of jobs)
        await (job.kind === 'mail.send' ? outbox.park(job, 'unknown', '') : outbox.complete(job));
    }
  }

  it('show the secretariat who would be reminded, and when it comes by itself', async () => {
    const view = await server.meeting('reminders-1', { details: { replyBy: '2027-02-15' } });
    expect(view.can).toContain('RemindUnanswered');
    expect(view.reminders).toEqual({
      sent: [],
      next: { date: '2027-02-14', time: '12:00' },
      due: ['hedda', 'arvid', 'tove'],
      justReminded: [],
      withoutAddress: [],
    });
  });

  it('show what was sent on the group’s clock, and who asked for it', async () => {
    await server.meeting('reminders-2');
    expect((await server.command('reminders-2', remind('one'))).status).toBe(200);
    const { reminders } = await read('reminders-2');
    expect(reminders).toMatchObject({
      sent: [
        { date: '2027-02-10', time: '09:00', personIds: ['hedda', 'arvid', 'tove'], by: 'Sara Lindqvist' },
      ],
      due: [],
      justReminded: ['hedda', 'arvid', 'tove'],
    });
    const refused = await server.command('reminders-2', remind('two'));
    expect(refused.status).toBe(409);
    expect((await problemOf(refused)).code).toBe('reminded-recently');
    expect((await server.command('reminders-2', remind('two', true))).status).toBe(200);
    expect((await read('reminders-2')).reminders?.sent).toHaveLength(2);
  });

  it('are the secretariat’s to send and to see', async () => {
    await server.meeting('reminders-3');
    for (const as of [CHAIR, DIRECTOR, READER]) {
      const refused = await server.command('reminders-3', remind('one'), { as });
      expect([refused.status, (await problemOf(refused)).code]).toEqual([403, 'not-allowed']);
      const view = await read('reminders-3', as);
      expect([view.reminders, view.can.includes('RemindUnanswered')]).toEqual([undefined, false]);
    }
  });

  it('that nobody knows of are shown by the name of the mail and of the person', async () => {
    await server.meeting('reminders-4');
    await mailGetsLost();
    await server.command('reminders-4', remind('one'));
    await mailGetsLost();
    const answer = await server.ask('/api/v1/attention', { as: SECRETARY });
    const parked = ((await answer.json()) as AttentionView[]).filter(
      ({ meetingId }) => meetingId === 'reminders-4',
    );
    expect(parked).toHaveLength(3);
    expect(parked).toContainEqual(
      expect.objectContaining({
        kind: 'mail.send',
        outcome: 'unknown',
        mail: 'reply-reminder',
        to: 'Tove Lindqvist',
      }),
    );
    expect(server.lines.join('\n')).not.toContain('@');
  });
});
