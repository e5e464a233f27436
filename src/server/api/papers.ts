import { readPaper, uploadPaper } from '../../usecases/papers.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { sendMeeting } from './meeting.ts';
import { idParameter, readOnceKey } from './read-body.ts';
import { readUpload } from './read-upload.ts';
import { sendFile } from './send-file.ts';

/** PUT /api/v1/meetings/{id}/items/{item}/papers/{paper}?name=…: a file as a paper of the item; answers the meeting. */
export async function putPaper(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  const meetingId = idParameter(request, 'meetingId');
  const itemId = idParameter(request, 'itemId');
  const paperId = idParameter(request, 'paperId');
  await answer(response, readOnceKey(request, { meetingId, itemId, paperId }), async (once) => {
    await answer(response, await readUpload(request), async (sent) => {
      const done = await uploadPaper(workplace, caller, { meetingId, itemId, paperId, sent, once });
      await answer(response, done, async (committed) => sendMeeting(call, committed));
    });
  });
}

/** GET /api/v1/meetings/{id}/papers/{paper}: one that lies here, as it was handed in. */
export async function getPaper({ workplace, caller, request, response }: Call): Promise<void> {
  const meetingId = idParameter(request, 'meetingId');
  const found = await readPaper(workplace, caller, meetingId, idParameter(request, 'paperId'));
  await answer(response, found, (paper) => sendFile(response, paper));
}
