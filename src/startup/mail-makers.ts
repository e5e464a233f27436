import type { Letter } from '../documents/mails/letter.ts';
import { writeLetter } from '../documents/mails/letter.ts';
import { inquiryReminderLetter } from '../documents/mails/inquiry-reminder.ts';
import { meetingCancelledLetter } from '../documents/mails/meeting-cancelled.ts';
import { presenterInvitationLetter, presenterNewsLetter } from '../documents/mails/presenter-letter.ts';
import { protocolExtractLetter } from '../documents/mails/protocol-extract.ts';
import { protocolDispatchLetter } from '../documents/mails/protocol-dispatch.ts';
import { replyReminderLetter } from '../documents/mails/reply-reminder.ts';
import { reviewRequestLetter } from '../documents/mails/review-request.ts';
import { taskReminderLetter } from '../documents/mails/task-reminder.ts';
import type { MailAddress } from '../usecases/mail.port.ts';
import { substituteInvitationLetter } from '../documents/mails/substitute-invitation.ts';
import { inquiryReminder } from '../usecases/mails/inquiry-reminder.ts';
import { meetingCancelled } from '../usecases/mails/meeting-cancelled.ts';
import { presenterMail } from '../usecases/mails/presenter-mail.ts';
import type { ExtractFile } from '../usecases/mails/protocol-extract.ts';
import { protocolExtract } from '../usecases/mails/protocol-extract.ts';
import { protocolDispatch } from '../usecases/mails/protocol-dispatch.ts';
import { replyReminder } from '../usecases/mails/reply-reminder.ts';
import { reviewRequest } from '../usecases/mails/review-request.ts';
import { substituteInvitation } from '../usecases/mails/substitute-invitation.ts';
import { taskReminder } from '../usecases/mails/task-reminder.ts';
import type { MailDraft, MailMakers } from '../usecases/mails/send-mail.ts';
import type { PresenterLinks } from '../usecases/presenter-links.ts';
import { createPresenterLinks } from '../usecases/presenter-links.ts';
import type { Workplace } from '../usecases/workplace.ts';
import { extractFile, protocolFiles } from './protocol-files.ts';

/** Mail goes to people whose language nobody has asked for: Swedish. */
const LOCALE = 'sv';

/** Who makes which mail: its facts come from src/usecases/mails, its words from src/documents/mails. */
export function mailMakers(
  workplace: Workplace,
  publicUrl: () => string,
  links: PresenterLinks = createPresenterLinks(workplace),
): MailMakers {
  const meetingAddress = (meetingId: string) =>
    `${publicUrl()}/tab/meetings/${encodeURIComponent(meetingId)}`;
  const replyAddress = (meetingId: string) => `${meetingAddress(meetingId)}/reply`;
  const draftAddress = (meetingId: string) => `${meetingAddress(meetingId)}/review`;
  const presenterAddress = (secret: string) => `${publicUrl()}/presenter/${secret}`;
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
      return posted(due, replyReminderLetter(LOCALE, facts, replyAddress(due.meetingId)));
    },
    async 'task-reminder'(groupId, job) {
      const due = await taskReminder(workplace, groupId, job);
      if (!due) return null;
      const address = `${publicUrl()}/tab/tasks/${encodeURIComponent(due.task.taskId)}`;
      return posted(due, taskReminderLetter(LOCALE, { ...due, answerable: due.replyTo.length > 0 }, address));
    },
    async 'substitute-invitation'(groupId, job) {
      const due = await substituteInvitation(workplace, groupId, job);
      return due && posted(due, substituteInvitationLetter(LOCALE, due));
    },
    async 'meeting-cancelled'(groupId, job) {
      const due = await meetingCancelled(workplace, groupId, job);
      return due && posted(due, meetingCancelledLetter(LOCALE, due));
    },
    async 'review-request'(groupId, job) {
      const due = await reviewRequest(workplace, groupId, job);
      return due && posted(due, reviewRequestLetter(LOCALE, due, draftAddress(due.meetingId), false));
    },
    async 'review-reminder'(groupId, job) {
      const due = await reviewRequest(workplace, groupId, job);
      return due && posted(due, reviewRequestLetter(LOCALE, due, draftAddress(due.meetingId), true));
    },
    async 'presenter-invitation'(groupId, job) {
      const due = await presenterMail(workplace, links, groupId, job);
      return due && posted(due, presenterInvitationLetter(LOCALE, due, presenterAddress(due.secret)));
    },
    async 'presenter-news'(groupId, job) {
      const due = await presenterMail(workplace, links, groupId, job);
      return due && posted(due, presenterNewsLetter(LOCALE, due, presenterAddress(due.secret)));
    },
    async 'protocol-extract'(groupId, job) {
      const due = await protocolExtract(workplace, groupId, pdfExtract, job);
      if (!due) return null;
      const letter = protocolExtractLetter(LOCALE, due, meetingAddress(due.meetingId));
      return { ...posted(due, letter), attachments: [due.file] };
    },
    async 'protocol-dispatch'(groupId, job) {
      const due = await protocolDispatch(workplace, groupId, protocolFiles, job);
      if (!due) return null;
      const facts = { ...due, attached: due.files.length > 0 };
      const letter = protocolDispatchLetter(LOCALE, facts, meetingAddress(due.meetingId));
      return { ...posted(due, letter), attachments: due.files };
    },
  };
}

/** A registrar files one document: the PDF. */
const pdfExtract: ExtractFile = (group, meeting, of) => extractFile(group, meeting, 'pdf', of);

/** The letter as a mail to these people. */
function posted(
  { to, replyTo }: { readonly to: readonly MailAddress[]; readonly replyTo: readonly MailAddress[] },
  letter: Letter,
): MailDraft {
  return { to, ...(replyTo.length > 0 ? { replyTo } : {}), ...writeLetter(letter) };
}
