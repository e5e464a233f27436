import type { GroupState } from '../../domain/group/group.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { mailAddressesOf, secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { agreedOf } from '../../domain/meeting/agreement/standing.ts';
import type { Agreement } from '../../domain/meeting/agreement/state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import type { ExtractedTask } from '../../domain/protocol/extract.ts';
import type { FileToStore } from '../../graph/archive.port.ts';
import { groupToday } from '../group-today.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { MailJobs } from './mail-job.ts';

/** What a mail with a municipality's extract is made of (N2). */
export interface ProtocolExtractMail {
  readonly to: readonly Addressee[];
  readonly replyTo: readonly Addressee[];
  readonly groupName: string;
  readonly protocolTitle: string;
  readonly meetingId: string;
  readonly details: MeetingDetails;
  readonly agreed: Agreement;
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
  { meetingId, dispatchId, municipality }: MailJobs['protocol-extract'],
): Promise<ProtocolExtractMail | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  const meeting = agreedOf(state);
  const dispatch = state.dispatches.find((each) => each.dispatchId === dispatchId);
  const to = addressesOf(state, group, municipality);
  if (!meeting?.agreed || meeting.agreed.revision !== dispatch?.revision || to.length === 0) return null;
  const tasks = await workplace.store.register.tasks(groupId, { meetingId, limit: MOST_TASKS });
  return {
    to,
    replyTo: secretariatAddresses(group),
    groupName: group.name,
    protocolTitle: group.settings.protocolTitle,
    meetingId,
    details: meeting.details,
    agreed: meeting.agreed,
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
