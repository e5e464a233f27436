import { daysAfter } from '../../basics/days.ts';
import type { IsoDate } from '../../basics/time.ts';
import { clockTimeOf, minutesOf } from '../../basics/time.ts';
import type { ItemPlan, MeetingDetails } from '../../meeting/vocabulary.ts';
import type { Occasion, Series, SeriesTheme } from './series.ts';

/** A meeting as its series plans it. */
export interface SeriesPlan {
  readonly details: MeetingDetails;
  readonly items: readonly ItemPlan[];
  /** Last day for members' proposals. */
  readonly proposeBy?: IsoDate;
}

/**
 * The meeting of an occasion: the series' own time, place and standing items where the occasion says nothing else.
 * Standing times move with a meeting that begins at another hour. The thematic follow-up takes up `theme`; without
 * one it stands as it is written.
 */
export function planFromSeries(
  series: Series,
  occasion: Occasion,
  theme: SeriesTheme | undefined,
  groupsTitle: string,
): SeriesPlan {
  const { date } = occasion;
  const start = occasion.start ?? series.start;
  const later = minutesOf(start) - minutesOf(series.start);
  const { replyDaysBefore, proposalDaysBefore } = series;
  return {
    details: {
      title: occasion.title ?? series.meetingTitle ?? groupsTitle,
      date,
      ...(occasion.endDate === undefined ? {} : { endDate: occasion.endDate }),
      start,
      end: occasion.end ?? series.end,
      place: occasion.place ?? series.place,
      ...(replyDaysBefore === undefined ? {} : { replyBy: daysAfter(date, -replyDaysBefore) }),
    },
    items: series.items.map((item) => themed(moved(item, later), theme)),
    ...(proposalDaysBefore === undefined ? {} : { proposeBy: daysAfter(date, -proposalDaysBefore) }),
  };
}

/** Whether its standing items take up a theme at all. */
export function hasThematicItem(series: Series): boolean {
  return series.items.some(({ kind }) => kind === 'thematic');
}

function moved(item: ItemPlan, minutes: number): ItemPlan {
  return item.start === undefined || minutes === 0
    ? item
    : { ...item, start: clockTimeOf(minutesOf(item.start) + minutes) };
}

function themed(item: ItemPlan, theme: SeriesTheme | undefined): ItemPlan {
  if (item.kind !== 'thematic' || !theme) return item;
  return { ...item, theme: { goalArea: theme.goalArea, responsible: theme.responsible } };
}
