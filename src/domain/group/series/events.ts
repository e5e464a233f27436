import type { IsoDate } from '../../basics/time.ts';
import type { Series, TakenTheme } from './series.ts';

/** The group's series of meetings and what has been drafted from them. */
export type SeriesEvent =
  | { readonly type: 'SeriesKept'; readonly data: { readonly series: Series } }
  | { readonly type: 'SeriesRemoved'; readonly data: { readonly seriesId: string } }
  | {
      readonly type: 'OccasionDrafted';
      readonly data: {
        readonly seriesId: string;
        readonly date: IsoDate;
        readonly meetingId: string;
        readonly theme?: TakenTheme;
      };
    };
