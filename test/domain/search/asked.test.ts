import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/domain/search/asked.ts';
import { askedIn } from '../../../src/domain/search/asked.ts';

const said = (asked: Asked): string => {
  if (asked.kind === 'word') return asked.term;
  return asked.kind === 'sign' ? `=${asked.terms.join('=')}` : `"${asked.terms.join(' ')}"`;
};

describe('what a query asks for', () => {
  it.each([
    ['Avfall, (trafik)!', ['avfall', 'trafik']],
    ['160415', ['=20160415=160415']],
    ['2016-04-15', ['=20160415']],
    ['den 15 april 2016 budget', ['den', '=20160415', 'budget']],
    ['april 2016', ['april', '2016']],
    ['161345', ['161345']],
    ['31 februari 2016', ['31', 'februari', '2016']],
    ['protokoll 3/2018', ['protokoll', '=3/2018']],
    ['10 000 kr', ['=10000', 'kr']],
    ['1.250.000', ['=1250000']],
    ['§ 12', ['=§12']],
    ['”ställa sig  BAKOM” förslag', ['"ställa sig bakom"', 'förslag']],
    ['"ställa sig', ['ställa', 'sig']],
    ['"" - ”…”', []],
    ['a\u030angstro\u0308m', ['ångström']],
    ['Peyron-Lundqvist', ['peyron', 'lundqvist']],
  ])('%s', (query, asked) => {
    expect(askedIn(query).map(said)).toEqual(asked);
  });

  it('is bounded, however much is typed', () => {
    expect(askedIn('ord '.repeat(500))).toHaveLength(12);
    expect(askedIn('å'.repeat(5_000)).map(said)[0]).toHaveLength(64);
  });
});
