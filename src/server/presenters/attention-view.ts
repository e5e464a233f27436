import { z } from 'zod';
import type { DeliveryTrouble } from '../../contract/delivery-troubles.ts';
import { DELIVERY_TROUBLES } from '../../contract/delivery-troubles.ts';
import type { AttentionView, GroupAttentionView } from '../../contract/delivery-views.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { memberById } from '../../domain/group/group.ts';
import { proposalsOf } from '../../domain/group/newcomers/newcomers.ts';
import type { ParkedJob } from '../../store/outbox.port.ts';

/**
 * A delivery that needs a person's word. What went wrong in detail is for the operator's log; it is told why where a
 * person can do something about it.
 */
export function presentAttention(job: ParkedJob, group: GroupState): AttentionView {
  const { jobId, kind, outcome, since } = job;
  return { jobId, kind, outcome, since, ...presentDelivery(job, group) };
}

/** What is to be delivered, to whom, about which meeting, and why it was not. */
export function presentDelivery(
  job: Pick<ParkedJob, 'kind' | 'payload'> & { readonly problem?: string },
  group: GroupState,
): Pick<AttentionView, 'meetingId' | 'mail' | 'to' | 'why' | 'file'> {
  const { meetingId, mail, personId, listId, municipality } = about.safeParse(job.payload).data ?? {};
  const list = group.settings.mailLists?.find((each) => each.listId === listId);
  const to = personId === undefined ? (list?.name ?? municipality) : memberById(group, personId)?.name;
  return {
    ...(meetingId ? { meetingId } : {}),
    ...(mail ? { mail } : {}),
    ...(to ? { to } : {}),
    ...troubleIn(job),
  };
}

/** What about the group itself waits for those who manage it. The group must be that of today (`groupOn`). */
export function presentGroupAttention(group: GroupState): readonly GroupAttentionView[] {
  const { lost } = group.places;
  const count = proposalsOf(group).length;
  return [
    ...(lost ? [{ about: 'channel-lost', why: lost.why } as const] : []),
    ...(count > 0 ? [{ about: 'newcomers', count } as const] : []),
  ];
}

/** Adapters begin their problems with a code; the archive then names the file. Of other kinds the words are no code. */
function troubleIn({
  kind,
  problem = '',
}: {
  readonly kind: string;
  readonly problem?: string;
}): Pick<AttentionView, 'why' | 'file'> {
  const [code, ...rest] = problem.split(': ');
  const [adapter] = kind.split('.');
  const why = DELIVERY_TROUBLES.find((each): each is DeliveryTrouble => each === code);
  if (!why?.startsWith(`${adapter}-`)) return {};
  return { why, ...(adapter === 'archive' && rest.length > 0 ? { file: rest.join(': ') } : {}) };
}

const about = z.object({
  meetingId: z.string().optional(),
  mail: z.string().optional(),
  personId: z.string().optional(),
  listId: z.string().optional(),
  municipality: z.string().optional(),
});
