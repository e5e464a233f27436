import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { Instant } from '../domain/basics/time.ts';
import type { Archive } from '../graph/archive.port.ts';
import type { ExampleAct } from '../group-file/example-step.ts';
import type { OnceKey } from '../store/event-store.port.ts';
import type { ClaimedJob } from '../store/outbox.port.ts';
import { commandGroup } from '../usecases/command-group.ts';
import { commandMeeting } from '../usecases/command-meeting.ts';
import { draftMeeting } from '../usecases/draft-meeting.ts';
import { fileProtocol } from '../usecases/file-protocol.ts';
import type { Caller } from '../usecases/identify.ts';
import { commandInquiry } from '../usecases/inquiries/command-inquiry.ts';
import { commandPending } from '../usecases/pending/command-pending.ts';
import { meetingStream } from '../usecases/streams.ts';
import { commandTask } from '../usecases/tasks/command-task.ts';
import type { Workplace } from '../usecases/workplace.ts';
import { protocolFiles } from './protocol-page.ts';

/** With what something of the example is done: at its moment, and what stands outside of it. */
export interface ExampleScene {
  /** With the clock at the step's moment. */
  readonly workplace: Workplace;
  readonly caller: Caller;
  readonly archive: Archive;
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
      return file(scene, act.meetingId);
    case 'task':
      return commandTask(workplace, caller, { command: act.command, once });
    case 'inquiry':
      return commandInquiry(workplace, caller, { command: act.command, once });
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
  { workplace, caller, archive, now }: ExampleScene,
  meetingId: string,
): Promise<Result<null>> {
  const meeting = meetingStream(caller.groupId, meetingId);
  const filed = async () => (await workplace.ledger.load(meeting)).state.archived !== undefined;
  if (await filed()) return ok(null);
  const { outbox } = workplace.store;
  // Nobody but a start that was killed in the middle can hold a job before anything runs them.
  await outbox.recover(new Date(Date.parse(now) + LEASE_MS).toISOString());
  for (const job of await outbox.claim(now, MOST_JOBS, LEASE_MS)) {
    if (concerns(job, meetingId)) await fileProtocol(workplace, archive, protocolFiles, job);
    else await outbox.retry(job, now, 'left to the outbox');
  }
  return (await filed()) ? ok(null) : refuse('not-archived-yet');
}

function concerns({ kind, payload }: ClaimedJob, meetingId: string): boolean {
  if (kind !== 'archive.protocol' || typeof payload !== 'object' || payload === null) return false;
  return 'meetingId' in payload && payload.meetingId === meetingId;
}
