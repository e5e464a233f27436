import type { GroupView, OccasionView } from '../../../src/contract/group-view.ts';
import { useLoaded } from '../../shared/use-loaded.ts';

/** A meeting of a series' plan that nobody has drafted yet. */
export interface PlannedOccasion {
  readonly seriesId: string;
  readonly series: string;
  readonly occasion: OccasionView;
}

/**
 * The meetings of the group's plan that are still to be drafted, soonest first; also those that were drafted and then
 * cancelled, which may be drafted again. To those who do not prepare meetings a draft is none.
 */
export function usePlannedOccasions(): readonly PlannedOccasion[] {
  const { value } = useLoaded<GroupView>('group');
  if (!value) return [];
  return value.series
    .flatMap(({ seriesId, name, occasions }) =>
      occasions
        .filter(({ date, meeting }) => date >= value.today && (!meeting || meeting.phase === 'cancelled'))
        .map((occasion) => ({ seriesId, series: name, occasion })),
    )
    .toSorted((a, b) => (a.occasion.date < b.occasion.date ? -1 : 1));
}
