import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import type { Instant } from '../domain/basics/time.ts';
import type { GroupState } from '../domain/group/group.ts';
import { recordArchived } from '../domain/meeting/delivered/decide.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ArchivedFile } from '../domain/meeting/vocabulary.ts';
import type { Archive, FileToStore } from '../graph/archive.port.ts';
import type { ChannelFiles } from '../graph/channel-files.port.ts';
import type { ClaimedJob, JobOutcome } from '../store/outbox.port.ts';
import { streamName } from '../domain/basics/event.ts';
import { groupToday } from './group-today.ts';
import { archiveJobSchema, archiveProtocol } from './jobs/archive.ts';
import { papersToFile } from './paper-files.ts';
import { meetingEffects } from './meeting-effects.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Makes the files of an agreed protocol. Deterministic: the same state gives the same bytes. */
export type ProtocolFiles = (group: GroupState, meeting: MeetingState) => Promise<readonly FileToStore[]>;

/** What is filed of a meeting besides its papers. */
export interface FilingMakers {
  readonly protocolFiles: ProtocolFiles;
  /** The notice as it stood when the meeting began, with the letterhead of that time of agreement. */
  readonly filedNotice: (group: GroupState, before: MeetingState, agreedAt: Instant) => Promise<FileToStore>;
}

/** Where protocols are kept, and where papers of a meeting may stand already. */
export interface FilingPlaces {
  readonly archive: Archive;
  readonly channelFiles: ChannelFiles;
}

/**
 * Files every agreed revision that is not filed yet, each with its manifest, and records it in the transaction that ends
 * the job (D5). A draft is never filed. A fault of the archive is thrown: the outbox tries again.
 */
export async function fileProtocol(
  workplace: Workplace,
  places: FilingPlaces,
  makers: FilingMakers,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId } = archiveJobSchema.parse(job.payload);
  const stream = meetingStream(job.groupId, meetingId);
  const { state: group } = await groupToday(workplace, job.groupId);
  const { state } = await workplace.ledger.load(stream);
  const due = state.revisions.filter(({ revision }) => revision > (state.archived?.revision ?? 0));
  if (due.length === 0) return fileLatePapers(workplace, places, makers, job, group, state);
  for (const { revision, version } of due) {
    // As it was agreed: by now it may have been corrected, or a correction of it may be open.
    const meeting = await workplace.ledger.loadAt(stream, version);
    const files = await fileRevision(workplace, places, makers, group, meeting);
    // Each is recorded before the next is filed: the archive takes no earlier revision after a later one.
    const recorded = await workplace.ledger.transact(stream, {
      actor: SYSTEM,
      moment: workplace.clock.now(group.settings.timeZone),
      decide: (now) => ok({ events: recordArchived(now, { revision, files }) }),
      effects(after, events) {
        const { jobs = [], ...effects } = meetingEffects(after, events);
        // A paper that came while this waited asked for no filing of its own.
        return { ...effects, jobs: hasLatePapers(after) ? [...jobs, archiveProtocol(meetingId)] : jobs };
      },
      ...(revision === due.at(-1)?.revision ? { completesJob: job } : {}),
    });
    if (!recorded.ok) return { kind: 'retry', problem: recorded.error.code };
  }
  return { kind: 'completed' };
}

/** A promised paper that came after the protocol was filed is filed beside it (D14); the protocol stays as it was. */
async function fileLatePapers(
  workplace: Workplace,
  places: FilingPlaces,
  makers: FilingMakers,
  job: ClaimedJob,
  group: GroupState,
  state: MeetingState,
): Promise<JobOutcome> {
  const latest = state.revisions.at(-1);
  if (!latest || !hasLatePapers(state)) return { kind: 'done' };
  const stream = meetingStream(job.groupId, state.meetingId);
  const agreed = await workplace.ledger.loadAt(stream, latest.version);
  const meeting = { ...agreed, arrivedPapers: state.arrivedPapers };
  const files = await fileRevision(workplace, places, makers, group, meeting);
  const recorded = await workplace.ledger.transact(stream, {
    actor: SYSTEM,
    moment: workplace.clock.now(group.settings.timeZone),
    decide: (now) => ok({ events: recordArchived(now, { revision: latest.revision, files }) }),
    effects: meetingEffects,
    completesJob: job,
  });
  return recorded.ok ? { kind: 'completed' } : { kind: 'retry', problem: recorded.error.code };
}

function hasLatePapers({ arrivedPapers }: MeetingState): boolean {
  return [...arrivedPapers.values()].some(({ file, library }) => file ?? library);
}

/** The folders of a meeting: a corrected protocol stays in those of the first, whatever else was corrected. */
export function filedIn({ details, revisions }: MeetingState): {
  readonly year: string;
  readonly folder: string;
} {
  const first = revisions[0]?.filedAs ?? details;
  return { year: first.date.slice(0, 4), folder: `${first.date} ${first.title}` };
}

async function fileRevision(
  workplace: Workplace,
  { archive, channelFiles }: FilingPlaces,
  makers: FilingMakers,
  group: GroupState,
  meeting: MeetingState,
): Promise<readonly ArchivedFile[]> {
  const { agreed, groupId, meetingId } = meeting;
  if (!agreed) throw new Error(`version of ${meetingId} that was to be filed is not agreed`);
  const name = streamName(groupId, meetingStream(groupId, meetingId).aggregate.kind, meetingId);
  const chain = await workplace.store.events.verify(name, agreed.version);
  const before = await noticedBefore(workplace, meeting, agreed.version);
  const notice = before ? [await makers.filedNotice(group, before, agreed.at)] : [];
  const papers = await papersToFile(workplace, channelFiles, meeting);
  return archive.store({
    groupId,
    meetingId,
    ...filedIn(meeting),
    revision: agreed.revision,
    files: [...(await makers.protocolFiles(group, meeting)), ...notice, ...papers.files],
    standing: papers.standing,
    heads: { [name]: { version: agreed.version, hash: chain.head } },
    agreedAt: agreed.at,
  });
}

/** The meeting that people were called to, as it stood when it began; undefined where nobody was called. */
async function noticedBefore(
  workplace: Workplace,
  { groupId, meetingId }: MeetingState,
  upTo: number,
): Promise<MeetingState | undefined> {
  const stream = meetingStream(groupId, meetingId);
  const log = await workplace.store.events.read(streamName(groupId, stream.aggregate.kind, meetingId), 0);
  const began = log.findLast(
    (event) => 'type' in event && event.type === 'MeetingStarted' && event.version <= upTo,
  );
  if (!began) return undefined;
  const before = await workplace.ledger.loadAt(stream, began.version - 1);
  return before.noticedAt === undefined ? undefined : before;
}
