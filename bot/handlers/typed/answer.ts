import type { Refusal, Result } from '../../../src/domain/basics/result.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { agendaOf } from '../../../src/domain/meeting/views/agenda.ts';
import type { Locale, Text } from '../../../src/texts/catalogue.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { commandTexts } from '../../../src/texts/commands.ts';
import { longDates } from '../../../src/texts/format.ts';
import { clipped } from '../../cards/escape.ts';
import { itemName } from '../../cards/wording.ts';
import { refusedText } from '../refused.ts';
import type { ThreadAnswer } from '../reply-to.ts';
import { inWords } from '../reply-to.ts';

/** What a typed command answers in its thread. */
export type TypedAnswer = Promise<ThreadAnswer>;

/** The refusal in words. */
export function refused(locale: Locale, refusal: Refusal): ThreadAnswer {
  return inWords(refusedText(locale, refusal));
}

/** One sentence when it was carried out, the refusal when not. */
export function done(locale: Locale, result: Result<unknown>, text: Text): ThreadAnswer {
  return result.ok ? inWords(text[locale]) : refused(locale, result.error);
}

/** `Kommundirektörsmöte fredag 20 april 2018`. */
export function meetingName(locale: Locale, { details }: MeetingState): string {
  const title = clipped(details.title, 200);
  return speak(locale, commandTexts.meeting, {
    title,
    date: longDates(locale, details.date, details.endDate),
  });
}

/** `3. Vattenkontroll`. */
export function nameOfItem(meeting: MeetingState, itemId: string | undefined): string {
  const found = agendaOf(meeting).find((row) => row.itemId === itemId);
  return found ? clipped(itemName(found), 200) : '';
}

/** The id of the item with this printed number, or the one that is on when no number is given. */
export function itemByNumber(meeting: MeetingState, number: string | undefined): string | undefined {
  if (number === undefined) return meeting.currentItemId;
  return agendaOf(meeting).find((row) => row.number === String(Number(number)))?.itemId;
}
