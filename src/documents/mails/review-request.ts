import type { IsoDate, Moment } from '../../domain/basics/time.ts';
import type { MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { dayAndMonth, longDate } from '../../texts/format.ts';
import { mailTexts } from '../../texts/mails.ts';
import { protocolMailTexts as t } from '../../texts/mails-protocol.ts';
import type { Letter } from './letter.ts';
import { meetingFacts } from './meeting-facts.ts';

/** The mail to somebody who is to review a draft, or the reminder of it (N10). `address` opens the draft in the tab. */
export function reviewRequestLetter(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly details: MeetingDetails;
    readonly deadline: IsoDate;
    readonly correction?: string;
    readonly now: Moment;
  },
  address: string,
  reminder: boolean,
): Letter {
  const { groupName, details, deadline, correction, now } = facts;
  const { title, date } = details;
  const by = dayAndMonth(locale, deadline);
  const asked =
    correction === undefined
      ? speak(locale, t.reviewAsked, { deadline: by })
      : speak(locale, t.reviewCorrection, { deadline: by, reason: correction.replace(/\.$/, '') });
  const missing = speak(locale, deadline < now.date ? t.reviewOverdue : t.reviewMissing, { deadline: by });
  return {
    locale,
    subject: reminder
      ? speak(locale, t.reviewReminderSubject, { date: dayAndMonth(locale, date) })
      : speak(locale, t.reviewSubject, { title, date: longDate(locale, date) }),
    greeting: speak(locale, mailTexts.greeting),
    paragraphs: [reminder ? missing : asked, speak(locale, t.reviewHow)],
    facts: meetingFacts(locale, details),
    links: [{ label: speak(locale, t.openDraft), address }],
    footer: [speak(locale, mailTexts.sender, { group: groupName }), speak(locale, t.reviewWhy)],
  };
}
