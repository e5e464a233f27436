import type { GroupEvent } from '../domain/group/events.ts';
import type { GroupSettings, Identity, Member } from '../domain/group/group.ts';
import type { GroupFileData } from './schema.ts';

/** The events that found the group a file describes: itself, its members in the file's order, its channel. */
export function groupEvents(data: GroupFileData): readonly GroupEvent[] {
  const { group, name, municipalities, channel } = data;
  const settings: GroupSettings = {
    ...data.settings,
    protocolStyle: Number(data.settings.protocolStyle) === 2018 ? '2018' : '2022',
  };
  return [
    { type: 'GroupFounded', data: { groupId: group, name, municipalities, settings } },
    ...data.members.map((member) => ({ type: 'MemberAdded' as const, data: { member: memberOf(member) } })),
    ...(channel ? [{ type: 'ChannelConnected' as const, data: { channel } }] : []),
  ];
}

function memberOf({ id, identities, roles, ...rest }: GroupFileData['members'][number]): Member {
  return { personId: id, ...rest, roles: [...new Set(roles)], identities: identities.map(identityOf) };
}

function identityOf(account: GroupFileData['members'][number]['identities'][number]): Identity {
  return 'teams' in account
    ? { kind: 'teams', userId: account.teams }
    : { kind: 'entra', tenantId: account.tenant, objectId: account.object };
}
