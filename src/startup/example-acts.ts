import { ConfigError } from '../config.ts';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { Instant } from '../domain/basics/time.ts';
import { ArchiveFault } from '../graph/archive.port.ts';
import type { ExampleAct } from '../group-file/example-step.ts';
import type { OnceKey } from '../store/event-store.port.ts';
import type { ClaimedJob } from '../store/outbox.port.ts';
import { commandGroup } from '../usecases/command-group.ts';
import { commandMeeting } from '../usecases/command-meeting.ts';
import { draftMeeting } from '../usecases/draft-meeting.ts';
import type { FilingPlaces } from '../usecases/file-protocol.ts';
import { fileProtocol } from '../usecases/file-protocol.ts';
import type { Caller } from '../usecases/identify.ts';
import { commandInquiry } from '../usecases/inquiries/command-inquiry.ts';
import { commandPending } from '../usecases/pending/command-pending.ts';
import { meetingStream } from '../usecases/streams.ts';
import { commandTask } from '../usecases/tasks/command-task.ts';
import { commandUptake } from '../usecases/uptake/command-uptake.ts';
import type { Workplace } from '../usecases/workplace.ts';
import { filedNotice, protocolFiles } from './protocol-files.ts';

/** With what something of the example is done: at its moment, and what stands outside of it. */
export interface ExampleScene {
  /** With the clock at the step's moment. */
  readonly workplace: Workplace;
  readonly caller: Caller;
  readonly places: FilingPlaces;
  /** When this really happens. */
  readonly now: Instant;
}

/** Carries out what somebody of the example does, through its use case. Done already, it changes nothing. */
export async function carryOut(
  scene: ExampleScene,
  act: ExampleAct,
  once: OnceKey,
): Promise<Result<unknown>> {
  const { workplace, caller } = scene;
  switch (act.kind) {
    case 'group':
      return commandGroup(workplace, caller, { command: act.command, once });
    case 'draft':
      return draft(scene, act);
    case 'meeting':
      return commandMeeting(workplace, caller, { meetingId: act.meetingId, command: act.command, once });
    case 'filing':
      return file(scene, act);
    case 'task':
      return commandTask(workplace, caller, { command: act.command, once });
    case 'inquiry':
      return commandInquiry(workplace, caller, { command: act.command, once });
    case 'uptake':
      return commandUptake(workplace, caller, { command: act.command, once });
    case 'pending':
      return commandPending(workplace, caller, { command: act.command, once });
    default:
      return act satisfies never;
  }
}

type ActOf<Kind extends ExampleAct['kind']> = Extract<ExampleAct, { kind: Kind }>;

async function draft({ workplace, caller }: ExampleScene, act: ActOf<'draft'>): Promise<Result<unknown>> {
  const { meetingId, details, seriesId, pending } = act;
  const known = await workplace.ledger.load(meetingStream(caller.groupId, meetingId));
  if (known.version > 0) return ok(null);
  let items = 0;
  // The steps that follow must know the items by their ids.
  const ids = { next: () => `${meetingId}-${(items += 1)}` };
  const source = { kind: 'series', seriesId, date: details.date } as const;
  return draftMeeting({ ...workplace, ids }, caller, {
    meetingId,
    details,
    source,
    pending: [...pending],
  });
}

const MOST_JOBS = 100;
const LEASE_MS = 60_000;

/** Does now what the archive does by itself after the demo has begun: what comes next needs it to be filed. */
async function file(
  { workplace, caller, places, now }: ExampleScene,
  { meetingId, revision }: ActOf<'filing'>,
): Promise<Result<null>> {
  const meeting = meetingStream(caller.groupId, meetingId);
  const filed = async () => {
    const { state } = await workplace.ledger.load(meeting);
    return (state.archived?.revision ?? 0) >= revision;
  };
  if (await filed()) return ok(null);
  const { outbox } = workplace.store;
  const { groupId } = caller;
  // Before anything runs jobs nobody but a start that was killed right here can hold one; and it had begun none.
  await outbox.recover(new Date(Date.parse(now) + LEASE_MS).toISOString());
  for (const { jobId } of await outbox.parked(groupId)) await outbox.settle(groupId, jobId, 'again', now);
  const jobs = await outbox.claim(now, MOST_JOBS, LEASE_MS);
  for (const job of jobs)
    if (!concerns(job, meetingId)) await outbox.retry(job, now, 'left to whoever runs jobs');
  for (const job of jobs) if (concerns(job, meetingId)) await fileNow(workplace, places, job);
  return (await filed()) ? ok(null) : refuse('not-archived-yet');
}

async function fileNow(workplace: Workplace, places: FilingPlaces, job: ClaimedJob): Promise<void> {
  try {
    await fileProtocol(workplace, places, { protocolFiles, filedNotice }, job);
  } catch (fault) {
    if (!(fault instanceof ArchiveFault) || fault.code !== 'archive-conflict') throw fault;
    const remedy = 'holds protocols of an earlier demo; empty the folder or name another one';
    throw new ConfigError(`DATA_DIR: the archive in it ${remedy}`, { cause: fault });
  }
}

function concerns({ kind, payload }: ClaimedJob, meetingId: string): boolean {
  if (kind !== 'archive.protocol' || typeof payload !== 'object' || payload === null) return false;
  return 'meetingId' in payload && payload.meetingId === meetingId;
}
