import type { ChannelReference, GroupState } from '../../src/domain/group/group.ts';
import type { InboundActivity } from '../activity.ts';
import { channelOf, identitiesOf, tenantOf } from '../activity.ts';
import { abilitiesOf } from '../../src/domain/group/abilities.ts';
import { memberByIdentity } from '../../src/domain/group/group.ts';

/** The channel an activity came from, as the group keeps it; undefined outside a team. */
export function referenceFrom(activity: InboundActivity): ChannelReference | undefined {
  const conversationId = channelOf(activity);
  const tenantId = tenantOf(activity);
  const botId = activity.recipient?.id;
  const { id: teamId, aadGroupId: entraGroupId } = activity.channelData?.team ?? {};
  if (!conversationId || !tenantId || !botId) return undefined;
  const { serviceUrl } = activity;
  return {
    conversationId,
    serviceUrl,
    tenantId,
    botId,
    ...(teamId ? { teamId } : {}),
    ...(entraGroupId ? { entraGroupId } : {}),
  };
}

/**
 * Whether installing the bot here may make this the group's channel: the first time, in a tenant the group's people
 * come from; the same channel again; another channel of the same team that was chosen by name; or wherever somebody
 * who manages the group does it. Anybody can install an app in a team of their own: that must not move the group (D5).
 */
export function mayConnect(
  group: GroupState,
  reference: ChannelReference,
  activity: InboundActivity,
): boolean {
  const installer = identitiesOf(activity)
    .map((identity) => memberByIdentity(group, identity))
    .find((member) => member !== undefined);
  if (abilitiesOf(installer).has('manage-group')) return true;
  const known = group.channel;
  if (!known) return isAtHome(group, reference.tenantId);
  if (known.tenantId !== reference.tenantId) return false;
  if (known.conversationId === reference.conversationId) return true;
  const chosen = activity.channelData?.settings?.selectedChannel?.id;
  return (
    chosen === reference.conversationId && known.teamId !== undefined && known.teamId === reference.teamId
  );
}

/** Whether somebody of the group comes from this tenant. */
export function isAtHome(group: GroupState, tenantId: string): boolean {
  const tenants = group.members.flatMap(({ identities }) =>
    identities.flatMap((identity) => (identity.kind === 'entra' ? [identity.tenantId.toLowerCase()] : [])),
  );
  return tenants.includes(tenantId.toLowerCase());
}
