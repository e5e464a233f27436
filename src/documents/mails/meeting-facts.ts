import type { MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { meetingTime } from '../../texts/format.ts';
import { mailTexts } from '../../texts/mails.ts';
import type { Letter } from './letter.ts';

/** Name, time and place of a meeting, as lines of a mail. */
export function meetingFacts(locale: Locale, details: MeetingDetails): NonNullable<Letter['facts']> {
  const { title, place } = details;
  return [
    { label: speak(locale, mailTexts.meeting), value: title },
    {
      label: speak(locale, mailTexts.time),
      value: meetingTime(locale, details),
    },
    ...(place.trim() === '' ? [] : [{ label: speak(locale, mailTexts.place), value: place }]),
  ];
}
