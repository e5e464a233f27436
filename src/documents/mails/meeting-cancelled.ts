import type { MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { dayAndMonth } from '../../texts/format.ts';
import { mailTexts as t } from '../../texts/mails.ts';
import type { Letter } from './letter.ts';
import { meetingFacts } from './meeting-facts.ts';

/** The mail to those who were called to a meeting that will not be held. */
export function meetingCancelledLetter(
  locale: Locale,
  facts: { readonly groupName: string; readonly details: MeetingDetails; readonly reason?: string },
): Letter {
  const { groupName, details, reason } = facts;
  return {
    locale,
    subject: speak(locale, t.cancelledSubject, { date: dayAndMonth(locale, details.date) }),
    greeting: speak(locale, t.greeting),
    paragraphs: [
      speak(locale, t.cancelled),
      ...(reason ? [speak(locale, t.cancelledBecause, { reason })] : []),
    ],
    facts: meetingFacts(locale, details),
    footer: [speak(locale, t.sender, { group: groupName }), speak(locale, t.cancelledWhy)],
  };
}
