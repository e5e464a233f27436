import type { PresenterLinkView } from '../../contract/presenter-view.ts';
import { refuse } from '../../domain/basics/result.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import type { PresenterLinks } from '../../usecases/presenter-links.ts';
import { answer, sendProblem } from '../problem.ts';
import type { CallHandler } from './call.ts';
import { idParameter } from './read-body.ts';

/** POST /api/v1/meetings/{id}/presenters/{invitation}/link: the way to a presenter's page, to be handed over by oneself. */
export function postPresenterLink(links: PresenterLinks): CallHandler {
  return async ({ workplace, caller, request, response }) => {
    const meetingId = idParameter(request, 'meetingId');
    await answer(response, await openMeeting(workplace, caller, meetingId), async () => {
      if (!caller.abilities.has('edit-agenda')) return sendProblem(response, { code: 'not-allowed' });
      const { groupId, actor } = caller;
      const invitationId = idParameter(request, 'invitationId');
      const made = invitationId
        ? await links.secretFor({ groupId, meetingId, invitationId, actor })
        : refuse('presenter-not-found');
      await answer(response, made, (secret) => {
        const view: PresenterLinkView = { path: `/presenter/${secret}` };
        response.json(view);
      });
    });
  };
}
