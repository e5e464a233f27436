import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import type { GroupState } from '../domain/group/group.ts';
import { recordArchived } from '../domain/meeting/delivered/decide.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { Archive, FileToStore } from '../graph/archive.port.ts';
import type { ClaimedJob, JobOutcome } from '../store/outbox.port.ts';
import { streamName } from '../domain/basics/event.ts';
import { groupToday } from './group-today.ts';
import { archiveJobSchema } from './jobs.ts';
import { meetingEffects } from './meeting-effects.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Makes the files of an agreed protocol. Deterministic: the same state gives the same bytes. */
export type ProtocolFiles = (group: GroupState, meeting: MeetingState) => Promise<readonly FileToStore[]>;

/**
 * Files the agreed protocol with its manifest and records it, in the transaction that ends the job (D5). A meeting that
 * is not agreed is never filed. A fault of the archive is thrown: the outbox tries again.
 */
export async function fileProtocol(
  workplace: Workplace,
  archive: Archive,
  filesOf: ProtocolFiles,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId } = archiveJobSchema.parse(job.payload);
  const stream = meetingStream(job.groupId, meetingId);
  const { state: group } = await groupToday(workplace, job.groupId);
  const { state } = await workplace.ledger.load(stream);
  const { agreed, details } = state;
  if (!agreed || state.archived?.revision === agreed.revision) return { kind: 'done' };
  const name = streamName(job.groupId, stream.aggregate.kind, meetingId);
  const chain = await workplace.store.events.verify(name, agreed.version);
  const files = await archive.store({
    groupId: job.groupId,
    meetingId,
    year: details.date.slice(0, 4),
    folder: `${details.date} ${details.title}`,
    revision: agreed.revision,
    files: await filesOf(group, state),
    heads: { [name]: { version: agreed.version, hash: chain.head } },
    agreedAt: agreed.at,
  });
  const recorded = await workplace.ledger.transact(stream, {
    actor: SYSTEM,
    moment: workplace.clock.now(group.settings.timeZone),
    decide: (now) => ok({ events: recordArchived(now, { revision: agreed.revision, files }) }),
    effects: meetingEffects,
    completesJob: job,
  });
  return recorded.ok ? { kind: 'completed' } : { kind: 'retry', problem: recorded.error.code };
}
