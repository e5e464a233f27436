import type { IsoDate } from '../domain/basics/time.ts';
import { ofRole } from '../domain/clauses/finding.ts';
import type { GroupWords } from '../domain/clauses/group-words.ts';
import { readClause } from '../domain/clauses/read-clause.ts';
import type { GroupState } from '../domain/group/group.ts';
import { groupWords } from '../domain/group/words.ts';
import type { Clause, Item, MeetingState } from '../domain/meeting/state.ts';
import { itemNumbersOf } from '../domain/meeting/views/agenda.ts';
import type { ArchiveIndex, IndexedDecision, IndexEntry } from '../graph/archive-index.port.ts';
import type { ClaimedJob, JobOutcome } from '../store/outbox.port.ts';
import type { TaskRow } from '../store/register.port.ts';
import { filedIn } from './file-protocol.ts';
import { groupToday } from './group-today.ts';
import { indexJobSchema } from './jobs/archive.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/**
 * Brings columns and list in step with the revision that is filed: what it decided, and how its tasks go now. Where
 * the archive is a folder there is no index, and nothing to do.
 */
export async function keepIndex(
  workplace: Workplace,
  index: ArchiveIndex | undefined,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId } = indexJobSchema.parse(job.payload);
  const entry = index && (await indexEntryOf(workplace, job.groupId, meetingId));
  if (index && entry) await index.keep(entry);
  return { kind: 'done' };
}

/** What columns and list say of a meeting that is filed; undefined of others. */
export async function indexEntryOf(
  workplace: Workplace,
  groupId: string,
  meetingId: string,
): Promise<IndexEntry | undefined> {
  const stream = meetingStream(groupId, meetingId);
  const { state } = await workplace.ledger.load(stream);
  const { archived } = state;
  const filed = state.revisions.find(({ revision }) => revision === archived?.revision);
  if (!archived || !filed) return undefined;
  const { state: group } = await groupToday(workplace, groupId);
  const meeting = await workplace.ledger.loadAt(stream, filed.version);
  const tasks = await workplace.store.register.tasks(groupId, { meetingId, limit: MOST_TASKS });
  const link = archived.files.find(({ url }) => url !== undefined)?.url;
  return {
    groupId,
    meetingId,
    ...filedIn(meeting),
    date: meeting.details.date,
    number: meeting.agreed?.number ?? '',
    revision: filed.revision,
    files: archived.files.map(({ name }) => name),
    decisions: decisionsOf(group, meeting, tasks).map((each) => ({ ...each, ...(link ? { link } : {}) })),
  };
}

/** More than any meeting gives. */
const MOST_TASKS = 1_000;

function decisionsOf(
  group: GroupState,
  meeting: MeetingState,
  tasks: readonly TaskRow[],
): readonly IndexedDecision[] {
  const numbers = itemNumbersOf(meeting);
  const words = groupWords(group);
  return meeting.items.flatMap((item) =>
    item.clauses.map((clause) => ({
      clauseId: clause.clauseId,
      item: headingOf(item, numbers.get(item.itemId)),
      text: textOf(clause),
      ...readingOf(clause.text, meeting.details.date, words),
      ...taskOf(tasks.find(({ source }) => source?.clauseId === clause.clauseId)),
    })),
  );
}

function headingOf({ plan }: Item, number: string | undefined): string {
  return number === undefined ? plan.title : `${number}. ${plan.title}`;
}

function textOf({ text, conditions = [] }: Clause): string {
  return [`att ${text}`, ...conditions.map((condition) => `– ${condition}`)].join('\n');
}

function readingOf(
  text: string,
  date: IsoDate,
  words: GroupWords,
): Pick<IndexedDecision, 'kinds' | 'assignee' | 'deadline'> {
  const found = readClause(text, { date, words });
  const assignees = ofRole(found, 'assignee').map(({ value }) => value);
  const deadline = ofRole(found, 'deadline')[0]?.value;
  return {
    kinds: [...new Set(ofRole(found, 'kind').map(({ value }) => value))],
    ...(assignees.length > 0 ? { assignee: [...new Set(assignees)].join(', ') } : {}),
    ...(deadline ? { deadline } : {}),
  };
}

/** A task was given by a person: it counts before what the words are read to say. */
function taskOf(task: TaskRow | undefined): Pick<IndexedDecision, 'assignee' | 'deadline' | 'task'> {
  if (!task) return {};
  const { owner, deadline, status } = task;
  return { assignee: owner, ...(deadline ? { deadline } : {}), task: status };
}
