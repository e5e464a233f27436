import { dotted, isIsoDate } from '../../../src/domain/basics/time.ts';
import type { MeetingDetails } from '../../../src/domain/meeting/vocabulary.ts';
import type { Locale } from '../../../src/texts/catalogue.ts';
import { readTime } from './time-text.ts';

/** Time, place and name of a meeting as a form holds them: text that may not be right yet. */
export type DetailsText = { readonly [K in keyof MeetingDetails]-?: string };
export type DetailsProblem = 'missing' | 'time' | 'date' | 'url';
export type DetailsProblems = { readonly [K in keyof MeetingDetails]?: DetailsProblem };

/** The form's text of what is known. */
export function detailsText(known: Partial<MeetingDetails>, locale: Locale): DetailsText {
  const time = (value = '') => (locale === 'sv' ? dotted(value) : value);
  return {
    title: known.title ?? '',
    date: known.date ?? '',
    endDate: known.endDate ?? '',
    start: time(known.start),
    end: time(known.end),
    place: known.place ?? '',
    joinUrl: known.joinUrl ?? '',
    replyBy: known.replyBy ?? '',
    proposalsBy: known.proposalsBy ?? '',
  };
}

/** The details a form holds, or what has to be mended in which field. */
export function readDetails(text: DetailsText): { details: MeetingDetails } | { problems: DetailsProblems } {
  const [start, end] = [readTime(text.start), readTime(text.end)];
  const [joinUrl, replyBy] = [text.joinUrl.trim(), text.replyBy.trim()];
  const proposalsBy = text.proposalsBy.trim();
  const problems: DetailsProblems = {
    ...(text.title.trim() ? {} : { title: 'missing' }),
    ...(isIsoDate(text.date) ? {} : { date: 'date' }),
    ...(!text.endDate || (isIsoDate(text.endDate) && text.endDate >= text.date) ? {} : { endDate: 'date' }),
    ...(start ? {} : { start: 'time' }),
    ...(end ? {} : { end: 'time' }),
    ...(joinUrl && !/^https:\/\/\S+$/.test(joinUrl) ? { joinUrl: 'url' } : {}),
    ...(replyBy && !isIsoDate(replyBy) ? { replyBy: 'date' } : {}),
    ...(proposalsBy && !isIsoDate(proposalsBy) ? { proposalsBy: 'date' } : {}),
  };
  if (!start || !end || Object.keys(problems).length > 0) return { problems };
  return {
    details: {
      title: text.title.trim(),
      date: text.date,
      ...(text.endDate && text.endDate !== text.date ? { endDate: text.endDate } : {}),
      start,
      end,
      place: text.place.trim(),
      ...(joinUrl ? { joinUrl } : {}),
      ...(replyBy ? { replyBy } : {}),
      ...(proposalsBy ? { proposalsBy } : {}),
    },
  };
}
