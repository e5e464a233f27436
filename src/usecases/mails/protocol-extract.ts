import type { GroupState } from '../../domain/group/group.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { mailAddressesOf } from '../../domain/group/mail-addresses.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { ExtractedTask } from '../../domain/protocol/extract.ts';
import type { FileToStore } from '../../graph/archive.port.ts';
import type { Workplace } from '../workplace.ts';
import type { DispatchedFacts } from './dispatched.ts';
import { dispatchedOf } from './dispatched.ts';
import type { MailJobs } from './mail-job.ts';

/** What a mail with a municipality's extract is made of (N2). */
export interface ProtocolExtractMail extends DispatchedFacts {
  readonly to: readonly Addressee[];
  readonly municipality: string;
  readonly file: FileToStore;
}

/** Makes the extract of one municipality from what was agreed. */
export type ExtractFile = (
  group: GroupState,
  meeting: MeetingState,
  of: { readonly municipality: string; readonly tasks: readonly ExtractedTask[] },
) => Promise<FileToStore>;

/** More than any meeting gives. */
const MOST_TASKS = 1_000;

/** The mail as it is due now; null when a later revision has taken this one's place, or no address leads to anybody. */
export async function protocolExtract(
  workplace: Workplace,
  groupId: string,
  extractOf: ExtractFile,
  { municipality, ...job }: MailJobs['protocol-extract'],
): Promise<ProtocolExtractMail | null> {
  const dispatched = await dispatchedOf(workplace, groupId, job);
  const to = dispatched ? addressesOf(dispatched.meeting, dispatched.group, municipality) : [];
  if (!dispatched || to.length === 0) return null;
  const { group, meeting, facts } = dispatched;
  const { meetingId } = facts;
  const tasks = await workplace.store.register.tasks(groupId, { meetingId, limit: MOST_TASKS });
  return {
    to,
    ...facts,
    municipality,
    file: await extractOf(group, meeting, { municipality, tasks }),
  };
}

/** Where mail to those leads who speak for a municipality at the meeting, and to whoever answers for them: each once. */
export function addressesOf(
  { invitees }: Pick<MeetingState, 'invitees'>,
  group: GroupState,
  municipality: string,
): readonly Addressee[] {
  const people = invitees
    .filter(({ standing, organisation }) => standing === 'member' && organisation === municipality)
    .flatMap(({ personId }) => mailAddressesOf(group, personId));
  return [...new Map(people.map((person) => [person.email.toLowerCase(), person])).values()];
}
