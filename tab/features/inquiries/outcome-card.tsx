import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { useInquiry } from './inquiry-context.tsx';

/** How the question ended: what was decided, or why it was taken back, and where that stands. */
export function OutcomeCard(): ReactNode {
  const { t, longDate } = useLanguage();
  const { view } = useInquiry();
  const styles = useStyles();
  const { closed, withdrawn, entered, purpose } = view;
  if (withdrawn)
    return (
      <SectionCard className={styles.card} title={t(inquiryPageTexts.reason)}>
        <p className={styles.words} lang="sv">
          {withdrawn.reason}
        </p>
        <p className={styles.facts}>
          {t(inquiryPageTexts.withdrawnOn, { date: longDate(withdrawn.date), name: withdrawn.by })}
        </p>
      </SectionCard>
    );
  if (!closed) return null;
  return (
    <SectionCard
      className={styles.card}
      title={t(purpose === 'per-capsulam' ? inquiryPageTexts.decision : inquiryPageTexts.outcome)}
    >
      {closed.outcome === '' ? null : (
        <p className={styles.words} lang="sv">
          {closed.outcome}
        </p>
      )}
      <p className={styles.facts}>
        {t(inquiryPageTexts.closedOn, { date: longDate(closed.date), name: closed.by })}
      </p>
      {entered ? (
        <div>
          <AppLink to={`${meetingPath(entered.meetingId, 'protocol')}#item-${entered.itemId}`}>
            {t(inquiryPageTexts.inProtocol)}
          </AppLink>
        </div>
      ) : null}
    </SectionCard>
  );
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalXXL },
  words: {
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
});
