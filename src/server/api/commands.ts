import { meetingCommandSchema } from '../../contract/commands/meeting.ts';
import { commandMeeting } from '../../usecases/command-meeting.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { sendMeeting } from './meeting.ts';
import { idParameter, readBody, readIfMatch, readOnceKey } from './read-body.ts';

/**
 * POST /api/v1/meetings/{id}/commands: what a person asks of a meeting. Needs an Idempotency-Key; If-Match is heeded
 * where it is given. Answers with the meeting after it, for the one who asked.
 */
export async function postCommand(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, meetingCommandSchema), async (command) => {
    const meetingId = idParameter(request, 'meetingId');
    await answer(response, readOnceKey(request, { meetingId, command }), async (once) => {
      const ifVersion = readIfMatch(request);
      const done = await commandMeeting(workplace, caller, {
        meetingId,
        command,
        once,
        ...(ifVersion === undefined ? {} : { ifVersion }),
      });
      await answer(response, done, async (committed) => sendMeeting(call, committed));
    });
  });
}
