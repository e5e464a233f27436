import { createHash } from 'node:crypto';
import type { GroupState } from '../../domain/group/group.ts';
import { secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { agreedOf } from '../../domain/meeting/agreement/standing.ts';
import type { Agreement } from '../../domain/meeting/agreement/state.ts';
import { isExcepted } from '../../domain/meeting/dispatch/decide.ts';
import type { MissingPaper } from '../../domain/meeting/dispatch/papers.ts';
import { missingPapers, papersNow } from '../../domain/meeting/dispatch/papers.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { MeetingDetails, Paper } from '../../domain/meeting/vocabulary.ts';
import type { FileToStore } from '../../graph/archive.port.ts';
import type { ProtocolFiles } from '../file-protocol.ts';
import { groupToday } from '../group-today.ts';
import { paperFiles } from '../paper-files.ts';
import type { MailAddress } from '../mail.port.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { MailJobs } from './mail-job.ts';

/** What a mail with an agreed protocol is made of. */
export interface ProtocolDispatch {
  readonly to: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly groupName: string;
  readonly protocolTitle: string;
  readonly meetingId: string;
  readonly details: MeetingDetails;
  readonly agreed: Agreement;
  /** The list it goes to; absent when the addresses were given for this once. */
  readonly list?: string;
  readonly papers: readonly (Paper & { readonly item: string })[];
  /** Promised papers that it is sent without. */
  readonly without: readonly MissingPaper[];
  /** The very bytes that lie in the archive: the PDF, where it holds one. */
  readonly files: readonly FileToStore[];
}

/** The mail as it is due now; null when a later revision has taken this one's place, or the list has no addresses left. */
export async function protocolDispatch(
  workplace: Workplace,
  groupId: string,
  filesOf: ProtocolFiles,
  { meetingId, dispatchId, listId }: MailJobs['protocol-dispatch'],
): Promise<ProtocolDispatch | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  const meeting = agreedOf(state);
  const dispatch = state.dispatches.find((each) => each.dispatchId === dispatchId);
  if (!meeting?.agreed || !dispatch || meeting.agreed.revision !== dispatch.revision) return null;
  const list = group.settings.mailLists?.find((each) => each.listId === listId);
  const listed = list?.addresses.filter((one) => !isExcepted(one, dispatch.except)) ?? [];
  const to = listId === undefined ? dispatch.alsoTo : listed;
  if (to.length === 0) return null;
  return {
    to,
    replyTo: secretariatAddresses(group),
    groupName: group.name,
    protocolTitle: group.settings.protocolTitle,
    meetingId,
    details: meeting.details,
    agreed: meeting.agreed,
    ...(list ? { list: list.name } : {}),
    papers: meeting.items.flatMap((item) =>
      papersNow(meeting, item).map((paper) => ({ ...paper, item: item.plan.title })),
    ),
    without: missingPapers(meeting).filter(({ paperId }) => dispatch.waived.includes(paperId)),
    files: [
      ...(await archivedFiles(filesOf, group, meeting)),
      ...fitting(await paperFiles(workplace, meeting)),
    ],
  };
}

/** What mailboxes commonly take; papers beyond it are to be had in the tab. */
const MOST_ATTACHED = 15_000_000;

function fitting(papers: readonly FileToStore[]): readonly FileToStore[] {
  let size = 0;
  return papers.filter(({ bytes }) => {
    size += bytes.length;
    return size <= MOST_ATTACHED;
  });
}

/** Made anew they are those of the archive, unless the group's style was changed since: then nothing is attached. */
async function archivedFiles(
  filesOf: ProtocolFiles,
  group: GroupState,
  meeting: MeetingState,
): Promise<readonly FileToStore[]> {
  const sums = new Set(meeting.archived?.files.map(({ sha256 }) => sha256));
  const made = await filesOf(group, meeting);
  const same = made.filter(({ bytes }) => sums.has(createHash('sha256').update(bytes).digest('hex')));
  const pdf = same.filter(({ contentType }) => contentType === 'application/pdf');
  return pdf.length > 0 ? pdf : same;
}
