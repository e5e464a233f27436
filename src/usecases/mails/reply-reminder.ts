import type { Moment } from '../../domain/basics/time.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { mailAddressesOf, secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { unansweredIn } from '../../domain/meeting/attendance/unanswered.ts';
import type { Invitee, MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import { groupToday } from '../group-today.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { MailJobs } from './mail-job.ts';

/** What a reminder to somebody who has not answered is made of. */
export interface ReplyReminder {
  readonly to: readonly Addressee[];
  readonly replyTo: readonly Addressee[];
  readonly groupName: string;
  readonly meetingId: string;
  readonly details: MeetingDetails;
  readonly invitee: Invitee;
  readonly now: Moment;
}

/** The reminder as it is due now; null when they have answered meanwhile, or the meeting no longer asks. */
export async function replyReminder(
  workplace: Workplace,
  groupId: string,
  { meetingId, personId }: MailJobs['reply-reminder'],
): Promise<ReplyReminder | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  const now = workplace.clock.now(group.settings.timeZone);
  const invitee = unansweredIn(state).find((each) => each.personId === personId);
  const to = mailAddressesOf(group, personId);
  if (state.phase !== 'notified' || !invitee || to.length === 0) return null;
  return {
    to,
    replyTo: secretariatAddresses(group),
    groupName: group.name,
    meetingId,
    details: state.details,
    invitee,
    now,
  };
}
