import type { AgendaChangesView } from '../../contract/views.ts';
import { seenSchema } from '../../contract/requests.ts';
import { agendaNews, changesSinceNotice, markAgendaSeen } from '../../usecases/agenda-news.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';
import { idParameter, readBody } from './read-body.ts';

/** GET /api/v1/meetings/{id}/agenda-changes */
export async function getAgendaChanges({ workplace, caller, request, response }: Call): Promise<void> {
  const opened = await openMeeting(workplace, caller, idParameter(request, 'meetingId'));
  await answer(response, opened, async ({ state }) => {
    response.json(await changesFor({ workplace, caller }, state));
  });
}

/** PUT /api/v1/meetings/{id}/seen; answers what is new to the reader then. */
export async function putSeen({ workplace, caller, request, response }: Call): Promise<void> {
  await answer(response, readBody(request, seenSchema), async ({ agendaVersion }) => {
    const meetingId = idParameter(request, 'meetingId');
    await answer(
      response,
      await markAgendaSeen(workplace, caller, meetingId, agendaVersion),
      async (state) => {
        response.json(await changesFor({ workplace, caller }, state));
      },
    );
  });
}

async function changesFor(
  { workplace, caller }: Pick<Call, 'workplace' | 'caller'>,
  state: MeetingState,
): Promise<AgendaChangesView> {
  const [news, sinceNotice] = await Promise.all([
    agendaNews(workplace, caller, state),
    changesSinceNotice(workplace, caller, state),
  ]);
  return {
    agendaVersion: state.agendaVersion,
    ...(news ? { sinceYouLooked: { changes: news.changes, hasLooked: news.hasLooked } } : {}),
    ...(sinceNotice ? { sinceNotice } : {}),
  };
}
