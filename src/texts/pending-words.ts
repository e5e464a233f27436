import type { PendingSource, WishedFor } from '../domain/pending/entry.ts';
import type { Locale } from './catalogue.ts';
import { defineTexts, speak } from './catalogue.ts';
import { longDate } from './format.ts';

/** What is said of a matter that waits, wherever it is shown. */
export const pendingWords = defineTexts({
  'carried-over': { sv: 'Flyttat från tidigare möte', en: 'Carried over from an earlier meeting' },
  tabled: { sv: 'Bordlagt', en: 'Tabled' },
  deferred: { sv: 'Uppskjutet', en: 'Deferred' },
  'follow-up': { sv: 'Uppföljning av beslut', en: 'Follow-up of a decision' },
  'board-assignment': { sv: 'Uppdrag från styrelsen', en: 'Assignment from the board' },
  assignedBy: { sv: 'Uppdrag från {from}', en: 'Assignment from {from}' },
  proposal: { sv: 'Föreslaget av medlem', en: 'Proposed by a member' },
  proposedBy: { sv: 'Föreslaget av {name}', en: 'Proposed by {name}' },
  inquiry: { sv: 'Efter en fråga till medlemmarna', en: 'After a question to the members' },
  entered: { sv: 'Upplagt av sekretariatet', en: 'Entered by the secretariat' },
  next: { sv: 'Nästa möte', en: 'Next meeting' },
  mail: { sv: 'Tas upp via mail', en: 'To be taken up by mail' },
  orByMail: { sv: '{when}, eller via mail', en: '{when}, or by mail' },
});

/** How it came to wait: `Bordlagt`, `Uppdrag från styrelsen`, `Föreslaget av Anna Ek`. */
export function sourceWords(
  locale: Locale,
  matter: {
    readonly source: PendingSource;
    readonly assignedBy?: string;
    readonly proposedBy?: { readonly name: string };
  },
): string {
  const { source, assignedBy, proposedBy } = matter;
  if (source === 'board-assignment' && assignedBy)
    return speak(locale, pendingWords.assignedBy, { from: assignedBy });
  if (source === 'proposal' && proposedBy)
    return speak(locale, pendingWords.proposedBy, { name: proposedBy.name });
  return pendingWords[source][locale];
}

/** When it is wanted: `Nästa möte`, `fredag 14 september 2018`, `hösten 2024, eller via mail`. */
export function wishedWords(locale: Locale, wishedFor: WishedFor, orByMail = false): string {
  const when = whenWords(locale, wishedFor);
  return orByMail ? speak(locale, pendingWords.orByMail, { when }) : when;
}

/** The same within a sentence: `nästa möte, eller via mail`. */
export function wishedInSentence(locale: Locale, wishedFor: WishedFor, orByMail = false): string {
  const words = wishedWords(locale, wishedFor, orByMail);
  return locale === 'sv' || wishedFor.kind !== 'date'
    ? `${words.charAt(0).toLocaleLowerCase(locale)}${words.slice(1)}`
    : words;
}

function whenWords(locale: Locale, wishedFor: WishedFor): string {
  switch (wishedFor.kind) {
    case 'next':
      return speak(locale, pendingWords.next);
    case 'mail':
      return speak(locale, pendingWords.mail);
    case 'date':
      return longDate(locale, wishedFor.date);
    case 'text':
      return wishedFor.text;
    default:
      return wishedFor satisfies never;
  }
}
