import { startRehearsal } from '../../usecases/start-rehearsal.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { sendMeeting } from './meeting.ts';
import { idParameter } from './read-body.ts';

/**
 * POST /api/v1/meetings/{id}/rehearsal: a rehearsal of the meeting, which nobody else sees (D9). Answers with it as a
 * meeting under an id of its own; the same again goes on with the one that is on.
 */
export async function postRehearsal(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  const started = await startRehearsal(workplace, caller, idParameter(request, 'meetingId'));
  await answer(response, started, async (committed) =>
    sendMeeting(call, committed, committed.changed ? 'created' : 'found'),
  );
}
