import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import { same } from '../domain/basics/same.ts';
import type { Instant } from '../domain/basics/time.ts';
import { findingsBesides, recordArchiveFound } from '../domain/meeting/delivered/decide.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ArchiveFinding } from '../domain/meeting/vocabulary.ts';
import type { ArchiveIndex, IndexLook } from '../graph/archive-index.port.ts';
import { ArchiveFault } from '../graph/archive.port.ts';
import type { ArchiveLook, ArchiveWatch } from '../graph/archive-watch.port.ts';
import type { ClaimedJob, JobOutcome } from '../store/outbox.port.ts';
import { filedIn } from './file-protocol.ts';
import { groupToday } from './group-today.ts';
import { lookAtArchive, lookJobSchema, tellOfArchive, tellOfArchiveSchema } from './jobs/archive.ts';
import { indexEntryOf } from './keep-index.ts';
import { meetingStream, rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** What is looked at: what is filed with its papers, and columns and list. */
export interface LookedAt {
  readonly watch: ArchiveWatch;
  readonly index?: ArchiveIndex;
}

/** One look at all of it, in which nothing is read twice. */
interface Look {
  readonly archive: ArchiveLook;
  readonly index?: IndexLook;
}

function lookAt({ watch, index }: LookedAt): Look {
  return { archive: watch.look(), ...(index ? { index: index.look() } : {}) };
}

/** The newest protocols of a group: older ones are an audit's. */
const MOST_MEETINGS = 40;

/**
 * Looks whether what is filed is as it was filed, and notes what somebody has done to it by hand. Each finding is told to
 * the secretariat once; nothing is mended or written over. Where nothing has changed nothing is read.
 */
export async function lookAtGroupsArchive(
  workplace: Workplace,
  looked: LookedAt,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { mark } = lookJobSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const { date } = workplace.clock.now(group.settings.timeZone);
  const { past, coming } = await workplace.store.register.meetingsAround(job.groupId, date, MOST_MEETINGS);
  const agreed = [...past, ...coming].filter(({ phase }) => phase === 'agreed');
  if (agreed.length === 0) return nextLook(workplace, job, mark);
  try {
    const now = await looked.watch.changedSince(job.groupId, mark);
    const look = lookAt(looked);
    // Columns are the group's: they are told of with its latest protocol, once.
    const latest = agreed.reduce((one, other) => (other.date > one.date ? other : one));
    if (now.changed)
      for (const each of agreed)
        await lookAtMeeting(workplace, look, {
          groupId: job.groupId,
          meetingId: each.meetingId,
          withColumns: each === latest,
        });
    return await nextLook(workplace, job, now.mark);
  } catch (fault) {
    // An archive that cannot be read now is read next time: what has to be filed tells of it.
    if (fault instanceof ArchiveFault) return nextLook(workplace, job, mark);
    throw fault;
  }
}

/** Tells of one finding, unless it is mended by now: it waits for a person's word. Asked again it is looked at again. */
export async function tellOfFinding(
  workplace: Workplace,
  looked: LookedAt,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId, ...finding } = tellOfArchiveSchema.parse(job.payload);
  const { state } = await workplace.ledger.load(meetingStream(job.groupId, meetingId));
  const withColumns = finding.what === 'column';
  const found = await findingsOf(workplace, lookAt(looked), { state, withColumns });
  if (!found?.some((each) => same(each, finding))) return { kind: 'done' };
  const { what, file, to } = finding;
  const named = to === undefined ? file : `${file} → ${to}`;
  return { kind: 'park', outcome: 'failed', problem: `archive-found-${what}: ${named}` };
}

async function lookAtMeeting(
  workplace: Workplace,
  look: Look,
  about: { readonly groupId: string; readonly meetingId: string; readonly withColumns: boolean },
): Promise<void> {
  const { groupId, meetingId, withColumns } = about;
  const stream = meetingStream(groupId, meetingId);
  const { state } = await workplace.ledger.load(stream);
  const found = await findingsOf(workplace, look, { state, withColumns });
  if (!found) return;
  const { state: group } = await groupToday(workplace, groupId);
  const moment = workplace.clock.now(group.settings.timeZone);
  let before: readonly ArchiveFinding[] = [];
  await workplace.ledger.transact(stream, {
    actor: SYSTEM,
    moment,
    decide(now) {
      before = now.archiveFindings;
      return ok({ events: recordArchiveFound(now, found) });
    },
    effects: () => ({
      jobs: findingsBesides(found, before).map((finding) => tellOfArchive(meetingId, finding)),
    }),
  });
  await takeBack(workplace, groupId, meetingId, findingsBesides(before, found), moment.instant);
}

/** What was found before and is mended is no longer told of. */
async function takeBack(
  workplace: Workplace,
  groupId: string,
  meetingId: string,
  mended: readonly ArchiveFinding[],
  now: Instant,
): Promise<void> {
  if (mended.length === 0) return;
  const { outbox } = workplace.store;
  for (const { jobId, kind, payload } of await outbox.parked(groupId)) {
    const about = kind === 'archive.tell' ? tellOfArchiveSchema.safeParse(payload).data : undefined;
    if (about?.meetingId !== meetingId) continue;
    const { meetingId: _meeting, ...finding } = about;
    if (mended.some((each) => same(each, finding))) await outbox.settle(groupId, jobId, 'done', now);
  }
}

/** What is not as it was filed; undefined where nothing is filed, or it is being filed. */
async function findingsOf(
  workplace: Workplace,
  { archive, index }: Look,
  { state, withColumns }: { readonly state: MeetingState; readonly withColumns: boolean },
): Promise<readonly ArchiveFinding[] | undefined> {
  const { archived, groupId, meetingId, revisions } = state;
  const filed = revisions.find(({ revision }) => revision === archived?.revision);
  if (!archived || !filed) return undefined;
  const meeting = await workplace.ledger.loadAt(meetingStream(groupId, meetingId), filed.version);
  const { files } = archived;
  const inspected = await archive.inspect({ groupId, meetingId, ...filedIn(meeting), files });
  if (!inspected) return undefined;
  const findings = [...inspected];
  const entry = index && (await indexEntryOf(workplace, groupId, meetingId));
  if (index && entry)
    for (const file of await index.changedIn(entry)) findings.push({ what: 'fields', file });
  if (index && withColumns)
    for (const column of await index.changedColumns(groupId)) findings.push({ what: 'column', ...column });
  return findings;
}

/** Plans the next look in the transaction that ends this one. */
async function nextLook(
  workplace: Workplace,
  job: ClaimedJob,
  mark: string | undefined,
): Promise<JobOutcome> {
  const planned = await workplace.ledger.transact(rosterStream(job.groupId), {
    actor: SYSTEM,
    moment: workplace.clock.now('UTC'),
    decide: () => ok({ events: [] }),
    effects: () => ({ jobs: [lookAtArchive(job.groupId, mark)] }),
    completesJob: job,
  });
  return planned.ok ? { kind: 'completed' } : { kind: 'retry', problem: planned.error.code };
}
