import { agendaPreviewSchema, draftMeetingSchema } from '../../contract/requests.ts';
import { parseAgenda } from '../../domain/meeting/agenda-text/agenda-text.ts';
import { draftMeeting } from '../../usecases/draft-meeting.ts';
import { listMeetings } from '../../usecases/list-meetings.ts';
import { presentMeetingList } from '../presenters/meeting-list-view.ts';
import { answer, sendProblem } from '../problem.ts';
import type { Call } from './call.ts';
import { sendMeeting } from './meeting.ts';
import { readBody } from './read-body.ts';

/** GET /api/v1/meetings */
export async function getMeetings({ workplace, caller, response }: Call): Promise<void> {
  response.json(presentMeetingList(await listMeetings(workplace, caller)));
}

/** POST /api/v1/meetings: idempotent by the meeting's id, which the client mints. */
export async function postMeeting(call: Call): Promise<void> {
  const { workplace, caller, request, response } = call;
  await answer(response, readBody(request, draftMeetingSchema), async (wanted) => {
    const drafted = await draftMeeting(workplace, caller, wanted);
    await answer(response, drafted, async (committed) => sendMeeting(call, committed, 'created'));
  });
}

/** POST /api/v1/agenda-preview: what pasted text would become (D9). Writes nothing. */
export async function postAgendaPreview({ caller, request, response }: Call): Promise<void> {
  if (!caller.abilities.has('edit-agenda')) return sendProblem(response, { code: 'not-allowed' });
  await answer(response, readBody(request, agendaPreviewSchema), async ({ text, ...reading }) => {
    await answer(response, parseAgenda(text, reading), (preview) => {
      response.json(preview);
    });
  });
}
