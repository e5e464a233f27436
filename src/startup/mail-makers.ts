import type { Letter } from '../documents/mails/letter.ts';
import { writeLetter } from '../documents/mails/letter.ts';
import { inquiryReminderLetter } from '../documents/mails/inquiry-reminder.ts';
import { replyReminderLetter } from '../documents/mails/reply-reminder.ts';
import type { MailAddress } from '../usecases/mail.port.ts';
import { substituteInvitationLetter } from '../documents/mails/substitute-invitation.ts';
import { inquiryReminder } from '../usecases/mails/inquiry-reminder.ts';
import { replyReminder } from '../usecases/mails/reply-reminder.ts';
import { substituteInvitation } from '../usecases/mails/substitute-invitation.ts';
import type { MailDraft, MailMakers } from '../usecases/mails/send-mail.ts';
import type { Workplace } from '../usecases/workplace.ts';

/** Mail goes to people whose language nobody has asked for: Swedish. */
const LOCALE = 'sv';

/** Who makes which mail: its facts come from src/usecases/mails, its words from src/documents/mails. */
export function mailMakers(workplace: Workplace, publicUrl: () => string): MailMakers {
  const meetingAddress = (meetingId: string) =>
    `${publicUrl()}/tab/meetings/${encodeURIComponent(meetingId)}`;
  return {
    async 'inquiry-reminder'(groupId, job) {
      const due = await inquiryReminder(workplace, groupId, job);
      if (!due) return null;
      const facts = { ...due, answerable: due.replyTo.length > 0 };
      const address = `${publicUrl()}/tab/inquiries/${encodeURIComponent(due.inquiry.inquiryId)}`;
      return posted(due, inquiryReminderLetter(LOCALE, facts, address));
    },
    async 'reply-reminder'(groupId, job) {
      const due = await replyReminder(workplace, groupId, job);
      if (!due) return null;
      const facts = { ...due, answerable: due.replyTo.length > 0 };
      return posted(due, replyReminderLetter(LOCALE, facts, meetingAddress(due.meetingId)));
    },
    async 'substitute-invitation'(groupId, job) {
      const due = await substituteInvitation(workplace, groupId, job);
      return due && posted(due, substituteInvitationLetter(LOCALE, due));
    },
  };
}

/** The letter as a mail to these people. */
function posted(
  { to, replyTo }: { readonly to: readonly MailAddress[]; readonly replyTo: readonly MailAddress[] },
  letter: Letter,
): MailDraft {
  return { to, ...(replyTo.length > 0 ? { replyTo } : {}), ...writeLetter(letter) };
}
