import type { ActorDoor } from '../../src/domain/basics/event.ts';
import { ok } from '../../src/domain/basics/result.ts';
import type { Result } from '../../src/domain/basics/result.ts';
import { sameIdentity } from '../../src/domain/group/group.ts';
import { localeFor } from '../../src/texts/catalogue.ts';
import { connectChannel } from '../../src/usecases/connect-channel.ts';
import { faultForLog } from '../../src/usecases/fault-for-log.ts';
import type { Caller } from '../../src/usecases/identify.ts';
import { identify } from '../../src/usecases/identify.ts';
import { linkIdentity } from '../../src/usecases/link-identity.ts';
import type { InboundActivity } from '../activity.ts';
import { channelOf, identitiesOf } from '../activity.ts';
import type { Desk, Turn } from '../desk.ts';

/** Who sends the activity, in their language; refused with `not-in-roster` when the roster does not know them. */
export async function receive(desk: Desk, activity: InboundActivity, door: ActorDoor): Promise<Result<Turn>> {
  const identified = await identify(desk.workplace, identitiesOf(activity), door);
  if (!identified.ok) return identified;
  remember(desk, identified.value, activity);
  return ok({ desk, caller: identified.value, locale: localeFor(activity.locale ?? undefined) });
}

/**
 * Keeps what the signed activity tells beside its message: the per-bot id by which the person's cards are refreshed,
 * and the address at which Teams now answers for the group's channel. Nobody waits for it.
 */
function remember(desk: Desk, { group, member }: Caller, activity: InboundActivity): void {
  const failed = (fault: unknown) =>
    desk.log.warn({ fault: faultForLog(fault) }, 'could not remember an identity');
  const userId = activity.from?.id;
  if (userId?.startsWith('29:')) {
    const identity = { kind: 'teams', userId } as const;
    if (!member.identities.some((known) => sameIdentity(known, identity)))
      linkIdentity(desk.workplace, group.groupId, member.personId, identity).catch(failed);
  }
  const { channel } = group;
  const moved =
    channel && channel.conversationId === channelOf(activity) && channel.serviceUrl !== activity.serviceUrl;
  if (channel && moved)
    connectChannel(desk.workplace, group.groupId, { ...channel, serviceUrl: activity.serviceUrl }).catch(
      failed,
    );
}
