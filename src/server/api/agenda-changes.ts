import type { AgendaChangesView } from '../../contract/views.ts';
import { seenSchema } from '../../contract/requests.ts';
import { agendaNews, changesSinceNotice, markAgendaSeen } from '../../usecases/agenda-news.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import { answer, HTTP } from '../problem.ts';
import type { Call } from './call.ts';
import { idParameter, readBody } from './read-body.ts';

/** GET /api/v1/meetings/{id}/agenda-changes */
export async function getAgendaChanges({ workplace, caller, request, response }: Call): Promise<void> {
  const opened = await openMeeting(workplace, caller, idParameter(request, 'meetingId'));
  await answer(response, opened, async ({ state }) => {
    const [news, sinceNotice] = await Promise.all([
      agendaNews(workplace, caller, state),
      changesSinceNotice(workplace, caller, state),
    ]);
    const view: AgendaChangesView = {
      agendaVersion: state.agendaVersion,
      ...(news ? { sinceYouLooked: { changes: news.changes, hasLooked: news.hasLooked } } : {}),
      ...(sinceNotice ? { sinceNotice } : {}),
    };
    response.json(view);
  });
}

/** PUT /api/v1/meetings/{id}/seen */
export async function putSeen({ workplace, caller, request, response }: Call): Promise<void> {
  await answer(response, readBody(request, seenSchema), async ({ agendaVersion }) => {
    const meetingId = idParameter(request, 'meetingId');
    await answer(response, await markAgendaSeen(workplace, caller, meetingId, agendaVersion), () => {
      response.status(HTTP.nothingToSay).end();
    });
  });
}
