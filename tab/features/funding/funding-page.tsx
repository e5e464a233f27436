import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { FundingView } from '../../../src/contract/funding-view.ts';
import { fundingTexts } from '../../../src/texts/tab-funding.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useSession } from '../../shared/session.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle, SectionTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { FundingSource } from './funding-source.tsx';

/** How many years back can be chosen. */
const YEARS = 8;

/** What the group has decided to pay, by source and year (D17). */
export function FundingPage(): ReactNode {
  const { t } = useLanguage();
  const { me } = useSession();
  const styles = useStyles();
  const [year, setYear] = useState('');
  const { value, fault, reload } = useLoaded<FundingView>(year ? `funding?year=${year}` : 'funding');
  const thisYear = Number(me.today.slice(0, 4));
  return (
    <>
      <header className={styles.header}>
        <div className={styles.words}>
          <PageTitle>{t(fundingTexts.title)}</PageTitle>
          <p className={styles.intro}>{t(fundingTexts.intro)}</p>
        </div>
        <Field label={t(fundingTexts.year)} className={styles.year}>
          <Select value={year} onChange={(_, data) => setYear(data.value)}>
            <option value="">{t(fundingTexts.allYears)}</option>
            {Array.from({ length: YEARS }, (_, back) => (
              <option key={back} value={String(thisYear + 1 - back)}>
                {thisYear + 1 - back}
              </option>
            ))}
          </Select>
        </Field>
      </header>
      {value === undefined ? (
        fault === undefined ? (
          <PageSkeleton />
        ) : (
          <FaultPage fault={fault} onRetry={reload} />
        )
      ) : value.sources.length === 0 ? (
        <section>
          <SectionTitle>{t(fundingTexts.emptyTitle)}</SectionTitle>
          <p className={styles.intro}>{t(fundingTexts.emptyText)}</p>
        </section>
      ) : (
        value.sources.map((source) => <FundingSource key={source.source} source={source} />)
      )}
    </>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXXL,
    marginBottom: tokens.spacingVerticalXXL,
  },
  words: { flex: '1 1 20rem' },
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  year: { minWidth: '9rem' },
});
