import type { ProtocolFormat, ProtocolPaperKind } from '../../contract/protocol-format.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { agreedOf } from '../../domain/meeting/agreement/standing.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { FileToStore } from '../../graph/archive.port.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import { answer, sendProblem } from '../problem.ts';
import { DOCUMENT_POLICY } from '../security-headers.ts';
import type { Call, CallHandler } from './call.ts';
import { idParameter } from './read-body.ts';

/** Makes a paper of a meeting as a file; one that is not agreed it marks as a draft. `version` is that of the log. */
export type ProtocolFile = (
  group: GroupState,
  meeting: MeetingState,
  format: ProtocolFormat,
  kind: ProtocolPaperKind,
  version: number,
) => Promise<FileToStore>;

/**
 * GET /api/v1/meetings/{id}/protocol.html, .pdf, .docx, and decisions and attendance alike: the agreed protocol for everybody in the group, the draft for
 * those who write it alone (D5).
 */
export function getProtocol(
  fileOf: ProtocolFile,
  kind: ProtocolPaperKind,
  format: ProtocolFormat,
): CallHandler {
  return async ({ workplace, caller, request, response }: Call) => {
    const opened = await openMeeting(workplace, caller, idParameter(request, 'meetingId'));
    await answer(response, opened, async ({ state, version }) => {
      // While it is corrected, everybody is given what was agreed.
      const meeting = agreedOf(state) ?? state;
      if (!meeting.agreed && !caller.abilities.has('write-protocol'))
        return sendProblem(response, { code: 'protocol-not-agreed' });
      const { name, bytes, contentType } = await fileOf(caller.group, meeting, format, kind, version);
      if (format === 'html') response.set('Content-Security-Policy', DOCUMENT_POLICY);
      response.set('Content-Disposition', dispositionOf(format, name));
      response.type(contentType).send(Buffer.from(bytes));
    });
  };
}

/** A page may be shown where it is; what is only kept is saved. Either has its name, in every letter. */
function dispositionOf(format: ProtocolFormat, name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/gu, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `${format === 'html' ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
