import { pendingCommandSchema } from '../../contract/commands/pending.ts';
import { commandPending } from '../../usecases/pending/command-pending.ts';
import { listPending } from '../../usecases/pending/list-pending.ts';
import { presentPending } from '../presenters/pending-view.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { readBody, readOnceKey } from './read-body.ts';
import { sendTagged } from './send-tagged.ts';

/** GET /api/v1/pending; 304 when the caller has seen exactly this. */
export async function getPending(call: Call): Promise<void> {
  const { workplace, caller, response } = call;
  await answer(response, await listPending(workplace, caller), (list) => {
    sendTagged(call, presentPending(list, caller));
  });
}

/**
 * POST /api/v1/pending/commands: what a person asks of the matters that wait. Needs an Idempotency-Key. Answers with the
 * list after it, for the one who asked.
 */
export async function postPendingCommand(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, pendingCommandSchema), async (command) => {
    await answer(response, readOnceKey(request, { pending: command }), async (once) => {
      const done = await commandPending(workplace, caller, { command, once });
      await answer(response, done, () => getPending(call));
    });
  });
}
