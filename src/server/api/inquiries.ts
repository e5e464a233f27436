import { inquiryCommandSchema } from '../../contract/commands/inquiry.ts';
import { commandInquiry } from '../../usecases/inquiries/command-inquiry.ts';
import { listInquiries } from '../../usecases/inquiries/list-inquiries.ts';
import { readInquiry } from '../../usecases/inquiries/read-inquiry.ts';
import { presentInquiries, presentInquiry } from '../presenters/inquiry-view.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { idParameter, readBody, readOnceKey } from './read-body.ts';

/** GET /api/v1/inquiries */
export async function getInquiries({ workplace, caller, response }: Call): Promise<void> {
  await answer(response, await listInquiries(workplace, caller), (list) => {
    response.json(presentInquiries(list, caller, workplace.clock.now(caller.group.settings.timeZone)));
  });
}

/** GET /api/v1/inquiries/{id} */
export async function getInquiry(call: Call): Promise<void> {
  await sendInquiry(call, idParameter(call.request, 'inquiryId'));
}

/**
 * POST /api/v1/inquiries/commands: what a person asks about an inquiry. Needs an Idempotency-Key; answers with the
 * inquiry after it.
 */
export async function postInquiryCommand(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, inquiryCommandSchema), async (command) => {
    await answer(response, readOnceKey(request, command), async (once) => {
      const done = await commandInquiry(workplace, caller, { command, once });
      await answer(response, done, () => sendInquiry(call, command.data.inquiryId));
    });
  });
}

async function sendInquiry({ workplace, caller, response }: Call, inquiryId: string): Promise<void> {
  await answer(response, await readInquiry(workplace, caller, inquiryId), (read) => {
    response.json(presentInquiry(read, caller, workplace.clock.now(caller.group.settings.timeZone)));
  });
}
