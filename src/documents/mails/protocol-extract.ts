import type { Agreement } from '../../domain/meeting/agreement/state.ts';
import type { MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { longDate, plainDate } from '../../texts/format.ts';
import { mailTexts } from '../../texts/mails.ts';
import { protocolMailTexts as t } from '../../texts/mails-protocol.ts';
import type { Letter } from './letter.ts';
import { meetingFacts } from './meeting-facts.ts';

/** The mail with what of a protocol concerns one municipality (N2). `address` opens the whole in the tab. */
export function protocolExtractLetter(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly protocolTitle: string;
    readonly details: MeetingDetails;
    readonly agreed: Agreement;
    readonly municipality: string;
  },
  address: string,
): Letter {
  const { groupName, protocolTitle, details, agreed, municipality } = facts;
  const heading = agreed.number === undefined ? protocolTitle : `${protocolTitle} ${agreed.number}`;
  const date = longDate(locale, details.date);
  return {
    locale,
    subject: speak(locale, t.extractSubject, { municipality, heading, date }),
    greeting: speak(locale, mailTexts.greeting),
    paragraphs: [
      speak(locale, t.extractSent, { municipality, heading, date: plainDate(locale, agreed.date) }),
      ...(agreed.revision > 1
        ? [
            speak(locale, t.dispatchCorrected, {
              revision: agreed.revision,
              reason: agreed.reason ?? '',
            }),
          ]
        : []),
    ],
    facts: meetingFacts(locale, details),
    links: [{ label: speak(locale, t.openProtocol), address }],
    footer: [
      speak(locale, mailTexts.sender, { group: groupName }),
      speak(locale, t.extractWhy, { municipality }),
    ],
  };
}
