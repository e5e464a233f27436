import { isMember, memberById } from '../domain/group/group.ts';
import type { GroupState } from '../domain/group/group.ts';
import { proposalsOf } from '../domain/group/newcomers/newcomers.ts';
import type { ToldInChat } from '../domain/group/places/place.ts';
import { chatWith } from '../domain/group/places/places.ts';
import type { ClaimedJob, JobOutcome } from '../store/outbox.port.ts';
import { DeliveryFault } from './channel.port.ts';
import { deliveryOutcome } from './delivery-outcome.ts';
import { groupToday } from './group-today.ts';
import { tellPersonSchema } from './jobs/told-in-chat.ts';
import type { PersonalChats } from './personal-chats.port.ts';
import type { Workplace } from './workplace.ts';

/** Tells somebody in their own chat, where they still have the app and there is still something to tell. */
export async function tellInChat(
  workplace: Workplace,
  chats: PersonalChats,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { personId, about } = tellPersonSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const member = memberById(group, personId);
  const chat = member && chatWith(group, member);
  if (!member || !isMember(member) || !chat || !isDue(group, about)) return { kind: 'done' };
  try {
    await chats.tell(chat, about, group);
    return { kind: 'done' };
  } catch (fault) {
    // Everything told here stands in the tab as well: whom it does not reach is not worth anybody's attention.
    if (fault instanceof DeliveryFault && fault.outcome !== 'not-sent') return { kind: 'done' };
    return deliveryOutcome(fault);
  }
}

function isDue(group: GroupState, about: ToldInChat): boolean {
  return about === 'newcomers' ? proposalsOf(group).length > 0 : group.places.lost !== undefined;
}
