import type { OutboxView, WaitingDelivery } from '../../contract/delivery-views.ts';
import type { Instant } from '../../domain/basics/time.ts';
import type { GroupState } from '../../domain/group/group.ts';
import type { WaitingJob } from '../../store/outbox.port.ts';
import type { Deliveries } from '../../usecases/deliveries.ts';
import { clockAt } from '../../usecases/instant-at.ts';
import { presentAttention, presentDelivery } from './attention-view.ts';

/** Everything that is to go out, for those who may see to it. */
export function presentOutbox({ parked, waiting, more, now }: Deliveries, group: GroupState): OutboxView {
  return {
    parked: parked.map((job) => presentAttention(job, group)),
    waiting: waiting.map((job) => presentWaiting(job, group, now)),
    more,
  };
}

function presentWaiting(job: WaitingJob, group: GroupState, now: Instant): WaitingDelivery {
  const { jobId, kind, due, attempt, problem } = job;
  return {
    jobId,
    kind,
    ...presentDelivery(job, group),
    how: problem === undefined ? (due > now ? 'planned' : 'going') : 'again',
    ...clockAt(due, group.settings.timeZone),
    tries: attempt,
  };
}
