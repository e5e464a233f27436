import type { GroupState } from '../group.ts';
import type { SeriesEvent } from './events.ts';
import { seriesById } from './series.ts';

/** The group after something about its series changed. What was drafted from a series stays known when it changes. */
export function evolveSeries(state: GroupState, event: SeriesEvent): GroupState {
  switch (event.type) {
    case 'SeriesKept': {
      const { series } = event.data;
      const known = seriesById(state, series.seriesId);
      const kept = { ...series, drafted: known?.drafted ?? [] };
      return {
        ...state,
        series: known ? state.series.map((each) => (each === known ? kept : each)) : [...state.series, kept],
      };
    }
    case 'SeriesRemoved':
      return { ...state, series: state.series.filter(({ seriesId }) => seriesId !== event.data.seriesId) };
    case 'OccasionDrafted': {
      const { seriesId, ...drafted } = event.data;
      return {
        ...state,
        series: state.series.map((each) =>
          each.seriesId === seriesId ? { ...each, drafted: [...each.drafted, drafted] } : each,
        ),
      };
    }
    default:
      return event satisfies never;
  }
}
