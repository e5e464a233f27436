import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StatisticsView } from '../../../src/contract/statistics-view.ts';
import { statisticsTexts as texts } from '../../../src/texts/tab-statistics.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { AttendanceTable } from './attendance-table.tsx';
import { DecisionsTable } from './decisions-table.tsx';

/** Decisions by year and kind, attendance by municipality: charts that are their own tables. */
export function StatisticsPage(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { value, fault, reload } = useLoaded<StatisticsView>('statistics');
  if (!value) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  const known = yearsIn(value);
  const chosen = known.filter((year) => (from === '' || year >= from) && (to === '' || year <= to));
  return (
    <>
      <header className={styles.header}>
        <div className={styles.words}>
          <PageTitle>{t(texts.title)}</PageTitle>
          <p className={styles.intro}>{known.length === 0 ? t(texts.empty) : t(texts.intro)}</p>
          <AppLink to="register">{t(texts.toRegister)}</AppLink>
        </div>
        {known.length > 1 ? (
          <div data-screen className={styles.years}>
            <Year label={t(texts.from)} years={known} value={from || known.at(-1)} onChange={setFrom} />
            <Year label={t(texts.to)} years={known} value={to || known[0]} onChange={setTo} />
          </div>
        ) : null}
      </header>
      {known.length === 0 ? null : (
        <>
          <DecisionsTable years={value.years.filter(({ year }) => chosen.includes(year))} />
          <AttendanceTable attendance={value.attendance} years={chosen} />
        </>
      )}
    </>
  );
}

/** Every year that something is counted of, the latest first. */
function yearsIn({ years, attendance }: StatisticsView): readonly string[] {
  const all = new Set(years.map(({ year }) => year));
  for (const { years: ofMunicipality } of attendance) for (const { year } of ofMunicipality) all.add(year);
  return [...all].toSorted((a, b) => b.localeCompare(a));
}

function Year(props: {
  readonly label: string;
  readonly years: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (year: string) => void;
}): ReactNode {
  return (
    <Field label={props.label}>
      <Select value={props.value} onChange={(_, data) => props.onChange(data.value)}>
        {props.years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXXL,
  },
  words: { flex: '1 1 20rem' },
  intro: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  years: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});
