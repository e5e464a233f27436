import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StatisticsView } from '../../../src/contract/statistics-view.ts';
import type { ActKind } from '../../../src/domain/clauses/act-phrases.ts';
import { actKindWords } from '../../../src/texts/clause-words.ts';
import { capitalised } from '../../../src/texts/format.ts';
import { statisticsTexts as texts } from '../../../src/texts/tab-statistics.ts';
import { useLanguage } from '../../shared/language.tsx';
import { WideTable } from '../../shared/ui/wide-table.tsx';

const FULL_REM = 4;

/** The kinds of decisions by year: each number stands on a column as high as it is great. */
export function DecisionsTable({ years }: { readonly years: StatisticsView['years'] }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  // Time goes from left to right.
  const columns = years.toReversed();
  const rows = rowsOf(years);
  const most = Math.max(1, ...columns.map(({ decisions }) => decisions));
  return (
    <WideTable title={t(texts.decisions)} note={t(texts.decisionsNote)} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(texts.kind)}</th>
          {columns.map(({ year }) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
          <th scope="col">{t(texts.total)}</th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.all}>
          <th scope="row">{t(texts.allDecisions)}</th>
          {columns.map(({ year, decisions }) => (
            <td key={year}>
              <span
                aria-hidden
                className={styles.column}
                style={{ height: `${((decisions / most) * FULL_REM).toFixed(2)}rem` }}
              />
              {decisions}
            </td>
          ))}
          <td>{columns.reduce((sum, { decisions }) => sum + decisions, 0)}</td>
        </tr>
        {rows.map(({ kind, total, counts }) => (
          <tr key={kind}>
            <th scope="row">{capitalised(locale, actKindWords(locale, kind))}</th>
            {columns.map(({ year }) => (
              <td key={year}>{counts.get(year) ?? '–'}</td>
            ))}
            <td>{total}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

interface KindRow {
  readonly kind: ActKind;
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** A row a kind, the commonest first. */
function rowsOf(years: StatisticsView['years']): readonly KindRow[] {
  const kinds = new Map<ActKind, Map<string, number>>();
  for (const { year, kinds: ofYear } of years)
    for (const { kind, count } of ofYear) kinds.set(kind, (kinds.get(kind) ?? new Map()).set(year, count));
  return [...kinds]
    .map(([kind, counts]) => ({ kind, counts, total: [...counts.values()].reduce((sum, n) => sum + n, 0) }))
    .toSorted((a, b) => b.total - a.total);
}

const useStyles = makeStyles({
  table: { '& tbody tr:first-child > *': { verticalAlign: 'bottom' } },
  all: { '& > th, & > td': { fontWeight: tokens.fontWeightSemibold } },
  column: {
    display: 'block',
    width: '1.5rem',
    minHeight: '1px',
    marginInlineStart: 'auto',
    marginBottom: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    forcedColorAdjust: 'none',
  },
});
