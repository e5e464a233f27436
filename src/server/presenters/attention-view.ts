import { z } from 'zod';
import type { ArchiveTrouble, AttentionView, GroupAttentionView } from '../../contract/views.ts';
import { ARCHIVE_TROUBLES } from '../../contract/views.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { memberById } from '../../domain/group/group.ts';
import { proposalsOf } from '../../domain/group/newcomers/newcomers.ts';
import type { ParkedJob } from '../../store/outbox.port.ts';

/**
 * A delivery that needs a person's word. What went wrong in detail is for the operator's log; of the archive it is told
 * why, for a person can mend it.
 */
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

/** The archive begins its problems with its code, then the file. */
function troubleIn({ kind, problem }: ParkedJob): Pick<AttentionView, 'why' | 'file'> {
  if (!kind.startsWith('archive.')) return {};
  const [code, ...file] = problem.split(': ');
  const why = ARCHIVE_TROUBLES.find((each): each is ArchiveTrouble => each === code);
  return why ? { why, ...(file.length > 0 ? { file: file.join(': ') } : {}) } : {};
}

const about = z.object({
  meetingId: z.string().optional(),
  mail: z.string().optional(),
  personId: z.string().optional(),
});
