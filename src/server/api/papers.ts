import type { ChannelFiles } from '../../graph/channel-files.port.ts';
import { readPaper, uploadPaper } from '../../usecases/papers.ts';
import { answer } from '../problem.ts';
import type { Call, CallHandler } from './call.ts';
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

/** GET /api/v1/meetings/{id}/papers/{paper}: one that was handed in, or stands in the channel's library. */
export function getPaper(library: ChannelFiles): CallHandler {
  return async ({ workplace, caller, request, response }) => {
    const meetingId = idParameter(request, 'meetingId');
    const paperId = idParameter(request, 'paperId');
    const found = await readPaper(workplace, library, caller, meetingId, paperId);
    await answer(response, found, (paper) => sendFile(response, paper));
  };
}
