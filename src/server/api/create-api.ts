import { json, raw, Router } from 'express';
import { PROTOCOL_FORMATS, PROTOCOL_PAPERS } from '../../contract/protocol-format.ts';
import { REGISTER_FORMATS } from '../../contract/register-view.ts';
import type { SignInView } from '../../contract/sign-in-view.ts';
import type { ChannelFiles } from '../../graph/channel-files.port.ts';
import { LARGEST_WORD_FILE } from '../../domain/from-word/word-file.ts';
import type { WordFiles } from '../../usecases/from-word/word-files.port.ts';
import type { ProtocolReader } from '../../usecases/imports/protocol-reader.port.ts';
import type { Workplace } from '../../usecases/workplace.ts';
import type { PresenterLinks } from '../../usecases/presenter-links.ts';
import type { TokenVerifier } from '../auth/tab-token.ts';
import { sendProblem } from '../problem.ts';
import { getAgendaChanges, putSeen } from './agenda-changes.ts';
import { getAttention, getOutbox, postAttention } from './attention.ts';
import type { CallHandler } from './call.ts';
import { on, requireCaller } from './call.ts';
import { getChannelFiles, putChannelPaper } from './channel-files.ts';
import { postCommand } from './commands.ts';
import { deleteDraft, putDraft } from './drafts.ts';
import { getGroup, postGroupCommand } from './group.ts';
import { deleteFromWord, getFromWord, postFromWordAnswer, putFromWord } from './from-word.ts';
import { getFunding } from './funding.ts';
import {
  getImport,
  getImportMatters,
  getImportOriginal,
  getImports,
  getImportText,
  putImport,
  postImportCommand,
} from './imports.ts';
import { getInquiries, getInquiry, postInquiryCommand } from './inquiries.ts';
import type { LiveStreams } from './live-streams.ts';
import { getEvents, getInquiryEvents } from './live-events.ts';
import { getMe } from './me.ts';
import { getMeeting } from './meeting.ts';
import { getMeetings, postAgendaPreview, postMeeting } from './meetings.ts';
import { getMatter, getMatters } from './matters.ts';
import { putNote } from './notes.ts';
import { getPaper, putPaper } from './papers.ts';
import { getPending, postPendingCommand } from './pending.ts';
import { getPeople, postPeopleCommand } from './people.ts';
import { postPresenterLink } from './presenter-link.ts';
import type { MeetingPapers } from './protocol.ts';
import { getExtract, getNotice, getProtocol, getProtocolDocx } from './protocol.ts';
import { getRegister, getRegisterFile } from './register.ts';
import { postRehearsal } from './rehearsal.ts';
import { getSignIn } from './sign-in.ts';
import { getStatistics } from './statistics.ts';
import { getTemplateSample, postTemplate } from './template.ts';
import { getMeetingTasks, getTask, getTasks, postTaskCommand } from './tasks.ts';
import { getMeetingUptake, getUptake, getUptakeFile, postUptakeCommand } from './uptake.ts';

export interface ApiOptions {
  readonly workplace: Workplace;
  readonly verify: TokenVerifier;
  readonly signIn?: () => SignInView;
  readonly papers: MeetingPapers;
  readonly wordFiles: WordFiles;
  readonly channelFiles: ChannelFiles;
  readonly protocolReader: ProtocolReader;
  readonly liveStreams: LiveStreams;
  readonly presenterLinks: PresenterLinks;
}

/** The tab's API (contract.md): JSON in and out, for people with a good token who stand in the roster. */
export function createApi(options: ApiOptions): Router {
  const { workplace, papers, channelFiles } = options;
  const router = Router({ caseSensitive: true, strict: true });
  const handle = (handler: CallHandler) => on(workplace, handler);
  router.use((_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'same-origin' });
    next();
  });
  if (options.signIn) router.get('/sign-in', getSignIn(options.signIn));
  // Nobody's body is read before they are known; compressed bodies are refused, they hide their size.
  router.use(requireCaller(workplace, options.verify));
  router.put('/meetings/:meetingId/items/:itemId/papers/:paperId', handle(putPaper));
  router.put('/imports', handle(putImport(options.protocolReader)));
  // A template as base64, and no more than one.
  router.post('/group/templates', json({ limit: '3mb', inflate: false }), handle(postTemplate(papers)));
  router.use(json({ limit: '1mb', inflate: false }));
  router.get('/me', handle(getMe));
  router.get('/group', handle(getGroup));
  router.get('/group/template-sample.docx', handle(getTemplateSample(papers)));
  router.post('/group/commands', handle(postGroupCommand(papers.cleanLogo)));
  router.get('/meetings', handle(getMeetings));
  router.post('/meetings', handle(postMeeting));
  router.post('/agenda-preview', handle(postAgendaPreview));
  router.get('/meetings/:meetingId', handle(getMeeting));
  router.post('/meetings/:meetingId/commands', handle(postCommand));
  router.post('/meetings/:meetingId/rehearsal', handle(postRehearsal));
  router.put('/meetings/:meetingId/drafts/:field', handle(putDraft));
  router.delete('/meetings/:meetingId/drafts/:field', handle(deleteDraft));
  router.put('/meetings/:meetingId/notes/:kind', handle(putNote));
  // Whoever may write it sends the whole protocol as a file: no other body is as large.
  const file = raw({ type: () => true, limit: LARGEST_WORD_FILE + 1, inflate: false });
  router.put('/meetings/:meetingId/from-word', file, handle(putFromWord(options.wordFiles)));
  router.get('/meetings/:meetingId/from-word/:returnId', handle(getFromWord));
  router.post('/meetings/:meetingId/from-word/:returnId', handle(postFromWordAnswer));
  router.delete('/meetings/:meetingId/from-word/:returnId', handle(deleteFromWord));
  router.get('/meetings/:meetingId/agenda-changes', handle(getAgendaChanges));
  router.put('/meetings/:meetingId/seen', handle(putSeen));
  router.get('/meetings/:meetingId/papers/:paperId', handle(getPaper(channelFiles)));
  router.put(
    '/meetings/:meetingId/items/:itemId/papers/:paperId/from-channel',
    handle(putChannelPaper(channelFiles)),
  );
  router.get('/channel-files', handle(getChannelFiles(channelFiles)));
  router.get('/meetings/:meetingId/events', handle(getEvents(options.liveStreams)));
  router.get('/meetings/:meetingId/protocol.docx', handle(getProtocolDocx(papers)));
  for (const format of PROTOCOL_FORMATS) {
    for (const kind of PROTOCOL_PAPERS)
      if (kind !== 'protocol' || format !== 'docx')
        router.get(`/meetings/:meetingId/${kind}.${format}`, handle(getProtocol(papers, kind, format)));
    router.get(`/meetings/:meetingId/notice.${format}`, handle(getNotice(papers, format)));
    router.get(`/meetings/:meetingId/extract.${format}`, handle(getExtract(papers, format)));
  }
  router.post(
    '/meetings/:meetingId/presenters/:invitationId/link',
    handle(postPresenterLink(options.presenterLinks)),
  );
  router.get('/funding', handle(getFunding));
  router.get('/register', handle(getRegister));
  router.get('/statistics', handle(getStatistics));
  router.get('/people', handle(getPeople));
  router.post('/people/commands', handle(postPeopleCommand));
  for (const format of REGISTER_FORMATS) router.get(`/register.${format}`, handle(getRegisterFile(format)));
  router.get('/pending', handle(getPending));
  router.post('/pending/commands', handle(postPendingCommand));
  router.get('/matters', handle(getMatters));
  router.get('/matters/:matterId', handle(getMatter));
  router.get('/meetings/:meetingId/tasks', handle(getMeetingTasks));
  router.get('/tasks', handle(getTasks));
  router.get('/tasks/:taskId', handle(getTask));
  router.post('/tasks/commands', handle(postTaskCommand));
  router.get('/meetings/:meetingId/uptake', handle(getMeetingUptake));
  router.get('/uptake', handle(getUptake));
  router.get('/uptake.csv', handle(getUptakeFile));
  router.post('/uptake/commands', handle(postUptakeCommand));
  router.get('/inquiries', handle(getInquiries));
  router.get('/inquiries/:inquiryId', handle(getInquiry));
  router.post('/inquiries/commands', handle(postInquiryCommand));
  router.get('/inquiries/:inquiryId/events', handle(getInquiryEvents(options.liveStreams)));
  router.get('/imports', handle(getImports));
  router.post('/imports/commands', handle(postImportCommand));
  router.get('/imports/:importId', handle(getImport));
  router.get('/imports/:importId/text', handle(getImportText));
  router.get('/imports/:importId/original', handle(getImportOriginal));
  router.get('/imports/:importId/matters', handle(getImportMatters));
  router.get('/outbox', handle(getOutbox));
  router.get('/attention', handle(getAttention));
  router.post('/attention/:jobId', handle(postAttention));
  router.use((_request, response) => sendProblem(response, { code: 'address-not-found' }));
  return router;
}
