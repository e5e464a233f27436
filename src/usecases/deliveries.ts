import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { Instant } from '../domain/basics/time.ts';
import type { ParkedJob, WaitingJob } from '../store/outbox.port.ts';
import type { Caller } from './identify.ts';
import type { JobKind } from './jobs/kinds.ts';
import type { Workplace } from './workplace.ts';

/** What is to go out of the product: what waits for a person's word, and what goes by itself. */
export interface Deliveries {
  readonly parked: readonly ParkedJob[];
  readonly waiting: readonly WaitingJob[];
  /** Whether more waits than is listed. */
  readonly more: boolean;
  readonly now: Instant;
}

/** More than a page shows at a time. */
const MOST = 200;

/** Lists them for those who may see to it. What only prepares something else is left out: nothing of it goes out. */
export async function listDeliveries(workplace: Workplace, caller: Caller): Promise<Result<Deliveries>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const { outbox } = workplace.store;
  const jobs = await outbox.waiting(caller.groupId, MOST + 1);
  return ok({
    parked: await outbox.parked(caller.groupId),
    waiting: jobs.slice(0, MOST).filter(({ kind }) => !PREPARING.has(kind)),
    more: jobs.length > MOST,
    now: workplace.clock.now(caller.group.settings.timeZone).instant,
  });
}

/** Nobody outside is told anything by these. */
const PREPARING: ReadonlySet<string> = new Set<JobKind>([
  'cues.follow',
  'presenters.follow',
  'archive.look',
  'archive.tell',
  'calendar.answers',
  'reminders.plan',
  'register.reread',
]);
