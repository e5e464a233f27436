import { createHash } from 'node:crypto';
import type { GroupState } from '../../domain/group/group.ts';
import { isExcepted } from '../../domain/meeting/dispatch/decide.ts';
import type { MissingPaper } from '../../domain/meeting/dispatch/papers.ts';
import { missingPapers, papersNow } from '../../domain/meeting/dispatch/papers.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Paper } from '../../domain/meeting/vocabulary.ts';
import type { FileToStore } from '../../graph/archive.port.ts';
import type { ProtocolFiles } from '../file-protocol.ts';
import { paperFiles } from '../paper-files.ts';
import type { MailAddress } from '../mail.port.ts';
import type { Workplace } from '../workplace.ts';
import type { DispatchedFacts } from './dispatched.ts';
import { dispatchedOf } from './dispatched.ts';
import type { MailJobs } from './mail-job.ts';

/** What a mail with an agreed protocol is made of. */
export interface ProtocolDispatch extends DispatchedFacts {
  readonly to: readonly MailAddress[];
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
  { listId, ...job }: MailJobs['protocol-dispatch'],
): Promise<ProtocolDispatch | null> {
  const dispatched = await dispatchedOf(workplace, groupId, job);
  if (!dispatched) return null;
  const { group, meeting, dispatch, facts } = dispatched;
  const list = group.settings.mailLists?.find((each) => each.listId === listId);
  const listed = list?.addresses.filter((one) => !isExcepted(one, dispatch.except)) ?? [];
  const to = listId === undefined ? dispatch.alsoTo : listed;
  if (to.length === 0) return null;
  return {
    to,
    ...facts,
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

/**
 * Graph takes 4 MB of a mail at once, a quarter of it lost to the encoding, and the protocol must have room beside them.
 * Papers beyond it are to be had in the tab.
 */
const MOST_ATTACHED = 2_000_000;

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
