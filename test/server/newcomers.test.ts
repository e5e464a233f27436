import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupView } from '../../src/contract/group-view.ts';
import type { AttentionEntry } from '../../src/contract/delivery-views.ts';
import { ok } from '../../src/domain/basics/result.ts';
import { changeRoster } from '../../src/usecases/change-roster.ts';
import { connectChannel } from '../../src/usecases/connect-channel.ts';
import { leaveChannel } from '../../src/usecases/leave-channel.ts';
import { meetPeople } from '../../src/usecases/meet-people.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, GROUPS, HOST_TENANT, objectIdOf, SECRETARY } from '../support/server-people.ts';

let server: ServerFixture;
let sent = 0;
const NILS = 801;
const GROUP = GROUPS[0]?.groupId ?? '';
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const group = async (as = SECRETARY) =>
  (await server.ask('/api/v1/group', { as })).json() as Promise<GroupView>;
const attention = async () =>
  (await server.ask('/api/v1/attention', { as: SECRETARY })).json() as Promise<AttentionEntry[]>;
const confirm = (choices: readonly object[], as = SECRETARY) =>
  server.ask('/api/v1/group/commands', {
    as,
    body: { type: 'ConfirmNewcomers', data: { choices } },
    headers: { 'idempotency-key': `newcomers-${(sent += 1)}` },
  });
const meet = (name: string, number: number, email?: string) =>
  meetPeople(server.workplace, GROUP, [
    {
      name,
      ...(email ? { email } : {}),
      identities: [{ kind: 'entra', tenantId: HOST_TENANT, objectId: objectIdOf(number) }],
    },
  ]);

describe('those who were met in the channel, over HTTP', () => {
  it('wait where the secretariat sees them, without their accounts, and nobody else does', async () => {
    await meet('Nils Ny', NILS, 'nils@kommun3.se');
    const { managed } = await group();
    expect(managed?.newcomers).toEqual([
      {
        newcomerId: expect.any(String) as string,
        name: 'Nils Ny',
        email: 'nils@kommun3.se',
        municipality: 'Kommun 3',
        vacant: expect.any(Boolean) as boolean,
      },
    ]);
    expect(await attention()).toContainEqual({ about: 'newcomers', count: 1 });
    expect(JSON.stringify(await group(CHAIR))).not.toContain('Nils Ny');
  });

  it('open nothing until somebody who manages the group has said who they are', async () => {
    expect((await server.ask('/api/v1/me', { as: NILS })).status).toBe(403);
    const [newcomer] = (await group()).managed?.newcomers ?? [];
    const choice = { newcomerId: newcomer?.newcomerId, as: 'director', municipality: 'Kommun 3' };
    expect((await problemOf(await confirm([choice], CHAIR))).code).toBe('not-allowed');
    expect((await confirm([choice])).status).toBe(200);
    expect((await server.ask('/api/v1/me', { as: NILS })).status).toBe(200);
    expect((await group()).managed?.newcomers).toEqual([]);
    expect(await attention()).toEqual([]);
    // Said again it is the same.
    const { version } = await group();
    expect((await confirm([choice])).status).toBe(200);
    expect((await group()).version).toBe(version);
  });

  it('and a channel that was lost, stand first in what needs attention', async () => {
    const channel = { conversationId: '19:k', serviceUrl: 'https://x', tenantId: 't', botId: '28:b' };
    await connectChannel(server.workplace, GROUP, channel, 'Direktörerna');
    await leaveChannel(server.workplace, GROUP, (_state, since) => [
      { type: 'ChannelLost', data: { conversationId: '19:k', why: 'removed', since } },
    ]);
    expect(await attention()).toEqual([{ about: 'channel-lost', why: 'removed' }]);
    expect((await group()).managed?.channel).toEqual({ name: 'Direktörerna', lost: 'removed' });
    await connectChannel(server.workplace, GROUP, channel);
    expect((await group()).managed?.channel).toEqual({ name: 'Direktörerna' });
  });

  it('tells of two in the roster who seem to be one', async () => {
    const { members } = await group();
    const twin = members.find(({ now }) => now);
    await changeRoster(server.workplace, GROUP, () =>
      ok([
        {
          type: 'MemberAdded',
          data: {
            member: {
              personId: 'twin',
              name: twin?.name.toUpperCase() ?? '',
              organisation: twin?.now?.organisation ?? '',
              roles: ['reader'],
              identities: [],
            },
          },
        },
      ]),
    );
    expect((await group()).managed?.twins).toEqual([
      [expect.objectContaining({ personId: twin?.personId }), expect.objectContaining({ personId: 'twin' })],
    ]);
  });
});
