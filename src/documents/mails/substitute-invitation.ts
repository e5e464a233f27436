import type { Invitee, MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { dayAndMonth } from '../../texts/format.ts';
import { mailTexts as t } from '../../texts/mails.ts';
import { safeHref } from '../safe-href.ts';
import type { Letter } from './letter.ts';
import { meetingFacts } from './meeting-facts.ts';

/** The mail to whoever stands in for a director: where, when, and the one link to join by (T2, D13). */
export function substituteInvitationLetter(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly details: MeetingDetails;
    readonly invitee: Invitee;
    /** Who reads an answer to the mail. */
    readonly replyTo: readonly unknown[];
  },
): Letter {
  const { groupName, details, invitee, replyTo } = facts;
  const { name, organisation } = invitee;
  const address = safeHref(details.joinUrl);
  return {
    locale,
    subject: speak(locale, t.invitationSubject, { name, date: dayAndMonth(locale, details.date) }),
    greeting: speak(locale, t.greeting),
    paragraphs: [
      speak(locale, t.invitationAsked, { name, organisation }),
      replyTo.length > 0
        ? speak(locale, t.invitationQuestions)
        : speak(locale, t.invitationQuestionsTo, { name }),
    ],
    facts: meetingFacts(locale, details),
    links: address === undefined ? [] : [{ label: speak(locale, t.joinMeeting), address }],
    footer: [speak(locale, t.sender, { group: groupName }), speak(locale, t.invitationWhy, { name })],
  };
}
