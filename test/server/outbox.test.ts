import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboxView } from '../../src/contract/delivery-views.ts';
import { streamName } from '../../src/domain/basics/event.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { DIRECTOR, READER, SECRETARY } from '../support/server-people.ts';

describe('what is to go out, over the API', () => {
  let server: ServerFixture;
  let lastKey = 0;
  beforeAll(async () => {
    server = await startServer();
    await server.meeting('outbox-1', { details: { replyBy: '2027-02-15' } });
    const { outbox } = server.store;
    const jobs = await outbox.claim('2027-02-10T08:05:00.000Z', 50, 60_000);
    for (const job of jobs)
      if (job.kind === 'channel.post') await outbox.park(job, 'unknown', 'post: ECONNRESET');
      else if (job.kind === 'calendar.keep')
        await outbox.retry(job, '2027-02-10T08:10:00.000Z', 'calendar-unreachable');
      else await outbox.complete(job);
    await server.store.events.append({
      groupId: 'exempel',
      actor: { personId: 'system', via: 'system' },
      at: '2027-02-10T08:00:00.000Z',
      streams: [],
      jobs: [
        {
          kind: 'reminders.replies',
          payload: { meetingId: 'outbox-1', due: '2027-02-14T11:00:00.000Z' },
          delivery: 'repeatable',
          notBefore: '2027-02-14T11:00:00.000Z',
        },
      ],
    });
  });
  afterAll(() => server.stop());

  const read = async () =>
    (await (await server.ask('/api/v1/outbox', { as: SECRETARY })).json()) as OutboxView;
  const settle = (jobId: string, body: object, as = SECRETARY) =>
    server.ask(`/api/v1/attention/${jobId}`, {
      as,
      body,
      headers: { 'idempotency-key': `outbox-${(lastKey += 1)}` },
    });

  it('tells the secretariat what waits for their word, what is tried again and why, and what is planned', async () => {
    const { parked, waiting, more } = await read();
    expect(more).toBe(false);
    expect(parked).toMatchObject([{ kind: 'channel.post', outcome: 'unknown', meetingId: 'outbox-1' }]);
    expect(waiting).toMatchObject([
      {
        kind: 'calendar.keep',
        how: 'again',
        why: 'calendar-unreachable',
        date: '2027-02-10',
        time: '09:10',
        tries: 1,
      },
      { kind: 'reminders.replies', how: 'planned', date: '2027-02-14', time: '12:00', tries: 0 },
    ]);
    expect(JSON.stringify([parked, waiting])).not.toContain('ECONNRESET');
  });

  it('is nobody else’s to see or to settle', async () => {
    const [parked] = (await read()).parked;
    for (const as of [DIRECTOR, READER]) {
      const refused = await server.ask('/api/v1/outbox', { as });
      expect([refused.status, (await problemOf(refused)).code]).toEqual([403, 'not-allowed']);
      expect((await settle(parked?.jobId ?? '', { how: 'now' }, as)).status).toBe(403);
    }
  });

  it('tries at once what waits for its next try', async () => {
    const [again] = (await read()).waiting;
    expect((await settle(again?.jobId ?? '', { how: 'now' })).status).toBe(204);
    expect((await read()).waiting[0]).toMatchObject({ jobId: again?.jobId, time: '09:00' });
  });

  it('is given up with a reason alone, which the log of its meeting keeps with who gave it', async () => {
    const [parked] = (await read()).parked;
    const jobId = parked?.jobId ?? '';
    for (const body of [{ how: 'given-up' }, { how: 'given-up', reason: '  ' }])
      expect((await settle(jobId, body)).status).toBe(400);
    expect((await settle(jobId, { how: 'given-up', reason: 'Kortet finns redan.' })).status).toBe(204);
    expect((await settle(jobId, { how: 'given-up', reason: 'Igen.' })).status).toBe(204);
    expect((await read()).parked).toEqual([]);
    const log = await server.store.events.read(streamName('exempel', 'meeting', 'outbox-1'), 0);
    expect(log.filter((event) => 'type' in event && event.type === 'DeliveryGivenUp')).toMatchObject([
      {
        data: { deliveryId: jobId, what: 'channel.post', reason: 'Kortet finns redan.' },
        actor: { personId: 'sara', via: 'tab' },
      },
    ]);
  });
});
