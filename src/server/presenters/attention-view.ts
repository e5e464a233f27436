import { z } from 'zod';
import type { AttentionView } from '../../contract/views.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { memberById } from '../../domain/group/group.ts';
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

const about = z.object({
  meetingId: z.string().optional(),
  mail: z.string().optional(),
  personId: z.string().optional(),
});
