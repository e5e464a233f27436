import type { ActorDoor } from '../../src/domain/basics/event.ts';
import { ok } from '../../src/domain/basics/result.ts';
import type { Result } from '../../src/domain/basics/result.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import { sameIdentity } from '../../src/domain/group/group.ts';
import { joinedMeetingChat, reached } from '../../src/domain/group/places/decide.ts';
import { meetingOfChat } from '../../src/domain/group/places/places.ts';
import { localeFor } from '../../src/texts/catalogue.ts';
import { connectChannel } from '../../src/usecases/connect-channel.ts';
import { faultForLog } from '../../src/usecases/fault-for-log.ts';
import type { Caller } from '../../src/usecases/identify.ts';
import { identify } from '../../src/usecases/identify.ts';
import { noteInRoster } from '../../src/usecases/leave-channel.ts';
import { linkIdentity } from '../../src/usecases/link-identity.ts';
import type { InboundActivity } from '../activity.ts';
import { channelOf, chatOf, identitiesOf } from '../activity.ts';
import type { Desk, Turn } from '../desk.ts';

/** Who sends the activity, in their language; refused with `not-in-roster` when the roster does not know them. */
export async function receive(desk: Desk, activity: InboundActivity, door: ActorDoor): Promise<Result<Turn>> {
  const identified = await identify(desk.workplace, identitiesOf(activity), door);
  if (!identified.ok) return identified;
  remember(desk, identified.value, activity);
  return ok({ desk, caller: identified.value, locale: localeFor(activity.locale ?? undefined) });
}

/**
 * Keeps what the signed activity tells beside its message: the per-bot id by which the person's cards are refreshed, and
 * the address at which Teams now answers for the group's channel, the person's own chat or a meeting's. The address is
 * the one that the token names (inbound-token.ts). Nobody waits for it.
 */
function remember(desk: Desk, { group, member }: Caller, activity: InboundActivity): void {
  const failed = (fault: unknown) =>
    desk.log.warn({ fault: faultForLog(fault) }, 'could not remember what an activity told');
  const userId = activity.from?.id;
  if (userId?.startsWith('29:')) {
    const identity = { kind: 'teams', userId } as const;
    if (!member.identities.some((known) => sameIdentity(known, identity)))
      linkIdentity(desk.workplace, group.groupId, member.personId, identity).catch(failed);
  }
  const { channel } = group;
  if (channel && channel.conversationId === channelOf(activity)) {
    const entraGroupId = activity.channelData?.team?.aadGroupId ?? channel.entraGroupId;
    const told = { ...channel, serviceUrl: activity.serviceUrl, ...(entraGroupId ? { entraGroupId } : {}) };
    if (channel.serviceUrl !== told.serviceUrl || channel.entraGroupId !== entraGroupId)
      connectChannel(desk.workplace, group.groupId, told).catch(failed);
  }
  const learnt = (state: GroupState) => learntOfChat(state, member.personId, activity);
  if (learnt(group).length > 0) noteInRoster(desk.workplace, group.groupId, learnt).catch(failed);
}

/** A chat with one person is kept where they are of the roster; that of a meeting only where the bot was added to it. */
function learntOfChat(group: GroupState, personId: string, activity: InboundActivity): readonly GroupEvent[] {
  const chat = chatOf(activity);
  if (!chat) return [];
  if (activity.conversation?.conversationType === 'personal') return reached(group, personId, chat);
  return meetingOfChat(group, chat.conversationId) ? joinedMeetingChat(group, chat) : [];
}
