import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphFault } from '../../src/graph/graph-fault.ts';
import { createOutlookCalendar } from '../../src/graph/outlook-calendar.ts';
import { createOutlookLobby } from '../../src/graph/outlook-lobby.ts';
import type { EntraDouble } from '../support/conformance-doubles.ts';
import { startEntraDouble } from '../support/conformance-doubles.ts';
import { graphOnDouble, MAILBOX, ROLE_OF_LOBBY, ROLES_OF_MAILBOX } from '../support/graph-double.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import { anEntry } from './calendar-contract.ts';

const shared = sharedFolderOr('the lobby of Teams meetings, on the conformance double of Graph');
const ALL = [...ROLES_OF_MAILBOX, ROLE_OF_LOBBY, 'OnlineMeetings.Read.All'];

describe.skipIf(!shared)('the lobby of a Teams meeting, on the conformance double', () => {
  let double: EntraDouble;
  beforeAll(async () => {
    const seed = { users: [{ userPrincipalName: MAILBOX, mail: MAILBOX, displayName: 'Möten' }] };
    double = await startEntraDouble(shared ?? '', { https: false, enforcePermissions: true, seed });
  });
  afterAll(() => double.close());

  const invite = async (entryId: string, roles: readonly string[]) => {
    const graph = graphOnDouble(double, { pause: async () => {} }, [...roles]);
    const unset: GraphFault[] = [];
    const lobby = createOutlookLobby({
      graph,
      mailbox: MAILBOX,
      passes: 'invited',
      onUnset: (fault) => unset.push(fault),
    });
    const calendar = createOutlookCalendar({ graph, mailbox: MAILBOX, lobby });
    const { joinUrl } = await calendar.keep(anEntry({ entryId }));
    const meeting = double.state.meetings.find(({ joinWebUrl }) => joinWebUrl === joinUrl);
    return { unset, meeting, joinUrl };
  };

  test('is opened to those who are invited, when the meeting is made', async () => {
    const { unset, meeting } = await invite('möte-1', ALL);
    expect(unset).toEqual([]);
    expect(meeting?.['lobbyBypassSettings']).toEqual({ scope: 'invited', isDialInBypassEnabled: false });
  });

  test('is set also when the first answers are lost, and one meeting is made', async () => {
    const before = double.state.meetings.length;
    double.addRule({ match: { method: 'PATCH' }, times: 1, when: 'after', drop: 'before' });
    double.addRule({
      match: { method: 'GET', path: '/onlineMeetings$' },
      times: 1,
      kind: 'throttle',
      retryAfter: 1,
    });
    const { unset, meeting } = await invite('möte-2', ALL);
    double.clearRules();
    expect(unset).toEqual([]);
    expect(meeting?.['lobbyBypassSettings']).toMatchObject({ scope: 'invited' });
    expect(double.state.meetings).toHaveLength(before + 1);
  });

  test('has asked Graph for nothing that Graph does not know', () => {
    const { summary, violations } = double.report();
    expect([violations, summary.unsupported, summary.doubleBugs]).toEqual([{}, [], 0]);
  });

  test('is left to the policy where it may not be set, and the invitation stands', async () => {
    const { unset, meeting, joinUrl } = await invite('möte-3', ROLES_OF_MAILBOX);
    expect(unset.map(({ what }) => what)).toEqual(['refused']);
    expect(joinUrl).toBeDefined();
    expect(meeting?.['lobbyBypassSettings']).toBeUndefined();
  });
});
