import { createHash } from 'node:crypto';
import type { MeetingView } from '../../contract/views.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { readDrafts } from '../../usecases/drafts.ts';
import type { Loaded } from '../../usecases/ledger.ts';
import { readNotes } from '../../usecases/notes.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import { hasTag } from '../etag.ts';
import { presentMeeting } from '../presenters/meeting-view.ts';
import { answer, HTTP } from '../problem.ts';
import type { Call } from './call.ts';
import { idParameter } from './read-body.ts';

/** GET /api/v1/meetings/{id}; 304 when the caller has seen exactly this. */
export async function getMeeting(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  const opened = await openMeeting(workplace, caller, idParameter(request, 'meetingId'));
  await answer(response, opened, async (loaded) => sendMeeting(call, loaded));
}

/** Answers with a meeting as this caller may see it. `created` = it did not exist before. */
export async function sendMeeting(
  call: Call,
  loaded: Loaded<MeetingState>,
  outcome: 'found' | 'created' = 'found',
): Promise<void> {
  const { workplace, caller, response } = call;
  const { meetingId } = loaded.state;
  const [drafts, notes] = await Promise.all([
    readDrafts(workplace, caller, meetingId),
    readNotes(workplace, caller, meetingId),
  ]);
  const moment = workplace.clock.now(caller.group.settings.timeZone);
  const view = presentMeeting({ ...loaded, caller, moment, drafts, notes });
  if (outcome === 'created') response.status(HTTP.created).location(`/api/v1/meetings/${meetingId}`);
  sendTagged(call, view);
}

/**
 * The tag begins with the version, which is what If-Match goes by; the rest covers what lies beside the log: drafts,
 * notes, predicted times, and who is reading.
 */
function sendTagged({ request, response }: Call, view: MeetingView): void {
  const body = JSON.stringify(view);
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  const tag = `"${view.version}-${digest}"`;
  response.set('ETag', tag);
  if (hasTag(request, tag)) response.status(HTTP.unchanged).end();
  else response.type('application/json').send(body);
}
