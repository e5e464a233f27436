import type { ImportWarning, ImportWarningCode } from '../domain/import/structure.ts';
import type { Locale, Text } from './catalogue.ts';
import { defineTexts, speakLoosely } from './catalogue.ts';

/** What the reader of old protocols noticed, for a person to judge. */
export const importWarningTexts = defineTexts({
  'title-missing': { sv: 'Protokollet har ingen rubrik.', en: 'The protocol has no title.' },
  'date-missing': { sv: 'Mötets datum går inte att läsa.', en: 'The date of the meeting cannot be read.' },
  'date-inconsistent-with-content': {
    sv: 'Datumet {date} stämmer inte med innehållet: {because} (”{words}”).',
    en: 'The date {date} does not agree with the content: {because} (“{words}”).',
  },
  'dates-differ': { sv: 'Två olika datum anges: {words}.', en: 'Two different dates are given: {words}.' },
  'attendance-missing': {
    sv: 'Ingen lista över närvarande hittades.',
    en: 'No list of those present was found.',
  },
  'orphan-organisation': {
    sv: '”{words}” står utan namn bland deltagarna.',
    en: '“{words}” stands without a name among the people.',
  },
  'missing-comma-in-attendance': {
    sv: 'Ett komma saknas troligen: ”{words}”.',
    en: 'A comma is probably missing: “{words}”.',
  },
  'names-alike': {
    sv: 'Två namn är nästan lika: {name} och {other}. De läses som två personer.',
    en: 'Two names are almost alike: {name} and {other}. They are read as two people.',
  },
  'items-missing': { sv: 'Inga ärenden hittades.', en: 'No items were found.' },
  'number-out-of-order': {
    sv: 'Ärendets nummer följer inte på det förra: ”{words}”.',
    en: 'The number of the item does not follow the one before: “{words}”.',
  },
  'decision-without-label': {
    sv: 'Beslutet står utan rubriken Beslut: ”{words}”.',
    en: 'The decision stands without the heading Beslut: “{words}”.',
  },
  'chair-absent': {
    sv: 'Ordföranden var frånvarande; någon annan ledde mötet.',
    en: 'The chair was absent; somebody else led the meeting.',
  },
  'chair-not-stated': {
    sv: 'Det framgår inte vem som ledde mötet.',
    en: 'It is not stated who led the meeting.',
  },
  'no-named-signatories': {
    sv: 'Ingen namngiven person har undertecknat.',
    en: 'Nobody who is named has signed.',
  },
  'signatory-not-present': {
    sv: '{name} har undertecknat men står som frånvarande.',
    en: '{name} has signed but is listed as absent.',
  },
  'changes-tracked': {
    sv: 'Filen har spårade ändringar som ingen har godkänt: ”{words}”. Texten läses som om de godkänts.',
    en: 'The file has tracked changes that nobody has accepted: “{words}”. It is read as if they were.',
  },
  'text-hidden': {
    sv: 'Filen har dold text som inte läses: ”{words}”.',
    en: 'The file has hidden text that is not read: “{words}”.',
  },
} satisfies Readonly<Record<ImportWarningCode, Text>>);

const becauseTexts = defineTexts({
  'refers-to-later': {
    sv: 'texten berättar om något som hände senare',
    en: 'the text tells of something that happened later',
  },
  'year-not-over': {
    sv: 'texten behandlar ett år som inte var slut',
    en: 'the text deals with a year that was not over',
  },
  weekday: { sv: 'veckodagen är en annan', en: 'the day of the week is another' },
  'number-of-other-year': {
    sv: 'protokollets nummer är från ett annat år',
    en: 'the number of the protocol is of another year',
  },
});
const likely: Text = { sv: ' Troligt datum: {likely}.', en: ' Probable date: {likely}.' };

/** A warning in words. */
export function importWarningMessage(locale: Locale, { code, params = {} }: ImportWarning): string {
  const { because } = params;
  const words = isBecause(because) ? { ...params, because: becauseTexts[because][locale] } : params;
  const after = params['likely'] === undefined ? '' : speakLoosely(locale, likely, params);
  return speakLoosely(locale, importWarningTexts[code], words) + after;
}

function isBecause(code: string | undefined): code is keyof typeof becauseTexts {
  return code !== undefined && Object.hasOwn(becauseTexts, code);
}
