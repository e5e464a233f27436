import type { Result } from '../../basics/result.ts';
import { ok } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import type { GroupState } from '../group.ts';
import type { SeriesCommand } from './commands.ts';
import type { SeriesEvent } from './events.ts';
import { seriesById } from './series.ts';
import { soundSeries } from './sound.ts';

/** The events that carry out a wish about series, or why not. */
export function decideSeries(group: GroupState, command: SeriesCommand): Result<readonly SeriesEvent[]> {
  switch (command.type) {
    case 'KeepSeries': {
      const sound = soundSeries(group, command.data.series);
      if (!sound.ok) return sound;
      const known = seriesById(group, sound.value.seriesId);
      if (known) {
        const { drafted: _drafted, ...stands } = known;
        if (same(stands, sound.value)) return ok([]);
      }
      return ok([{ type: 'SeriesKept', data: { series: sound.value } }]);
    }
    case 'RemoveSeries': {
      const { seriesId } = command.data;
      return ok(seriesById(group, seriesId) ? [{ type: 'SeriesRemoved', data: { seriesId } }] : []);
    }
    default:
      return command satisfies never;
  }
}
