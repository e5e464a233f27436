import type { Agreement } from '../../domain/meeting/agreement/state.ts';
import type { MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { enumeration, longDate, plainDate } from '../../texts/format.ts';
import { mailTexts } from '../../texts/mails.ts';
import { protocolMailTexts as t } from '../../texts/mails-protocol.ts';
import { safeHref } from '../safe-href.ts';
import type { Letter } from './letter.ts';
import { meetingFacts } from './meeting-facts.ts';

/** The mail with an agreed protocol (S23, D14). `address` opens it in the tab. */
export function protocolDispatchLetter(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly protocolTitle: string;
    readonly details: MeetingDetails;
    readonly agreed: Agreement;
    readonly list?: string;
    readonly papers: readonly { readonly title: string; readonly item: string; readonly url?: string }[];
    readonly without: readonly { readonly paper: string; readonly item: string }[];
    /** Whether the protocol itself goes along. */
    readonly attached: boolean;
  },
  address: string,
): Letter {
  const { groupName, protocolTitle, details, agreed, list, papers, without, attached } = facts;
  const heading = agreed.number === undefined ? protocolTitle : `${protocolTitle} ${agreed.number}`;
  const date = longDate(locale, details.date);
  const corrected = agreed.revision > 1;
  return {
    locale,
    subject: speak(locale, corrected ? t.dispatchCorrectedSubject : t.dispatchSubject, { heading, date }),
    greeting: speak(locale, mailTexts.greeting),
    paragraphs: [
      speak(locale, t.dispatchSent, { heading, date: plainDate(locale, agreed.date) }),
      ...(corrected
        ? [
            speak(locale, t.dispatchCorrected, {
              revision: agreed.revision,
              reason: agreed.reason ?? '',
            }),
          ]
        : []),
      speak(locale, attached ? t.dispatchAttached : t.dispatchInTab),
      ...(without.length > 0
        ? [
            speak(locale, t.dispatchWithout, {
              papers: enumeration(
                locale,
                without.map(({ paper, item }) => speak(locale, t.paperOf, { paper, item })),
              ),
            }),
          ]
        : []),
    ],
    facts: meetingFacts(locale, details),
    links: [
      ...papers.flatMap(({ title, item, url }) => {
        const paper = safeHref(url);
        return paper ? [{ label: speak(locale, t.paperOf, { paper: title, item }), address: paper }] : [];
      }),
      { label: speak(locale, t.openProtocol), address },
    ],
    footer: [
      speak(locale, mailTexts.sender, { group: groupName }),
      list === undefined ? speak(locale, t.dispatchWhyOnce) : speak(locale, t.dispatchWhy, { list }),
    ],
  };
}
