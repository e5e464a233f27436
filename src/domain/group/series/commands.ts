import type { Series } from './series.ts';

/** What can be asked about series. A series is sent whole, the new one with an id minted by the client. */
export type SeriesCommand =
  | { readonly type: 'KeepSeries'; readonly data: { readonly series: Series } }
  | { readonly type: 'RemoveSeries'; readonly data: { readonly seriesId: string } };
