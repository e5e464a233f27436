import { z } from 'zod';
import type { AttentionView } from '../../contract/views.ts';
import type { ParkedJob } from '../../store/outbox.port.ts';

/** A delivery that needs a person's word. What went wrong in detail is for the operator's log, not for this list. */
export function presentAttention(job: ParkedJob): AttentionView {
  const { jobId, kind, outcome, since } = job;
  const meetingId = ofMeeting.safeParse(job.payload).data?.meetingId;
  return { jobId, kind, outcome, since, ...(meetingId ? { meetingId } : {}) };
}

const ofMeeting = z.object({ meetingId: z.string() });
