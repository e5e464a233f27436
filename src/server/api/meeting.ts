import type { MeetingState } from '../../domain/meeting/state.ts';
import { readDrafts } from '../../usecases/drafts.ts';
import { waitingFiles } from '../../usecases/from-word/review-returned.ts';
import type { Loaded } from '../../usecases/ledger.ts';
import { readNotes } from '../../usecases/notes.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import { presentMeeting } from '../presenters/meeting-view.ts';
import { answer, HTTP } from '../problem.ts';
import type { Call } from './call.ts';
import { idParameter } from './read-body.ts';
import { sendTagged } from './send-tagged.ts';

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
  const [drafts, notes, returned] = await Promise.all([
    readDrafts(workplace, caller, meetingId),
    readNotes(workplace, caller, meetingId),
    waitingFiles(workplace, caller, loaded.state),
  ]);
  const moment = workplace.clock.now(caller.group.settings.timeZone);
  const view = presentMeeting({ ...loaded, caller, moment, drafts, notes, returned });
  if (outcome === 'created') response.status(HTTP.created).location(`/api/v1/meetings/${meetingId}`);
  sendTagged(call, view);
}
