import type { ClockTime, IsoDate } from '../../basics/time.ts';
import type { ItemPlan } from '../../meeting/vocabulary.ts';

/** Meetings that recur: when and where they are held, what always stands on their agenda, and the plan of their dates. */
export interface Series {
  readonly seriesId: string;
  readonly name: string;
  readonly place: string;
  readonly start: ClockTime;
  readonly end: ClockTime;
  /** Title of its meetings; absent = the group's. */
  readonly meetingTitle?: string;
  /** How many days before the meeting replies are asked for; absent = no last day. */
  readonly replyDaysBefore?: number;
  /** How many days before the meeting members' proposals must be in; absent = no last day. */
  readonly proposalDaysBefore?: number;
  /** The meeting plan, by date. */
  readonly occasions: readonly Occasion[];
  /** What stands on every agenda: check-in, breaks, thematic follow-up, Dialog, Övrigt (S9, S12). */
  readonly items: readonly ItemPlan[];
  /** The themes of the thematic follow-up, taken in turn (S12). */
  readonly themes: readonly SeriesTheme[];
}

/** A meeting of the plan. What it does not say is as in the series (S24). */
export interface Occasion {
  readonly date: IsoDate;
  /** The last day of a residential. */
  readonly endDate?: IsoDate;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly place?: string;
  readonly title?: string;
}

/** A goal area of the plan of operations and the municipality that answers for it. */
export interface SeriesTheme {
  readonly themeId: string;
  readonly goalArea: string;
  /** The municipality. */
  readonly responsible: string;
}

/** A series with what has become of it. */
export interface KnownSeries extends Series {
  /** The meetings drafted from it, in the order they were. */
  readonly drafted: readonly DraftedOccasion[];
}

export interface DraftedOccasion {
  readonly date: IsoDate;
  readonly meetingId: string;
  /** The theme its agenda was given, and where in the turn that stood. */
  readonly theme?: TakenTheme;
}

export interface TakenTheme {
  readonly themeId: string;
  readonly place: number;
}

/** The series with this id. */
export function seriesById(
  group: { readonly series: readonly KnownSeries[] },
  seriesId: string,
): KnownSeries | undefined {
  return group.series.find((series) => series.seriesId === seriesId);
}

/** The occasion on this date. */
export function occasionOn(series: Series, date: IsoDate): Occasion | undefined {
  return series.occasions.find((occasion) => occasion.date === date);
}

/**
 * Whose turn it is: the theme after the one taken last, from the beginning again after the end. Where the last one has
 * been removed, the one that came into its place.
 */
export function nextTheme(
  series: KnownSeries,
): { readonly theme: SeriesTheme; readonly taken: TakenTheme } | undefined {
  const last = series.drafted.findLast(({ theme }) => theme !== undefined)?.theme;
  const standsAt = series.themes.findIndex(({ themeId }) => themeId === last?.themeId);
  const wanted = last === undefined ? 0 : standsAt >= 0 ? standsAt + 1 : last.place;
  const place = series.themes.length > 0 ? wanted % series.themes.length : 0;
  const theme = series.themes[place];
  return theme && { theme, taken: { themeId: theme.themeId, place } };
}
