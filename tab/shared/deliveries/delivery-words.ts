import type { AttentionView } from '../../../src/contract/delivery-views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { attentionTexts, mailNameTexts } from '../../../src/texts/tab-attention.ts';
import type { Language } from '../language.tsx';

export interface SettlingTexts {
  readonly again: Text;
  readonly done: Text;
  readonly saidAgain: Text;
  readonly saidDone: Text;
  readonly canBeGivenUp: boolean;
}

/** What is to be delivered, as people call it. */
export function deliveryName(
  { kind, mail, to }: Pick<AttentionView, 'kind' | 'mail' | 'to'>,
  t: Language['t'],
): string {
  if (mail === undefined) return t(KINDS.get(kind) ?? attentionTexts.other);
  const known = MAILS.get(mail);
  if (!known) return t(mailNameTexts.mail);
  return to === undefined ? t(known) : t(attentionTexts.mailTo, { mail: t(known), name: to });
}

/** What is said of one that waits for a person's word; its own reason, where there is one, says what helps. */
export function problemText({
  kind,
  outcome,
  mail,
  why,
}: Pick<AttentionView, 'kind' | 'outcome' | 'mail' | 'why'>): Text {
  if (kind === FINDING) return attentionTexts.found;
  if (outcome === 'unknown') return mail === undefined ? attentionTexts.unknown : attentionTexts.unknownMail;
  return why === undefined ? attentionTexts.failed : attentionTexts.failedBecause;
}

/** What can be said of one, and what is answered: a finding is looked at again or let be, and was never sent. */
export function settlingTexts({ kind }: Pick<AttentionView, 'kind'>): SettlingTexts {
  return kind === FINDING ? OF_FINDING : OF_DELIVERY;
}

const FINDING = 'archive.tell';
const OF_FINDING: SettlingTexts = {
  again: attentionTexts.lookAgain,
  done: attentionTexts.letBe,
  saidAgain: attentionTexts.looksAgain,
  saidDone: attentionTexts.isLetBe,
  canBeGivenUp: false,
};
const OF_DELIVERY: SettlingTexts = {
  again: attentionTexts.again,
  done: attentionTexts.done,
  saidAgain: attentionTexts.settledAgain,
  saidDone: attentionTexts.settledDone,
  canBeGivenUp: true,
};

const KINDS: ReadonlyMap<string, Text> = new Map<string, Text>([
  ['channel.post', attentionTexts.post],
  ['channel.update', attentionTexts.update],
  ['person.tell', attentionTexts.tell],
  ['cues.post', attentionTexts.cue],
  ['archive.protocol', attentionTexts.archive],
  ['archive.index', attentionTexts.index],
  ['archive.tell', attentionTexts.finding],
  ['calendar.keep', attentionTexts.calendar],
  ['reminders.plan', attentionTexts.reminders],
  ['reminders.replies', attentionTexts.reminders],
  ['reminders.inquiry', attentionTexts.inquiryReminders],
  ['reminders.task', attentionTexts.taskReminder],
]);
const MAILS: ReadonlyMap<string, Text> = new Map(Object.entries(mailNameTexts));
