import type { GroupState } from '../../domain/group/group.ts';
import { agreedOf } from '../../domain/meeting/agreement/standing.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import { answer, sendProblem } from '../problem.ts';
import { DOCUMENT_POLICY } from '../security-headers.ts';
import type { Call, CallHandler } from './call.ts';
import { idParameter } from './read-body.ts';

/** Makes the protocol's page of a meeting; one that is not agreed it marks as a draft. */
export type ProtocolPage = (group: GroupState, meeting: MeetingState) => string | Promise<string>;

/**
 * GET /api/v1/meetings/{id}/protocol.html: the agreed protocol for everybody in the group, the draft for those who
 * write it alone (D5).
 */
export function getProtocol(page: ProtocolPage): CallHandler {
  return async ({ workplace, caller, request, response }: Call) => {
    const opened = await openMeeting(workplace, caller, idParameter(request, 'meetingId'));
    await answer(response, opened, async ({ state }) => {
      // While it is corrected, everybody is given what was agreed.
      const meeting = agreedOf(state) ?? state;
      if (!meeting.agreed && !caller.abilities.has('write-protocol'))
        return sendProblem(response, { code: 'protocol-not-agreed' });
      response.set('Content-Security-Policy', DOCUMENT_POLICY);
      response.type('html').send(await page(caller.group, meeting));
    });
  };
}
