import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { ParkedJob } from '../store/outbox.port.ts';
import type { Caller } from './identify.ts';
import type { Workplace } from './workplace.ts';

/** Deliveries that failed or whose outcome nobody knows: the secretariat decides, nothing is repeated blindly (Q7). */
export async function listAttention(
  workplace: Workplace,
  caller: Caller,
): Promise<Result<readonly ParkedJob[]>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  return ok(await workplace.store.outbox.parked(caller.groupId));
}

/** A person's word on such a delivery: try it again, or leave it as done. Settling it twice changes nothing. */
export async function settleAttention(
  workplace: Workplace,
  caller: Caller,
  jobId: string,
  how: 'again' | 'done',
): Promise<Result<null>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const { instant } = workplace.clock.now(caller.group.settings.timeZone);
  await workplace.store.outbox.settle(caller.groupId, jobId, how, instant);
  return ok(null);
}
