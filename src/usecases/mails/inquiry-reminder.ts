import type { Moment } from '../../domain/basics/time.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { mailAddressesOf, secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { unansweredIn } from '../../domain/inquiry/people.ts';
import type { InquiryState } from '../../domain/inquiry/state.ts';
import type { Asked } from '../../domain/inquiry/vocabulary.ts';
import { groupToday } from '../group-today.ts';
import { inquiryStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { MailJobs } from './mail-job.ts';

/** What a reminder to somebody who has not answered an inquiry is made of. */
export interface InquiryReminder {
  readonly to: readonly Addressee[];
  readonly replyTo: readonly Addressee[];
  readonly groupName: string;
  readonly inquiry: InquiryState;
  readonly asked: Asked;
  readonly now: Moment;
}

/** The reminder as it is due now; null when they have answered meanwhile, or nothing is asked any longer. */
export async function inquiryReminder(
  workplace: Workplace,
  groupId: string,
  { inquiryId, personId }: MailJobs['inquiry-reminder'],
): Promise<InquiryReminder | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state: inquiry } = await workplace.ledger.load(inquiryStream(groupId, inquiryId));
  const asked = unansweredIn(inquiry).find((each) => each.personId === personId);
  const to = mailAddressesOf(group, personId);
  if (inquiry.phase !== 'open' || !asked || to.length === 0) return null;
  return {
    to,
    replyTo: secretariatAddresses(group),
    groupName: group.name,
    inquiry,
    asked,
    now: workplace.clock.now(group.settings.timeZone),
  };
}
