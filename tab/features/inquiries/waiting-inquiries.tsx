import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InquiryListView } from '../../../src/contract/inquiry-views.ts';
import { deadlineWords } from '../../../src/texts/inquiry-words.ts';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';

/** On the first page: the questions that the reader was asked and has not answered. Nothing when there are none. */
export function WaitingInquiries(): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  // Without an answer there is nothing to show: the page below has its own word on a lost connection.
  const { value: list } = useLoaded<InquiryListView>('inquiries');
  const waiting = list?.open.filter(({ mine }) => mine?.waits) ?? [];
  if (waiting.length === 0) return null;
  return (
    <section data-screen className={styles.box} aria-label={t(inquiryPageTexts.waitingTitle)}>
      <h2 className={styles.title}>{t(inquiryPageTexts.waitingTitle)}</h2>
      <ul className={styles.list}>
        {waiting.map(({ deadline, inquiryId, overdue, question }) => (
          <li key={inquiryId}>
            <AppLink to={`inquiries/${inquiryId}`}>{question}</AppLink>{' '}
            <span className={styles.by}>
              {t(overdue ? inquiryPageTexts.overdue : inquiryPageTexts.by, {
                deadline: deadlineWords(locale, deadline),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    marginBottom: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  by: { color: tokens.colorNeutralForeground2 },
});
