import type { Refusal } from '../../src/domain/basics/result.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { refusalMessage } from '../../src/texts/refusals.ts';

/** What somebody is told who wanted something and did not get it. Plain text, people's words unescaped. */
export function refusedText(locale: Locale, refusal: Refusal): string {
  return refusal.code === 'not-in-roster'
    ? speak(locale, cardTexts.notOnRoster)
    : refusalMessage(locale, refusal);
}
