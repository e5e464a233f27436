import type { InquiryState } from '../../../src/domain/inquiry/state.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { inquiryCommandTexts as t } from '../../../src/texts/inquiries.ts';
import { clipped } from '../../cards/escape.ts';
import { isAbout } from '../../commands/read-inquiry.ts';
import type { ThreadAnswer } from '../reply-to.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import type { TypedTurn } from './typed-turn.ts';
import { onceKey } from './typed-turn.ts';

/** The one inquiry that is meant, or what is said when that is not clear: none is guessed among several. */
export type Chosen =
  | { readonly kind: 'one'; readonly inquiry: InquiryState }
  | { readonly kind: 'unclear'; readonly answer: ThreadAnswer };

/** Chooses among these by words of the question; without words there must be only one. */
export function chooseInquiry(turn: TypedTurn, among: readonly InquiryState[], about: string): Chosen {
  const { locale } = turn;
  const found = about === '' ? among : among.filter(({ question }) => isAbout(question, about));
  const [first, second] = found;
  if (first && !second) return { kind: 'one', inquiry: first };
  if (first) return { kind: 'unclear', answer: severalInquiries(turn, found) };
  return { kind: 'unclear', answer: inWords(speak(locale, t.noSuchInquiry)) };
}

/**
 * What a message is answered with whose wish cannot be found: that it is done, when this very message did it before and
 * Teams delivers it again, else what is unclear.
 */
export async function doneOrUnclear(turn: TypedTurn, type: string, unclear: ThreadAnswer): TypedAnswer {
  const { caller, desk, locale } = turn;
  const { once } = onceKey(turn, { type });
  const before = once && (await desk.workplace.store.events.repeated(caller.groupId, caller.actor, once));
  return before ? inWords(speak(locale, t.doneAlready)) : unclear;
}

/** Which inquiries could be meant, and how to say which. */
export function severalInquiries({ locale }: TypedTurn, among: readonly InquiryState[]): ThreadAnswer {
  const questions = among.map(({ question }) => `”${clipped(question, 120)}”`).join(', ');
  return inWords(speak(locale, t.severalInquiries, { questions, word: tellingWord(among) }));
}

/** A word of the first question that none of the others has, for the example. */
function tellingWord([first, ...others]: readonly InquiryState[]): string {
  const words = (first?.question ?? '').match(/[\p{L}\p{N}-]{4,}/gu) ?? [];
  const telling = words.find((word) => others.every(({ question }) => !isAbout(question, word)));
  return (telling ?? words[0] ?? '').toLowerCase();
}
