import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type {
  EndedInquiryRowView,
  InquiryListView,
  OpenInquiryRowView,
} from '../../../src/contract/inquiry-views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { deadlineWords, purposeWords } from '../../../src/texts/inquiry-words.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FaultPage } from '../../shared/ui/fault-page.tsx';
import { PageTitle, SectionTitle } from '../../shared/ui/headings.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';

/** The questions put to the municipalities: those open, and how the others ended. */
export function InquiryListPage(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { value: list, fault, reload } = useLoaded<InquiryListView>('inquiries');
  if (!list) return fault ? <FaultPage fault={fault} onRetry={reload} /> : <PageSkeleton />;
  const ask = list.mayAsk ? <ButtonLink to="inquiries/new">{t(inquiryPageTexts.ask)}</ButtonLink> : null;
  if (list.open.length === 0 && list.ended.length === 0)
    return (
      <EmptyState
        title={t(inquiryPageTexts.emptyTitle)}
        text={t(list.mayAsk ? inquiryPageTexts.emptyMayAsk : inquiryPageTexts.emptyMayNot)}
      >
        {ask}
      </EmptyState>
    );
  return (
    <>
      <header className={styles.header}>
        <div className={styles.words}>
          <PageTitle>{t(inquiryPageTexts.title)}</PageTitle>
          <p className={styles.intro}>{t(inquiryPageTexts.intro)}</p>
        </div>
        {ask}
      </header>
      <section className={styles.section}>
        <SectionTitle>{t(inquiryPageTexts.open)}</SectionTitle>
        {list.open.length === 0 ? <p className={styles.none}>{t(inquiryPageTexts.noneOpen)}</p> : null}
        <ul className={styles.list}>
          {list.open.map((row) => (
            <OpenRow key={row.inquiryId} row={row} />
          ))}
        </ul>
      </section>
      {list.ended.length === 0 ? null : (
        <section className={styles.section}>
          <SectionTitle>{t(inquiryPageTexts.ended)}</SectionTitle>
          <ul className={styles.list}>
            {list.ended.map((row) => (
              <EndedRow key={row.inquiryId} row={row} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OpenRow({ row }: { readonly row: OpenInquiryRowView }): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { mine } = row;
  const deadline = deadlineWords(locale, row.deadline);
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <AppLink to={`inquiries/${row.inquiryId}`} className={styles.link}>
          {row.question}
        </AppLink>
        <span className={styles.small}>
          {purposeWords(locale, row.purpose)} ·{' '}
          {t(row.overdue ? inquiryPageTexts.overdue : inquiryPageTexts.by, { deadline })} ·{' '}
          {t(inquiryPageTexts.count, { answered: row.answered, asked: row.asked })}
        </span>
        {mine && !mine.waits ? (
          <span className={styles.small}>{t(inquiryPageTexts.youAnswered, { answer: mine.label })}</span>
        ) : null}
      </div>
      {mine?.waits ? (
        <Badge appearance="tint" color="brand" size="large">
          {t(inquiryPageTexts.waitsForYou)}
        </Badge>
      ) : row.overdue ? (
        <Badge appearance="tint" color="warning" size="large">
          {t(inquiryPageTexts.statusOverdue)}
        </Badge>
      ) : null}
    </li>
  );
}

function EndedRow({ row }: { readonly row: EndedInquiryRowView }): ReactNode {
  const { t, locale, longDate } = useLanguage();
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <AppLink to={`inquiries/${row.inquiryId}`} className={styles.link}>
          {row.question}
        </AppLink>
        <span className={styles.small}>
          {purposeWords(locale, row.purpose)} · {t(inquiryPageTexts.endedOn, { date: longDate(row.ended) })}
        </span>
        {row.outcome === undefined ? null : <span lang="sv">{row.outcome}</span>}
      </div>
      <Badge appearance="tint" color={row.status === 'withdrawn' ? 'warning' : 'informative'} size="large">
        {t(STATUS[row.status])}
      </Badge>
    </li>
  );
}

const STATUS: Readonly<Record<EndedInquiryRowView['status'], Text>> = {
  closed: inquiryPageTexts.statusClosed,
  entered: inquiryPageTexts.statusEntered,
  withdrawn: inquiryPageTexts.statusWithdrawn,
};

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalL,
  },
  words: { flex: '1 1 20rem' },
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  section: { marginTop: tokens.spacingVerticalXXXL },
  none: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
  },
  what: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flex: '1 1 16rem',
    minWidth: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  link: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // The whole row is the link's target.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusLarge },
  },
  small: { color: tokens.colorNeutralForeground2 },
});
