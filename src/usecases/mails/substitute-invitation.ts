import { isMailAddress } from '../../domain/basics/mail-address.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { mailAddressesOf, secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { inviteeOf } from '../../domain/meeting/people.ts';
import type { Invitee, MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import { groupToday } from '../group-today.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { MailJobs } from './mail-job.ts';

/** What the invitation to a substitute is made of. */
export interface SubstituteInvitation {
  readonly to: readonly Addressee[];
  /** Whoever they stand in for, and the secretariat. */
  readonly replyTo: readonly Addressee[];
  readonly groupName: string;
  readonly details: MeetingDetails;
  readonly invitee: Invitee;
}

/** The invitation as it is due now; null when the reply no longer names anybody with an address, or the day has passed. */
export async function substituteInvitation(
  workplace: Workplace,
  groupId: string,
  { meetingId, personId }: MailJobs['substitute-invitation'],
): Promise<SubstituteInvitation | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  const { date } = workplace.clock.now(group.settings.timeZone);
  const invitee = inviteeOf(state, personId);
  const reply = state.replies.get(personId)?.reply;
  const substitute = reply?.kind === 'declined' ? reply.substitute : undefined;
  const email = substitute?.email?.trim() ?? '';
  const awaited = (state.phase === 'notified' || state.phase === 'ongoing') && date <= state.details.date;
  if (!awaited || !invitee || !substitute || !isMailAddress(email)) return null;
  return {
    to: [{ name: substitute.name, email }],
    replyTo: [...mailAddressesOf(group, personId), ...secretariatAddresses(group)],
    groupName: group.name,
    details: state.details,
    invitee,
  };
}
