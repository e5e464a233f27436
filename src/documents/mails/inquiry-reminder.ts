import type { Moment } from '../../domain/basics/time.ts';
import { isOver } from '../../domain/inquiry/deadline.ts';
import type { InquiryState } from '../../domain/inquiry/state.ts';
import type { Asked } from '../../domain/inquiry/vocabulary.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { enumeration } from '../../texts/format.ts';
import { alternativeLabel, deadlineWords, purposeWords } from '../../texts/inquiry-words.ts';
import { inquiryMailTexts as t } from '../../texts/inquiries.ts';
import { mailTexts } from '../../texts/mails.ts';
import type { Letter } from './letter.ts';

/** The mail to somebody who has not answered an inquiry (N11, D11). `address` opens it in the tab. */
export function inquiryReminderLetter(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly inquiry: InquiryState;
    readonly asked: Asked;
    readonly now: Moment;
    /** Whether an answer to the mail reaches the secretariat. */
    readonly answerable: boolean;
  },
  address: string,
): Letter {
  const { groupName, inquiry, asked, now, answerable } = facts;
  const { organisation } = asked;
  const { purpose, question, alternatives, deadline } = inquiry;
  const labels = alternatives.map((alternative) => alternativeLabel(locale, alternative));
  return {
    locale,
    subject: speak(locale, t.reminderSubject, { question }),
    greeting: speak(locale, mailTexts.greeting),
    paragraphs: [
      isOver(deadline, now)
        ? speak(locale, t.reminderSoon, { organisation })
        : speak(locale, t.reminderBy, { organisation, deadline: deadlineWords(locale, deadline) }),
      speak(locale, answerable ? t.reminderByMail : t.reminderHow),
    ],
    facts: [
      { label: purposeWords(locale, purpose), value: question },
      { label: speak(locale, t.alternatives), value: enumeration(locale, labels) },
    ],
    links: [{ label: speak(locale, t.openInquiry), address }],
    footer: [
      speak(locale, mailTexts.sender, { group: groupName }),
      speak(locale, t.reminderWhy, { organisation }),
    ],
  };
}
