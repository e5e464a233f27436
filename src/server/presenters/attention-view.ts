import { z } from 'zod';
import type { AttentionView, GroupAttentionView } from '../../contract/views.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { memberById } from '../../domain/group/group.ts';
import { proposalsOf } from '../../domain/group/newcomers/newcomers.ts';
import type { ParkedJob } from '../../store/outbox.port.ts';

/** A delivery that needs a person's word. What went wrong in detail is for the operator's log, not for this list. */
export function presentAttention(job: ParkedJob, group: GroupState): AttentionView {
  const { jobId, kind, outcome, since } = job;
  const { meetingId, mail, personId } = about.safeParse(job.payload).data ?? {};
  const to = personId === undefined ? undefined : memberById(group, personId)?.name;
  return {
    jobId,
    kind,
    outcome,
    since,
    ...(meetingId ? { meetingId } : {}),
    ...(mail ? { mail } : {}),
    ...(to ? { to } : {}),
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

const about = z.object({
  meetingId: z.string().optional(),
  mail: z.string().optional(),
  personId: z.string().optional(),
});
