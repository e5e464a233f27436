import { isMailAddress } from '../../domain/basics/mail-address.ts';
import type { GroupState } from '../../domain/group/group.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { mailAddressesOf, secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import { groupToday } from '../group-today.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { MailJobs } from './mail-job.ts';

/** What the mail that a meeting is cancelled is made of. */
export interface MeetingCancelledMail {
  readonly to: readonly Addressee[];
  readonly replyTo: readonly Addressee[];
  readonly groupName: string;
  readonly details: MeetingDetails;
  readonly reason?: string;
}

/** Who was called and has not sent apologies: they are told of a meeting that is cancelled, or their substitutes are. */
export function toldOfCancelling({ invitees, replies }: MeetingState): readonly string[] {
  return invitees
    .filter(({ standing }) => standing !== 'secretariat')
    .map(({ personId }) => personId)
    .filter((personId) => {
      const reply = replies.get(personId)?.reply;
      return reply?.kind !== 'declined' || reply.substitute?.email !== undefined;
    });
}

/**
 * The mail as it is due now; null where no address leads to anybody. An updated card tells nobody anything by itself,
 * and a substitute from outside has no card.
 */
export async function meetingCancelled(
  workplace: Workplace,
  groupId: string,
  { meetingId, personId }: MailJobs['meeting-cancelled'],
): Promise<MeetingCancelledMail | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  const to = addressees(state, group, personId);
  if (!state.cancelled || to.length === 0) return null;
  const { reason } = state.cancelled;
  return {
    to,
    replyTo: secretariatAddresses(group),
    groupName: group.name,
    details: state.details,
    ...(reason ? { reason } : {}),
  };
}

function addressees({ replies }: MeetingState, group: GroupState, personId: string): readonly Addressee[] {
  const reply = replies.get(personId)?.reply;
  if (reply?.kind !== 'declined') return mailAddressesOf(group, personId);
  const { name = '', email = '' } = reply.substitute ?? {};
  return isMailAddress(email.trim()) ? [{ name, email: email.trim() }] : [];
}
