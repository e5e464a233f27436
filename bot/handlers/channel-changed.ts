import type { GroupState, Identity } from '../../src/domain/group/group.ts';
import { memberByIdentity } from '../../src/domain/group/group.ts';
import { gone } from '../../src/domain/group/newcomers/meet.ts';
import { named } from '../../src/domain/group/places/decide.ts';
import { connectChannel } from '../../src/usecases/connect-channel.ts';
import { groupToday } from '../../src/usecases/group-today.ts';
import { noteInRoster } from '../../src/usecases/leave-channel.ts';
import type { InboundActivity } from '../activity.ts';
import { channelOf, tenantOf } from '../activity.ts';
import { linkPeople, takeInMembers } from '../channel-members.ts';
import type { Desk } from '../desk.ts';
import { onChannelLost } from './bot-removed.ts';

type Change = (desk: Desk, activity: InboundActivity) => Promise<void>;

/** What Teams tells of a channel and its team. What is not here changes nothing for a group: a team's new name. */
const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['channelRenamed', onRenamed],
  ['channelDeleted', (desk, activity) => onChannelLost(desk, activity, 'deleted')],
  ['teamDeleted', (desk, activity) => onChannelLost(desk, wholeTeam(activity), 'deleted')],
  ['channelRestored', onRestored],
  ['teamRestored', onRestored],
  // A channel that is shared with another team, or no more, has other people in it.
  ['channelShared', takeInRoster],
  ['channelUnshared', takeInRoster],
  ['channelMemberAdded', onPeopleCame],
  ['channelMemberRemoved', onPeopleLeft],
]);

/** Something about a team or channel changed, or people came to it or left. */
export async function onChannelChanged(desk: Desk, activity: InboundActivity): Promise<void> {
  const change = CHANGES.get(activity.channelData?.eventType ?? '');
  if (change) await change(desk, activity);
  else if (activity.membersAdded?.length) await onPeopleCame(desk, activity);
  else if (activity.membersRemoved?.length) await onPeopleLeft(desk, activity);
}

async function onRenamed(desk: Desk, activity: InboundActivity): Promise<void> {
  const name = activity.channelData?.channel?.name;
  if (!name) return;
  await eachGroupHere(desk, activity, ({ groupId }, { conversationId }) =>
    noteInRoster(desk.workplace, groupId, (group) => named(group, conversationId, name)),
  );
}

/** A channel that is there again is the group's again: it never was another's. */
async function onRestored(desk: Desk, activity: InboundActivity): Promise<void> {
  await eachGroupHere(desk, activity, ({ groupId, places }, channel) =>
    places.lost?.why === 'deleted'
      ? connectChannel(desk.workplace, groupId, { ...channel, serviceUrl: activity.serviceUrl })
      : Promise.resolve(),
  );
}

/** Reads anew who is in the group's channel (`ChannelMember.Read.Group` in a shared one). */
async function takeInRoster(desk: Desk, activity: InboundActivity): Promise<void> {
  await eachGroupHere(desk, activity, ({ groupId }, channel) => takeInMembers(desk, groupId, channel));
}

/**
 * People came. They are told of with both their ids, by which those of the roster get their own views from then on; of
 * others the channel is asked who they are.
 */
async function onPeopleCame(desk: Desk, activity: InboundActivity): Promise<void> {
  const tenantId = tenantOf(activity);
  const people = (activity.membersAdded ?? []).flatMap(({ id, aadObjectId }) =>
    tenantId && aadObjectId && id.startsWith('29:') ? [{ userId: id, objectId: aadObjectId, tenantId }] : [],
  );
  for (const groupId of people.length > 0 ? desk.workplace.groupIds : []) {
    const { state: group } = await groupToday(desk.workplace, groupId);
    await linkPeople(desk.workplace, group, people);
  }
  await eachGroupHere(desk, activity, async ({ groupId }, channel) => {
    const { state: group } = await groupToday(desk.workplace, groupId);
    const known = people.every(({ userId }) => memberByIdentity(group, { kind: 'teams', userId }));
    if (!known || people.length === 0) await takeInMembers(desk, groupId, channel);
  });
}

/** People left: who had waited for a word waits no more. Members stay members until somebody says otherwise. */
async function onPeopleLeft(desk: Desk, activity: InboundActivity): Promise<void> {
  const left = (activity.membersRemoved ?? []).map(({ id }): Identity => ({ kind: 'teams', userId: id }));
  await eachGroupHere(desk, activity, ({ groupId }) =>
    noteInRoster(desk.workplace, groupId, (group) => gone(group, left)),
  );
}

/** Does it for the group whose channel, or whose channel's team, the activity tells of. */
async function eachGroupHere(
  desk: Desk,
  activity: InboundActivity,
  act: (group: GroupState, channel: NonNullable<GroupState['channel']>) => Promise<unknown>,
): Promise<void> {
  const here = channelOf(activity);
  const teamId = activity.channelData?.team?.id;
  for (const groupId of desk.workplace.groupIds) {
    const { state: group } = await groupToday(desk.workplace, groupId);
    const { channel } = group;
    if (!channel || channel.tenantId !== tenantOf(activity)) continue;
    const ofTeam = here === teamId && channel.teamId !== undefined && channel.teamId === teamId;
    if (channel.conversationId === here || ofTeam) await act(group, channel);
  }
}

/** Teams tells of a team in whichever of its channels; the team's id stands for all of it. */
function wholeTeam(activity: InboundActivity): InboundActivity {
  const team = activity.channelData?.team;
  return { ...activity, channelData: { ...activity.channelData, settings: null, channel: team ?? null } };
}
