import type { ProtocolFormat, ProtocolPaperKind } from '../../contract/protocol-format.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { agreedOf } from '../../domain/meeting/agreement/standing.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { ExtractedTask } from '../../domain/protocol/extract.ts';
import type { FileToStore } from '../../graph/archive.port.ts';
import { ownTemplate } from '../../usecases/group-template.ts';
import { openMeeting } from '../../usecases/open-meeting.ts';
import { meetingTasks } from '../../usecases/tasks/list-tasks.ts';
import type { Problem } from '../problem.ts';
import { answer, sendProblem } from '../problem.ts';
import type { CleanLogo } from './group.ts';
import type { Call, CallHandler } from './call.ts';
import { idParameter } from './read-body.ts';
import { sendFile } from './send-file.ts';
import type { TemplatePapers } from './template.ts';

/** Makes the papers of a meeting as files, and what they need; one that is not agreed, or not posted, it marks as a draft. `version` is that of the log. */
export interface MeetingPapers extends TemplatePapers {
  readonly cleanLogo: CleanLogo;
  readonly protocolFile: (
    group: GroupState,
    meeting: MeetingState,
    format: ProtocolFormat,
    kind: ProtocolPaperKind,
    version: number,
  ) => Promise<FileToStore>;
  readonly noticeFile: (
    group: GroupState,
    meeting: MeetingState,
    format: ProtocolFormat,
  ) => Promise<FileToStore>;
  readonly extractFile: (
    group: GroupState,
    meeting: MeetingState,
    format: ProtocolFormat,
    of: { readonly municipality: string; readonly tasks: readonly ExtractedTask[] },
  ) => Promise<FileToStore>;
  readonly extractFiles: (
    group: GroupState,
    meeting: MeetingState,
    format: ProtocolFormat,
    of: { readonly municipalities: readonly string[]; readonly tasks: readonly ExtractedTask[] },
  ) => Promise<FileToStore>;
}

/**
 * GET /api/v1/meetings/{id}/protocol.html, .pdf, .docx, and decisions and attendance alike: the agreed protocol for
 * everybody in the group, the draft for those who write it alone (D5).
 */
export function getProtocol(
  { protocolFile }: MeetingPapers,
  kind: ProtocolPaperKind,
  format: ProtocolFormat,
): CallHandler {
  return async (call: Call) => {
    const { caller, response } = call;
    await withProtocol(call, async (meeting, version) =>
      sendFile(response, await protocolFile(caller.group, meeting, format, kind, version)),
    );
  };
}

/**
 * GET /api/v1/meetings/{id}/protocol.docx?template=own: the same protocol in the group's own Word template, for those who
 * may have the protocol.
 */
export function getProtocolDocx(papers: MeetingPapers): CallHandler {
  const inHouseStyle = getProtocol(papers, 'protocol', 'docx');
  return async (call: Call) => {
    const { workplace, caller, request, response } = call;
    if (request.query['template'] !== 'own') return inHouseStyle(call);
    await withProtocol(call, async (meeting) => {
      const template = await ownTemplate(workplace, caller.group);
      const file = template && (await papers.protocolInTemplate(caller.group, meeting, template));
      if (file) sendFile(response, file);
      else sendProblem(response, { code: 'template-not-found' });
    });
  };
}

/**
 * GET /api/v1/meetings/{id}/extract.pdf?municipality=…: what that municipality is to have (N2); without one, those of
 * all in a zip. For those who may have the protocol.
 */
export function getExtract(papers: MeetingPapers, format: ProtocolFormat): CallHandler {
  return async (call: Call) => {
    const { workplace, caller, request, response } = call;
    const { municipality } = request.query;
    await withProtocol(call, async (meeting) => {
      const found = await meetingTasks(workplace, caller, meeting.meetingId);
      const tasks = found.ok ? found.value.given.map(({ task }) => task) : [];
      const municipalities = municipalitiesOf(caller.group, meeting);
      if (municipality === undefined)
        return sendFile(
          response,
          await papers.extractFiles(caller.group, meeting, format, { municipalities, tasks }),
        );
      const name = typeof municipality === 'string' ? municipality.normalize('NFC') : '';
      if (!municipalities.includes(name)) return sendProblem(response, unknown(name));
      const file = await papers.extractFile(caller.group, meeting, format, { municipality: name, tasks });
      sendFile(response, file);
    });
  };
}

/** GET /api/v1/meetings/{id}/notice.pdf, .docx, .html: for everybody who sees the agenda. */
export function getNotice({ noticeFile }: MeetingPapers, format: ProtocolFormat): CallHandler {
  return async ({ workplace, caller, request, response }: Call) => {
    const opened = await openMeeting(workplace, caller, idParameter(request, 'meetingId'));
    await answer(response, opened, async ({ state }) =>
      sendFile(response, await noticeFile(caller.group, state, format)),
    );
  };
}

/** The meeting as its protocol may be read by the caller. */
async function withProtocol(
  { workplace, caller, request, response }: Call,
  send: (meeting: MeetingState, version: number) => Promise<void>,
): Promise<void> {
  const opened = await openMeeting(workplace, caller, idParameter(request, 'meetingId'));
  await answer(response, opened, async ({ state, version }) => {
    // While it is corrected, everybody is given what was agreed.
    const meeting = agreedOf(state) ?? state;
    if (!meeting.agreed && !caller.abilities.has('write-protocol'))
      return sendProblem(response, { code: 'protocol-not-agreed' });
    await send(meeting, version);
  });
}

/** The group's, and those that somebody spoke for at the meeting. */
function municipalitiesOf({ municipalities }: GroupState, { invitees }: MeetingState): readonly string[] {
  const then = invitees
    .filter(({ standing }) => standing === 'member')
    .map(({ organisation }) => organisation);
  return [...new Set([...municipalities, ...then])];
}

function unknown(value: string): Problem {
  return { code: 'not-a-municipality', params: { value } };
}
