import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegisterView } from '../../src/contract/register-view.ts';
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
  /** What was decided at such a meeting. */
  const decided = (meetingId: string, date: string, text: string) =>
    server.store.events.append({
      groupId: 'exempel',
      actor: { personId: 'sara', via: 'tab' },
      at: '2027-01-01T00:00:00.000Z',
      streams: [],
      register: [
        {
          kind: 'item',
          row: {
            groupId: 'exempel',
            meetingId,
            itemId: `${meetingId}-1`,
            matterId: `${meetingId}-1`,
            date,
            position: 0,
            title: 'Ärende',
            itemKind: 'matter',
            phase: 'agreed',
            clauses: [{ clauseId: `${meetingId}-1-1`, text }],
            decisionsAgreed: true,
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

  it('are found in the register by every name that is theirs', async () => {
    const MARRIED = { name: 'Bo Lindqvist', municipality: 'Storby' };
    await met('old-three', '2020-02-14', [{ ...MARRIED, presence: 'present' }]);
    await decided('old-three', '2020-02-14', 'uppdra åt Bo Lindqvist att svara');
    const found = async (person: string) => {
      const asked = await server.ask(`/api/v1/register?${new URLSearchParams({ person }).toString()}`, {
        as: SECRETARY,
      });
      return ((await asked.json()) as RegisterView).decisions.map(({ text }) => text);
    };
    expect(await found('Cia By')).toEqual([]);
    expect(await found('Bo-Al')).toEqual([]);
    await judge(SECRETARY, 'HoldAsOne', STORBY, MARRIED);
    expect(await found('Bo-Al')).toEqual(['uppdra åt Bo Lindqvist att svara']);
  });

  it('refuses two names that are the same, and names of no text', async () => {
    expect((await judge(SECRETARY, 'HoldAsOne', STORBY, { ...STORBY, name: 'Bo  Al' })).status).toBe(400);
    expect((await judge(SECRETARY, 'HoldAsOne', STORBY, { name: '' })).status).toBe(400);
  });
});
