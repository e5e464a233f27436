import type { JobHandler } from '../store/outbox.port.ts';
import { archiveOutcome } from '../usecases/archive-outcome.ts';
import type { Calendar } from '../usecases/calendar.port.ts';
import { hearCalendarAnswers } from '../usecases/calendar/hear-answers.ts';
import { keepCalendarInStep } from '../usecases/calendar/keep-calendar.ts';
import type { CalendarWords } from '../usecases/calendar/wanted-entries.ts';
import type { Channel } from '../usecases/channel.port.ts';
import { postChannelCard, updateChannelCard } from '../usecases/deliver-channel-card.ts';
import { fileProtocol } from '../usecases/file-protocol.ts';
import { tellWaitingPresenters } from '../usecases/follow-presenters.ts';
import { sendInquiryReminders } from '../usecases/inquiries/remind-unanswered.ts';
import type { JobKind } from '../usecases/jobs/kinds.ts';
import { keepIndex } from '../usecases/keep-index.ts';
import { lookAtGroupsArchive, tellOfFinding } from '../usecases/look-at-archive.ts';
import type { Mailer } from '../usecases/mail.port.ts';
import type { MailMakers } from '../usecases/mails/send-mail.ts';
import { deliverMail } from '../usecases/mails/send-mail.ts';
import type { PersonalChats } from '../usecases/personal-chats.port.ts';
import { followPresenterCues, postPresenterCue } from '../usecases/presenter-cues.ts';
import { planReplyReminder, sendReplyReminders } from '../usecases/reply-reminders.ts';
import { readRegisterAnew } from '../usecases/search/keep-vocabulary.ts';
import { sendTaskReminder } from '../usecases/tasks/remind-of-tasks.ts';
import { tellInChat } from '../usecases/tell-person.ts';
import type { Workplace } from '../usecases/workplace.ts';
import { filedNotice, protocolFiles } from './protocol-files.ts';
import type { Archives } from './surroundings.ts';

/** Who carries out which side effect. */
export function outboxHandlers(
  workplace: Workplace,
  { channel, chats }: { readonly channel: Channel; readonly chats: PersonalChats },
  archives: Archives,
  { mailer, makers }: { readonly mailer: Mailer; readonly makers: MailMakers },
  { calendar, words }: { readonly calendar: Calendar; readonly words: CalendarWords },
): Readonly<Record<JobKind, JobHandler>> {
  return {
    'channel.post': (job) => postChannelCard(workplace, channel, job),
    'channel.update': (job) => updateChannelCard(workplace, channel, job),
    'person.tell': (job) => tellInChat(workplace, chats, job),
    'cues.follow': (job) => followPresenterCues(workplace, chats, job),
    'cues.post': (job) => postPresenterCue(workplace, chats, job),
    'presenters.follow': (job) => tellWaitingPresenters(workplace, job),
    'archive.protocol': (job) =>
      fileProtocol(workplace, archives, { protocolFiles, filedNotice }, job).catch(archiveOutcome),
    'archive.index': (job) => keepIndex(workplace, archives.index, job).catch(archiveOutcome),
    'archive.look': (job) => lookAtGroupsArchive(workplace, archives, job),
    'archive.tell': (job) => tellOfFinding(workplace, archives, job).catch(archiveOutcome),
    'calendar.keep': (job) => keepCalendarInStep(workplace, calendar, words, job),
    'calendar.answers': (job) => hearCalendarAnswers(workplace, calendar, job),
    'mail.send': (job) => deliverMail(mailer, makers, job),
    'reminders.plan': (job) => planReplyReminder(workplace, job),
    'reminders.replies': (job) => sendReplyReminders(workplace, job),
    'reminders.task': (job) => sendTaskReminder(workplace, job),
    'reminders.inquiry': (job) => sendInquiryReminders(workplace, job),
    'register.reread': (job) => readRegisterAnew(workplace, job),
  };
}
