import { z } from 'zod';
import { fingerprint } from '../domain/basics/fingerprint.ts';
import type { Instant, IsoDate } from '../domain/basics/time.ts';
import type { ToldInChat } from '../domain/group/places/place.ts';
import { TOLD_IN_CHAT } from '../domain/group/places/place.ts';
import { ARCHIVE_FINDINGS, CHANNEL_CARDS } from '../domain/meeting/vocabulary.ts';
import type { PresentsItem } from '../domain/meeting/views/presenter-cues.ts';
import type { NewJob } from '../store/outbox.port.ts';
import type { ArchiveFinding, ChannelCard } from '../domain/meeting/vocabulary.ts';
import type { MailJob } from './mails/mail-job.ts';

/** The kinds of side effects. Each has one handler in main.ts. */
export const JOB_KINDS = [
  'channel.post',
  'channel.update',
  'person.tell',
  'cues.follow',
  'cues.post',
  'presenters.follow',
  'archive.protocol',
  'archive.index',
  'archive.look',
  'archive.tell',
  'calendar.keep',
  'calendar.answers',
  'mail.send',
  'reminders.plan',
  'reminders.replies',
  'reminders.inquiry',
  'reminders.task',
  'register.reread',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Kinds that go to services of their own, slow ones at times: many protocols being filed must not hold a card back. */
export const JOB_LANES: readonly { readonly kinds: readonly JobKind[]; readonly parallel: number }[] = [
  { kinds: ['archive.protocol', 'archive.index', 'archive.look', 'archive.tell'], parallel: 4 },
  { kinds: ['mail.send', 'calendar.keep', 'calendar.answers'], parallel: 4 },
];

/**
 * Payload of `channel.post` and `channel.update`: one of a meeting's cards, or an inquiry's. A post may name the activity
 * of a lost card that it stands in for.
 */
export const channelJobSchema = z.union([
  z.strictObject({
    meetingId: z.string(),
    card: z.enum(CHANNEL_CARDS),
    lost: z.string().exactOptional(),
  }),
  z.strictObject({ inquiryId: z.string(), lost: z.string().exactOptional() }),
]);
/** Payload of `person.tell`. */
export const tellPersonSchema = z.strictObject({ personId: z.string(), about: z.enum(TOLD_IN_CHAT) });

/** Payload of `cues.follow`. */
export const followCuesSchema = z.strictObject({ meetingId: z.string() });
/** Payload of `cues.post`. */
export const postCueSchema = z.strictObject({
  meetingId: z.string(),
  itemId: z.string(),
  personId: z.string(),
});

/** Payload of `presenters.follow`. */
export const followPresentersSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `archive.protocol`. */
export const archiveJobSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `archive.index`. */
export const indexJobSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `archive.look`: what the archive gave as its mark at the last look. */
export const lookJobSchema = z.strictObject({ mark: z.string().exactOptional() });
/** Payload of `archive.tell`: one finding. */
export const tellOfArchiveSchema = z.strictObject({
  meetingId: z.string(),
  what: z.enum(ARCHIVE_FINDINGS),
  file: z.string(),
  to: z.string().exactOptional(),
});

/** Payload of `calendar.keep`. */
export const keepCalendarSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `calendar.answers`. */
export const calendarAnswersSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `reminders.plan`. */
export const planRemindersSchema = z.strictObject({ meetingId: z.string() });
/** Payload of `reminders.replies`: when it was to be, so that one planned before the meeting moved is told apart. */
export const replyRemindersSchema = z.strictObject({ meetingId: z.string(), due: z.string() });

/** Payload of `reminders.inquiry`: when it was to be, so that one planned before the time was extended is told apart. */
export const inquiryReminderSchema = z.strictObject({ inquiryId: z.string(), due: z.string() });

/** Posts a new card; cannot be taken back, so it happens once or is shown to a person. */
export function postCard(meetingId: string, card: ChannelCard): NewJob {
  return {
    kind: 'channel.post',
    payload: { meetingId, card },
    delivery: 'once',
    joinKey: `post ${card} ${meetingId}`,
  };
}

/** How long a posted card waits for more changes before it is brought up to date: Teams takes few updates a second. */
const JOINING_MS = 1_000;

/** Brings a posted card up to date. Many changes in a row are one update. */
export function updateCard(meetingId: string, card: ChannelCard): NewJob {
  return {
    kind: 'channel.update',
    payload: { meetingId, card },
    delivery: 'repeatable',
    joinKey: `update ${card} ${meetingId}`,
    delayMs: JOINING_MS,
  };
}

/** Posts a card anew in place of one that was taken out of the channel. */
export function postAgain({ payload, joinKey }: NewJob, lost: string): NewJob {
  return {
    kind: 'channel.post',
    payload: { ...payload, lost },
    delivery: 'once',
    joinKey: `${joinKey} in place of ${lost}`,
  };
}

/** Tells somebody in their own chat with the bot; the same word asked for again while it waits is one. */
export function tellPerson(personId: string, about: ToldInChat): NewJob {
  return {
    kind: 'person.tell',
    payload: { personId, about },
    delivery: 'once',
    joinKey: `tell ${about} ${personId}`,
    delayMs: JOINING_MS,
  };
}

/** Finds out who is next to present, and brings what presenters were told up to date. */
export function followCues(meetingId: string): NewJob {
  return {
    kind: 'cues.follow',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `follow cues ${meetingId}`,
    delayMs: JOINING_MS,
  };
}

/** Tells a presenter that they are next. */
export function postCue(meetingId: string, { itemId, personId }: PresentsItem): NewJob {
  return {
    kind: 'cues.post',
    payload: { meetingId, itemId, personId },
    delivery: 'once',
    joinKey: `cue ${meetingId} ${itemId} ${personId}`,
  };
}

/** Posts the card of an inquiry. */
export function postInquiryCard(inquiryId: string): NewJob {
  return {
    kind: 'channel.post',
    payload: { inquiryId },
    delivery: 'once',
    joinKey: `post inquiry ${inquiryId}`,
  };
}

/** Brings the card of an inquiry up to date. Many answers in a row are one update. */
export function updateInquiryCard(inquiryId: string): NewJob {
  return {
    kind: 'channel.update',
    payload: { inquiryId },
    delivery: 'repeatable',
    joinKey: `update inquiry ${inquiryId}`,
    delayMs: JOINING_MS,
  };
}

/** So long a change of the agenda waits before presenters are told, so that several in a row are one mail. */
const PREPARING_MS = 900_000;
/** And while the meeting goes on, so that a slip of the hand is mended before anybody is told of it. */
const GOING_ON_MS = 60_000;

/** Finds out what presenters from outside are to be told after a change. */
export function followPresenters(meetingId: string, during: 'preparation' | 'meeting'): NewJob {
  return {
    kind: 'presenters.follow',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `follow presenters ${meetingId} ${during}`,
    delayMs: during === 'meeting' ? GOING_ON_MS : PREPARING_MS,
  };
}

/** The same when nothing but time has passed. */
export function followPresentersAt(meetingId: string, at: Instant): NewJob {
  return {
    kind: 'presenters.follow',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `follow presenters ${meetingId} ${at}`,
    notBefore: at,
  };
}

/** Files the agreed protocol. */
export function archiveProtocol(meetingId: string): NewJob {
  return {
    kind: 'archive.protocol',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `archive ${meetingId}`,
  };
}

/** Brings the columns of what is filed, and the list of decisions, in step. Many changes in a row are one. */
export function indexArchive(meetingId: string): NewJob {
  return {
    kind: 'archive.index',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `index ${meetingId}`,
    delayMs: JOINING_MS,
  };
}

/** How often the archive is looked at; each group a little later than another, so that not all ask at once. */
const LOOKING_MS = 4 * 3_600_000;
const APART_MS = 3_600_000;

/** Looks whether what is filed is as it was filed. One that waits already stands, with the mark it has. */
export function lookAtArchive(groupId: string, mark?: string): NewJob {
  return {
    kind: 'archive.look',
    payload: mark === undefined ? {} : { mark },
    delivery: 'repeatable',
    joinKey: 'look at the archive',
    delayMs: LOOKING_MS + (Number.parseInt(fingerprint(groupId), 36) % APART_MS),
  };
}

/** Tells the secretariat of something that somebody did to the archive by hand. */
export function tellOfArchive(meetingId: string, finding: ArchiveFinding): NewJob {
  return {
    kind: 'archive.tell',
    payload: { meetingId, ...finding },
    delivery: 'repeatable',
    joinKey: `tell of the archive ${meetingId} ${JSON.stringify(finding)}`,
  };
}

/** Brings what stands in people's calendars in step with the meeting. Many changes in a row are told as one. */
export function keepCalendar(meetingId: string): NewJob {
  return {
    kind: 'calendar.keep',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `calendar ${meetingId}`,
    delayMs: JOINING_MS,
  };
}

/** How often people's calendars are asked what they have answered. */
const LISTENING_MS = 5 * 60_000;

/** Asks what people have answered in their own calendars; asked for anew each time, until the meeting has begun. */
export function hearAnswers(meetingId: string): NewJob {
  return {
    kind: 'calendar.answers',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `answers ${meetingId}`,
    delayMs: LISTENING_MS,
  };
}

/**
 * Sends a mail; cannot be taken back, so it happens once or is shown to a person. What it says is made when it is sent,
 * from what stands then (mails/mail-job.ts); the same mail asked for again while it waits is one.
 */
export function sendMail(mail: MailJob): NewJob {
  return {
    kind: 'mail.send',
    payload: mail,
    delivery: 'once',
    joinKey: `mail ${JSON.stringify(mail)}`,
  };
}

/** Finds out when those who have not answered are to be reminded; asked for whenever that may have changed. */
export function planReminders(meetingId: string): NewJob {
  return {
    kind: 'reminders.plan',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `plan reminders ${meetingId}`,
  };
}

/** Reminds those who have not answered by then. */
export function remindOfReplies(meetingId: string, due: Instant): NewJob {
  return {
    kind: 'reminders.replies',
    payload: { meetingId, due },
    delivery: 'repeatable',
    joinKey: `remind of replies ${meetingId} ${due}`,
    notBefore: due,
  };
}

/** Reminds those who have not answered an inquiry by then. */
export function remindOfInquiry(inquiryId: string, due: Instant): NewJob {
  return {
    kind: 'reminders.inquiry',
    payload: { inquiryId, due },
    delivery: 'repeatable',
    joinKey: `remind of inquiry ${inquiryId} ${due}`,
    notBefore: due,
  };
}

/** Payload of `reminders.task`: with the deadline it was planned for, so that one planned before it moved is told apart. */
export const taskReminderSchema = z.strictObject({ taskId: z.string(), deadline: z.string() });

/** Reminds of a task that is not done by then. */
export function remindOfTaskAt(taskId: string, deadline: IsoDate, at: Instant): NewJob {
  return {
    kind: 'reminders.task',
    payload: { taskId, deadline },
    delivery: 'repeatable',
    joinKey: `remind of task ${taskId} ${deadline}`,
    notBefore: at,
  };
}

/** Payload of `register.reread`: after which meeting it goes on. */
export const rereadRegisterSchema = z.strictObject({ after: z.string() });

/** Reads the decisions that stand in the register anew, by the words that the group has now. */
export function rereadRegister(after: string): NewJob {
  return {
    kind: 'register.reread',
    payload: { after },
    delivery: 'repeatable',
    joinKey: `reread register ${after}`,
  };
}
