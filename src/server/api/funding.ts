import type { FundingView } from '../../contract/funding-view.ts';
import type { SourceTotal } from '../../domain/funding/totals.ts';
import { fundingTotals } from '../../usecases/funding.ts';
import { answer } from '../problem.ts';
import type { Call } from './call.ts';

/** GET /api/v1/funding, of all years or one: `?year=2027`. */
export async function getFunding({ workplace, caller, request, response }: Call): Promise<void> {
  const wanted = request.query['year'];
  const year = typeof wanted === 'string' ? /^\d{4}$/.exec(wanted)?.[0] : undefined;
  const totals = await fundingTotals(workplace, caller, year === undefined ? undefined : Number(year));
  await answer(response, totals, (sources) => {
    response.json(presentFunding(sources));
  });
}

function presentFunding(sources: readonly SourceTotal[]): FundingView {
  return {
    sources: sources.map(({ source, agreed, preliminary, ceilings, clauses }) => ({
      source,
      agreed,
      preliminary,
      ceilings,
      clauses: clauses.map(
        ({ meetingId, itemId, clauseId, date, title, text, amount, ceiling, ...clause }) => ({
          meetingId,
          itemId,
          clauseId,
          date,
          title,
          text,
          amount,
          ceiling,
          agreed: clause.agreed,
        }),
      ),
    })),
  };
}
