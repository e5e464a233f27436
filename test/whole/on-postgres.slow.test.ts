import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { TestPostgres } from '../support/postgres.ts';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';
import { productUnderTest } from '../support/product.ts';

const MEETING = 'exempel-nasta-motet';
const missing = whyNoPostgres();
if (missing) console.log(`skipped: the whole product on PostgreSQL (${missing})`);

describe.skipIf(missing !== null)('the whole product on PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it('keeps eleven replies at once, and has them after a restart', async () => {
    const url = await postgres.createDatabase();
    const first = await productUnderTest({ databaseUrl: url });
    await first.settle();
    await first.as('maja').command(MEETING, { type: 'PostNotice', data: {} });
    await first.settle();
    const { channel, client } = first.simulator;
    const notice = channel.botPosts().at(-1)?.id ?? '';
    const directors = channel.members.filter(
      (member) => member.group === 'director' || member.group === 'chair',
    );
    const outcomes = await Promise.all(
      directors.map((director) => client.press(director.key, notice, 'Deltar')),
    );
    for (const outcome of outcomes) expect(JSON.stringify(outcome)).toContain('Ditt svar är registrerat');
    await first.end();

    const second = await productUnderTest({ databaseUrl: url });
    const { counts } = await second.as('maja').get<MeetingView>(`/meetings/${MEETING}`);
    expect(counts).toMatchObject({ attending: 11, unanswered: 0 });
    for (const stream of await second.workplace.store.events.streams('exempel', 'meeting'))
      expect((await second.workplace.store.events.verify(stream)).faults).toEqual([]);
    await second.end();
  });
});
