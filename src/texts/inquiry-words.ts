import type { Alternative, Deadline, Purpose } from '../domain/inquiry/vocabulary.ts';
import type { Locale, Text } from './catalogue.ts';
import { speak } from './catalogue.ts';
import { atTime, longDate } from './format.ts';
import { inquiryTexts as t } from './inquiries.ts';

/** `Beslut per capsulam`, `Förfrågan till kommunerna`. */
export function purposeWords(locale: Locale, purpose: Purpose): string {
  return speak(locale, purpose === 'per-capsulam' ? t.perCapsulam : t.interest);
}

/** `fredag 4 maj 2018 kl. 12.00`. */
export function deadlineWords(locale: Locale, { date, time }: Deadline): string {
  return time === undefined ? longDate(locale, date) : `${longDate(locale, date)} ${atTime(locale, time)}`;
}

/** An alternative as people read it; those the product offers by itself are translated, the group's own never. */
export function alternativeLabel(locale: Locale, { alternativeId, label }: Alternative): string {
  const usual = USUAL[alternativeId];
  return usual?.sv === label ? usual[locale] : label;
}

const USUAL: Readonly<Record<string, Text>> = {
  bifaller: t.approve,
  avslar: t.reject,
  avstar: t.abstain,
  ja: t.yes,
  nej: t.no,
  kanske: t.maybe,
};
