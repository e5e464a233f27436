import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { standingOf } from '../domain/meeting/agreement/standing.ts';
import { paperKindOf, plainFileName, titleOfFile } from '../domain/meeting/dispatch/paper-kind.ts';
import { papersNow } from '../domain/meeting/dispatch/papers.ts';
import { bringPaper } from '../domain/meeting/presenting/by-presenter.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { PaperFile } from '../domain/meeting/vocabulary.ts';
import type { OnceKey } from '../store/event-store.port.ts';
import type { ChannelFiles } from '../graph/channel-files.port.ts';
import { readFromChannel } from './channel-papers.ts';
import { commandMeeting } from './command-meeting.ts';
import type { FoundPaper } from './found-paper.ts';
import { sumOf, typeOf } from './found-paper.ts';
import type { Caller } from './identify.ts';
import type { Committed } from './ledger.ts';
import { meetingEffects } from './meeting-effects.ts';
import { openMeeting } from './open-meeting.ts';
import type { PresenterCaller } from './presenter-links.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** A file as somebody sends it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The secretariat hands in a paper: one that was promised, or another. Kept before it is told of, so that it is there. */
export async function uploadPaper(
  workplace: Workplace,
  caller: Caller,
  wish: {
    readonly meetingId: string;
    readonly itemId: string;
    readonly paperId: string;
    readonly sent: SentFile;
    readonly once?: OnceKey;
  },
): Promise<Result<Committed<MeetingState>>> {
  const { meetingId, itemId, paperId, sent, once } = wish;
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const file = await kept(workplace, caller.groupId, sent);
  if (!file.ok) return file;
  const title = titleOfFile(file.value.name);
  return commandMeeting(workplace, caller, {
    meetingId,
    command: { type: 'AttachPaper', data: { itemId, paperId, title, file: file.value } },
    ...(once ? { once } : {}),
  });
}

/** A presenter hands in a paper, for the secretariat to take in. */
export async function bringPresenterPaper(
  workplace: Workplace,
  { groupId, state, invitation, actor, moment }: PresenterCaller,
  { paperId, sent }: { readonly paperId: string; readonly sent: SentFile },
): Promise<Result<Committed<MeetingState>>> {
  const { invitationId } = invitation;
  const named = { sha256: '', size: sent.bytes.length, name: plainFileName(sent.name) };
  const title = titleOfFile(named.name);
  // Nothing is kept of what would be refused anyway.
  const may = bringPaper(state, invitationId, { paperId, title, file: named });
  if (!may.ok && may.error.code !== 'request-reused') return may;
  const file = await kept(workplace, groupId, sent);
  if (!file.ok) return file;
  return workplace.ledger.transact(meetingStream(groupId, state.meetingId), {
    actor,
    moment,
    decide(now) {
      const decided = bringPaper(now, invitationId, { paperId, title, file: file.value });
      return decided.ok ? ok({ events: decided.value }) : decided;
    },
    effects: meetingEffects,
  });
}

/**
 * A paper that lies here or in the channel's library, for everybody who sees the agenda; what a presenter has handed in
 * and nobody has taken in, for those who prepare it.
 */
export async function readPaper(
  workplace: Workplace,
  library: ChannelFiles,
  caller: Caller,
  meetingId: string,
  paperId: string,
): Promise<Result<FoundPaper>> {
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const prepares = caller.abilities.has('edit-agenda');
  const state = prepares ? opened.value.state : standingOf(opened.value.state);
  const papers = state.items.flatMap((item) => papersNow(state, item));
  const brought = prepares ? state.broughtPapers : [];
  const paper = [...papers, ...brought].find((each) => each.paperId === paperId);
  if (!paper) return refuse('paper-not-found');
  if ('library' in paper && paper.library) return readFromChannel(library, caller.groupId, paper.library);
  const found = paper.file && (await openFile(workplace, caller.groupId, paper.file));
  return found ? ok(found) : refuse('paper-not-found');
}

/** A file by what an event says of it; undefined where it is not kept. */
export async function openFile(
  workplace: Workplace,
  groupId: string,
  file: PaperFile,
): Promise<FoundPaper | undefined> {
  const bytes = await workplace.store.files.read(groupId, file.sha256);
  return bytes ? { name: file.name, contentType: typeOf(file.name), bytes } : undefined;
}

async function kept(
  workplace: Workplace,
  groupId: string,
  { name: given, bytes }: SentFile,
): Promise<Result<PaperFile>> {
  const name = plainFileName(given);
  if (paperKindOf(name, bytes) === undefined) return refuse('file-kind-refused');
  const sha256 = sumOf(bytes);
  await workplace.store.files.save(groupId, sha256, bytes);
  return ok({ sha256, size: bytes.length, name });
}
