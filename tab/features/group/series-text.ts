import { dotted, isIsoDate, minutesOf } from '../../../src/domain/basics/time.ts';
import type { Occasion, Series } from '../../../src/domain/group/series/series.ts';
import type { ItemKind, ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import type { Locale } from '../../../src/texts/catalogue.ts';
import { readTime } from '../../shared/meeting/time-text.ts';

/** A series as its form holds it: text that may not be right yet. */
export interface SeriesText {
  readonly name: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly meetingTitle: string;
  readonly replyDays: string;
  readonly proposalDays: string;
  readonly occasions: readonly OccasionText[];
  readonly items: readonly ItemText[];
  readonly themes: readonly ThemeText[];
}
export interface OccasionText {
  readonly key: string;
  readonly date: string;
  readonly endDate: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly title: string;
}
export interface ItemText {
  readonly key: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly minutes: string;
  /** What the form does not show stays as it is. */
  readonly known?: ItemPlan;
}
export interface ThemeText {
  readonly key: string;
  readonly goalArea: string;
  readonly responsible: string;
}
export type SeriesProblem =
  | 'name'
  | 'start'
  | 'end'
  | 'replyDays'
  | 'proposalDays'
  | 'date'
  | 'date-twice'
  | 'time'
  | 'minutes'
  | 'row'
  | 'changed';

/** The form of a series there is, or of a new one. */
export function seriesText(series: Series | undefined, locale: Locale): SeriesText {
  const time = (value = '') => (locale === 'sv' ? dotted(value) : value);
  const days = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    name: series?.name ?? '',
    place: series?.place ?? '',
    start: time(series?.start ?? '08:30'),
    end: time(series?.end ?? '12:30'),
    meetingTitle: series?.meetingTitle ?? '',
    replyDays: days(series ? series.replyDaysBefore : 3),
    proposalDays: days(series?.proposalDaysBefore),
    occasions: (series?.occasions ?? []).map((occasion) => ({
      key: occasion.date,
      date: occasion.date,
      endDate: occasion.endDate ?? '',
      start: time(occasion.start),
      end: time(occasion.end),
      place: occasion.place ?? '',
      title: occasion.title ?? '',
    })),
    items: (series?.items ?? []).map((item, index) => ({
      key: `item-${index}`,
      title: item.title,
      kind: item.kind,
      minutes: days(item.minutes),
      known: item,
    })),
    themes: (series?.themes ?? []).map(({ themeId, goalArea, responsible }) => ({
      key: themeId,
      goalArea,
      responsible,
    })),
  };
}

/** A date without anything else of its own. */
export function plainOccasion(key: string, date: string): OccasionText {
  return { key, date, endDate: '', start: '', end: '', place: '', title: '' };
}

/** The series that a form holds, or what has to be mended first. */
export function readSeries(
  seriesId: string,
  text: SeriesText,
): { series: Series } | { problem: SeriesProblem } {
  const [start, end] = [readTime(text.start), readTime(text.end)];
  const [reply, proposal] = [readDays(text.replyDays), readDays(text.proposalDays)];
  if (!text.name.trim()) return { problem: 'name' };
  if (!start) return { problem: 'start' };
  if (!end || minutesOf(end) <= minutesOf(start)) return { problem: 'end' };
  if (reply === 'wrong') return { problem: 'replyDays' };
  if (proposal === 'wrong') return { problem: 'proposalDays' };
  const occasions: Occasion[] = [];
  for (const row of text.occasions) {
    const read = readOccasion(row);
    if ('problem' in read) return read;
    if (occasions.some(({ date }) => date === read.occasion.date)) return { problem: 'date-twice' };
    occasions.push(read.occasion);
  }
  if (text.items.some(({ title }) => !title.trim()) || text.themes.some(({ goalArea }) => !goalArea.trim()))
    return { problem: 'row' };
  if (text.items.some(({ minutes }) => !/^\d{0,4}$/.test(minutes.trim()))) return { problem: 'minutes' };
  return {
    series: {
      seriesId,
      name: text.name.trim(),
      place: text.place.trim(),
      start,
      end,
      ...(text.meetingTitle.trim() ? { meetingTitle: text.meetingTitle.trim() } : {}),
      ...(reply === undefined ? {} : { replyDaysBefore: reply }),
      ...(proposal === undefined ? {} : { proposalDaysBefore: proposal }),
      occasions,
      items: text.items.map(itemOf),
      themes: text.themes.map(({ key, goalArea, responsible }) => ({
        themeId: key,
        goalArea: goalArea.trim(),
        responsible,
      })),
    },
  };
}

function readOccasion(row: OccasionText): { occasion: Occasion } | { problem: SeriesProblem } {
  const [endDate, place, title] = [row.endDate.trim(), row.place.trim(), row.title.trim()];
  const [start, end] = [readTime(row.start), readTime(row.end)];
  if (!isIsoDate(row.date) || (endDate && !isIsoDate(endDate))) return { problem: 'date' };
  if ((row.start.trim() && !start) || (row.end.trim() && !end)) return { problem: 'time' };
  return {
    occasion: {
      date: row.date,
      ...(endDate ? { endDate } : {}),
      ...(start ? { start } : {}),
      ...(end ? { end } : {}),
      ...(place ? { place } : {}),
      ...(title ? { title } : {}),
    },
  };
}

function itemOf({ title, kind, minutes, known }: ItemText): ItemPlan {
  const { minutes: _before, ...rest } = known ?? { presenters: [], papers: [] };
  return {
    ...rest,
    kind,
    title: title.trim(),
    ...(minutes.trim() ? { minutes: Number(minutes) } : {}),
  };
}

function readDays(text: string): number | 'wrong' | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  return /^\d{1,3}$/.test(written) && Number(written) <= 120 ? Number(written) : 'wrong';
}
