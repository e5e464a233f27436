import type { StatisticsView } from '../../contract/statistics-view.ts';
import type { Statistics } from '../../usecases/register/statistics.ts';
import { statistics } from '../../usecases/register/statistics.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';

/** GET /api/v1/statistics. */
export async function getStatistics({ workplace, caller, response }: Call): Promise<void> {
  await answer(response, await statistics(workplace, caller), (found) => {
    response.json(presentStatistics(found));
  });
}

function presentStatistics({ years, attendance }: Statistics): StatisticsView {
  return {
    years: years.map(({ year, count, kinds }) => ({
      year,
      decisions: count,
      kinds: kinds.map(({ kind, count: ofKind }) => ({ kind, count: ofKind })),
    })),
    attendance: attendance.map(({ municipality, years: ofYears }) => ({
      municipality,
      years: ofYears.map(({ year, counts: { present, partial, absent, unknown } }) => ({
        year,
        counts: { present, partial, absent, unknown },
      })),
    })),
  };
}
