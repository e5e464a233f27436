import type { AttentionEntry } from '../../contract/delivery-views.ts';
import { settleSchema } from '../../contract/requests.ts';
import { listAttention, settleAttention } from '../../usecases/attention.ts';
import { listDeliveries } from '../../usecases/deliveries.ts';
import { presentAttention, presentGroupAttention } from '../presenters/attention-view.ts';
import { presentOutbox } from '../presenters/outbox-view.ts';
import { answer, HTTP } from '../problem.ts';
import type { Call } from './call.ts';
import { idParameter, readBody } from './read-body.ts';

/** GET /api/v1/attention */
export async function getAttention({ workplace, caller, response }: Call): Promise<void> {
  await answer(response, await listAttention(workplace, caller), (jobs) => {
    const manages = caller.abilities.has('manage-group');
    const entries: readonly AttentionEntry[] = [
      ...(manages ? presentGroupAttention(caller.group) : []),
      ...jobs.map((job) => presentAttention(job, caller.group)),
    ];
    response.json(entries);
  });
}

/** POST /api/v1/attention/{jobId} */
export async function postAttention({ workplace, caller, request, response }: Call): Promise<void> {
  await answer(response, readBody(request, settleSchema), async (settling) => {
    const settled = await settleAttention(workplace, caller, idParameter(request, 'jobId'), settling);
    await answer(response, settled, () => {
      response.status(HTTP.nothingToSay).end();
    });
  });
}

/** GET /api/v1/outbox */
export async function getOutbox({ workplace, caller, response }: Call): Promise<void> {
  await answer(response, await listDeliveries(workplace, caller), (deliveries) => {
    response.json(presentOutbox(deliveries, caller.group));
  });
}
