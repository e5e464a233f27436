import type { Locale } from './catalogue.ts';

/** A number of things of the neuter in a sentence: `ett`, `två` … `tolv`, then `13`; `one`, `two` … */
export function countWord(locale: Locale, count: number): string {
  return COUNTS[locale][count - 1] ?? String(count);
}

const COUNTS: Readonly<Record<Locale, readonly string[]>> = {
  sv: ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};
