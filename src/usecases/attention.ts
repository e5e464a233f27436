import { z } from 'zod';
import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { Settling } from '../contract/requests.ts';
import { recordGivenUp } from '../domain/meeting/delivered/decide.ts';
import type { ParkedJob } from '../store/outbox.port.ts';
import type { Caller } from './identify.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Deliveries that failed or whose outcome nobody knows: the secretariat decides, nothing is repeated blindly (Q7). */
export async function listAttention(
  workplace: Workplace,
  caller: Caller,
): Promise<Result<readonly ParkedJob[]>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  return ok(await workplace.store.outbox.parked(caller.groupId));
}

/**
 * A person's word on such a delivery. Settling it twice changes nothing. Why one is given up stands in the log of the
 * meeting that it is about.
 */
export async function settleAttention(
  workplace: Workplace,
  caller: Caller,
  jobId: string,
  settling: Settling,
): Promise<Result<null>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const { outbox } = workplace.store;
  const { instant } = workplace.clock.now(caller.group.settings.timeZone);
  if (settling.how === 'now') await outbox.hurry(caller.groupId, jobId, instant);
  else if (settling.how !== 'given-up') await outbox.settle(caller.groupId, jobId, settling.how, instant);
  else return giveUp(workplace, caller, jobId, settling.reason);
  return ok(null);
}

/** It is taken out of the outbox, and the log says who gave it up and why. */
async function giveUp(
  workplace: Workplace,
  caller: Caller,
  jobId: string,
  reason: string,
): Promise<Result<null>> {
  const { outbox } = workplace.store;
  const moment = workplace.clock.now(caller.group.settings.timeZone);
  const job = (await outbox.parked(caller.groupId)).find((each) => each.jobId === jobId);
  if (!job) return ok(null);
  const { meetingId, mail } = aboutMeeting.safeParse(job.payload).data ?? {};
  if (meetingId !== undefined) {
    const what = mail ?? job.kind;
    const noted = await workplace.ledger.transact(meetingStream(caller.groupId, meetingId), {
      actor: caller.actor,
      moment,
      decide: (now) => ok({ events: recordGivenUp(now, { deliveryId: jobId, what, reason }) }),
    });
    if (!noted.ok) return noted;
  }
  await outbox.settle(caller.groupId, jobId, 'done', moment.instant);
  return ok(null);
}

const aboutMeeting = z.object({ meetingId: z.string(), mail: z.string().optional() });
