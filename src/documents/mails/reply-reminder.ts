import type { Moment } from '../../domain/basics/time.ts';
import { answerTime } from '../../domain/meeting/attendance/unanswered.ts';
import type { Invitee, MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { atTime, dayAndMonth, dayFromNow, onDay } from '../../texts/format.ts';
import { mailTexts } from '../../texts/mails.ts';
import type { Letter } from './letter.ts';
import { meetingFacts } from './meeting-facts.ts';

/** The mail to somebody who has not answered the notice (T2, D11). `address` opens the page where it is answered. */
export function replyReminderLetter(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly details: MeetingDetails;
    readonly invitee: Invitee;
    readonly now: Moment;
    /** Whether an answer to the mail reaches the secretariat. */
    readonly answerable: boolean;
  },
  address: string,
): Letter {
  const { groupName, details, invitee, now, answerable } = facts;
  const { organisation } = invitee;
  const t = mailTexts;
  return {
    locale,
    subject: speak(locale, t.replyReminderSubject, { date: dayAndMonth(locale, details.date) }),
    greeting: speak(locale, t.greeting),
    paragraphs: [
      asked(locale, details, organisation, now),
      speak(locale, answerable ? t.replyReminderByMail : t.replyReminderHow),
    ],
    facts: meetingFacts(locale, details),
    links: [{ label: speak(locale, t.answerNotice), address }],
    footer: [
      speak(locale, t.sender, { group: groupName }),
      speak(locale, t.replyReminderWhy, { organisation }),
    ],
  };
}

function asked(locale: Locale, details: MeetingDetails, organisation: string, now: Moment): string {
  const by = answerTime(details);
  const day = onDay(locale, details.date, now.date);
  if (`${now.date} ${now.time}` >= `${by.date} ${by.time}`)
    return speak(locale, mailTexts.replyReminderSoon, { organisation, day });
  return speak(locale, mailTexts.replyReminderBy, {
    organisation,
    day,
    by: dayFromNow(locale, by.date, now.date),
    time: atTime(locale, by.time),
  });
}
