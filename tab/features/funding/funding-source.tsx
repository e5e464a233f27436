import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FundingSourceView } from '../../../src/contract/funding-view.ts';
import { kronor } from '../../../src/domain/basics/money.ts';
import { capitalised } from '../../../src/texts/format.ts';
import { fundingTexts } from '../../../src/texts/tab-funding.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';

/** One source: its sums, and the decisions they are made of. */
export function FundingSource({ source }: { readonly source: FundingSourceView }): ReactNode {
  const { t, locale, dayAndMonth } = useLanguage();
  const styles = useStyles();
  const name = capitalised(locale, source.source || t(fundingTexts.noSource));
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <SectionTitle>{name}</SectionTitle>
        <p className={styles.sums}>
          <strong>{t(fundingTexts.decided, { amount: kronor(source.agreed) })}</strong>
          {source.ceilings > 0 ? ` (${t(fundingTexts.ceilings, { amount: kronor(source.ceilings) })})` : ''}
          {source.preliminary > 0 ? (
            <> · {t(fundingTexts.preliminary, { amount: kronor(source.preliminary) })}</>
          ) : null}
        </p>
      </div>
      <ul className={styles.list}>
        {source.clauses.map((clause) => (
          <li key={clause.clauseId} className={styles.row}>
            <span className={styles.amount}>
              {clause.ceiling
                ? t(fundingTexts.atMost, { amount: kronor(clause.amount) })
                : kronor(clause.amount)}
            </span>
            <span className={styles.what}>
              <AppLink to={`${meetingPath(clause.meetingId, 'protocol')}#item-${clause.itemId}`}>
                {clause.title}
              </AppLink>{' '}
              {clause.agreed ? null : (
                <Badge appearance="tint" color="warning">
                  {t(fundingTexts.mark)}
                </Badge>
              )}
              <span lang="sv" className={styles.words}>
                att {clause.text}
              </span>
              <span className={styles.date}>
                {dayAndMonth(clause.date)} {clause.date.slice(0, 4)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  sums: { margin: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  amount: {
    flex: '0 0 10rem',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  what: {
    flex: '1 1 16rem',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
  words: { flexBasis: '100%', whiteSpace: 'pre-wrap' },
  date: { flexBasis: '100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
