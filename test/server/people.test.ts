import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PeopleView } from '../../src/contract/people-view.ts';
import type { Attended } from '../../src/domain/register/attendance.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { startServer } from '../support/server-fixture.ts';
import { DIRECTOR, READER, SECRETARY, STRANGER } from '../support/server-people.ts';

describe('the people of protocols, over HTTP (N16)', () => {
  let server: ServerFixture;
  const ask = async (as: number) => (await (await server.ask('/api/v1/people', { as })).json()) as PeopleView;
  let keys = 0;
  const judge = (as: number, type: string, one: object, other: object) =>
    server.ask('/api/v1/people/commands', {
      as,
      headers: { 'idempotency-key': `people-${(keys += 1)}` },
      body: { type, data: { one, other } },
    });
  /** A protocol of that day in the register, with this attendance. */
  const met = (meetingId: string, date: string, attendance: readonly Attended[]) =>
    server.store.events.append({
      groupId: 'exempel',
      actor: { personId: 'sara', via: 'tab' },
      at: '2027-01-01T00:00:00.000Z',
      streams: [],
      register: [
        {
          kind: 'meeting',
          row: {
            groupId: 'exempel',
            meetingId,
            date,
            start: '08:30',
            title: 'Möte',
            place: 'Storby',
            phase: 'agreed',
            attendance,
          },
        },
      ],
    });
  const STORBY = { name: 'Bo Al', municipality: 'Storby' };
  const LILLBY = { name: 'Bo-Al', municipality: 'Storby' };
  beforeAll(async () => {
    server = await startServer();
    await met('old-one', '2016-02-12', [{ ...STORBY, presence: 'present' }]);
    await met('old-two', '2018-04-20', [{ ...LILLBY, presence: 'absent' }]);
  });
  afterAll(() => server.stop());

  it('are seen by everybody who reads, and what may be one person by who decides', async () => {
    expect(await ask(SECRETARY)).toMatchObject({
      decides: true,
      people: [{ names: [{ ...STORBY, first: '2016-02-12', meetings: 1 }] }, { names: [LILLBY] }],
      proposals: [{ one: STORBY, other: LILLBY, why: 'spelling' }],
    });
    for (const as of [DIRECTOR, READER])
      expect(await ask(as)).toMatchObject({ decides: false, proposals: [], judgements: [] });
    expect((await ask(STRANGER)).people).toEqual([]);
  });

  it('are put together by the secretariat alone, and taken apart again', async () => {
    expect((await judge(DIRECTOR, 'HoldAsOne', STORBY, LILLBY)).status).toBe(403);
    const held = await judge(SECRETARY, 'HoldAsOne', STORBY, LILLBY);
    expect((await held.json()) as PeopleView).toMatchObject({
      people: [{ names: [LILLBY, STORBY] }],
      proposals: [],
      judgements: [{ as: 'one', by: 'Sara Lindqvist' }],
    });
    const back = await judge(SECRETARY, 'WithdrawJudgement', LILLBY, STORBY);
    expect(((await back.json()) as PeopleView).proposals).toHaveLength(1);
  });

  it('refuses two names that are the same, and names of no text', async () => {
    expect((await judge(SECRETARY, 'HoldAsOne', STORBY, { ...STORBY, name: 'Bo  Al' })).status).toBe(400);
    expect((await judge(SECRETARY, 'HoldAsOne', STORBY, { name: '' })).status).toBe(400);
  });
});
