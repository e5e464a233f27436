import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InquiryView } from '../../../src/contract/inquiry-views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { deadlineWords, purposeWords } from '../../../src/texts/inquiry-words.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { RichTextView } from '../../shared/rich-text/rich-text-view.tsx';
import { PageTitle, SectionTitle } from '../../shared/ui/headings.tsx';
import { AnswerCards } from './answer-card.tsx';
import { InquiryProvider, useInquiry } from './inquiry-context.tsx';
import { LeadingCard } from './leading-card.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { Roll } from './roll.tsx';

/** One question to the municipalities: what is asked, the reader's answer, everybody's, and how it ended. */
export function InquiryPage({ inquiryId }: { readonly inquiryId: string }): ReactNode {
  return (
    <InquiryProvider inquiryId={inquiryId}>
      <Shown />
    </InquiryProvider>
  );
}

function Shown(): ReactNode {
  const { t, locale, longDate } = useLanguage();
  const { view } = useInquiry();
  const styles = useStyles();
  const { opened, source } = view;
  return (
    <>
      <header className={styles.header}>
        <AppLink to="inquiries" className={styles.back}>
          {t(inquiryPageTexts.all)}
        </AppLink>
        <span className={styles.purpose}>{purposeWords(locale, view.purpose)}</span>
        <div className={styles.titleRow}>
          <PageTitle lang="sv">{view.question}</PageTitle>
          <StatusBadge view={view} />
        </div>
        <p className={styles.facts}>
          {t(inquiryPageTexts.askedBy, { date: longDate(opened.date), name: opened.by })}{' '}
          {view.phase === 'open'
            ? `${t(view.overdue ? inquiryPageTexts.overdue : inquiryPageTexts.by, { deadline: deadlineWords(locale, view.deadline) })}. `
            : ''}
          {view.answersTo === undefined ? '' : t(inquiryPageTexts.answersTo, { name: view.answersTo })}
        </p>
        {source ? (
          <AppLink to={`${meetingPath(source.meetingId, 'protocol')}#item-${source.itemId}`}>
            {t(inquiryPageTexts.fromItem)}
          </AppLink>
        ) : null}
      </header>
      <OutcomeCard />
      {view.background.length === 0 ? null : (
        <section className={styles.section}>
          <SectionTitle>{t(inquiryPageTexts.background)}</SectionTitle>
          <div className={styles.text}>
            <RichTextView text={view.background} />
          </div>
        </section>
      )}
      <AnswerCards />
      <LeadingCard />
      <Roll />
    </>
  );
}

function StatusBadge({ view }: { readonly view: InquiryView }): ReactNode {
  const { t } = useLanguage();
  const [text, color] = statusOf(view);
  return (
    <Badge appearance="tint" color={color} size="large">
      {t(text)}
    </Badge>
  );
}

function statusOf({
  phase,
  overdue,
  entered,
}: InquiryView): readonly [Text, 'brand' | 'warning' | 'informative'] {
  if (phase === 'withdrawn') return [inquiryPageTexts.statusWithdrawn, 'warning'];
  if (phase === 'closed')
    return [entered ? inquiryPageTexts.statusEntered : inquiryPageTexts.statusClosed, 'informative'];
  return overdue ? [inquiryPageTexts.statusOverdue, 'warning'] : [inquiryPageTexts.statusOpen, 'brand'];
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalXXL,
  },
  back: { fontSize: tokens.fontSizeBase200 },
  purpose: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  titleRow: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
  section: { marginBottom: tokens.spacingVerticalXXL },
  text: {
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
});
