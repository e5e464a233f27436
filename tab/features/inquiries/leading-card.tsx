import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useSession } from '../../shared/session.tsx';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { useInquiry } from './inquiry-context.tsx';
import type { Step } from './leading-dialogs.tsx';

const { Part: LeadingDialogs, useReady: useLeadingDialogs } = onDemand(
  async () => (await import('./leading-dialogs.tsx')).LeadingDialogs,
);

/** What the secretariat does with a question: register answers, end it, give more time, take it to a protocol. */
export function LeadingCard(): ReactNode {
  const { t } = useLanguage();
  const { may } = useSession();
  const { view, can } = useInquiry();
  const styles = useStyles();
  const [step, setStep] = useState<Step | undefined>(undefined);
  const close = () => setStep(undefined);
  const registers = can('GiveAnswer') && may('reply-for-others');
  const leads = can('CloseInquiry') || can('EnterInquiry');
  useLeadingDialogs(registers || leads);
  if (!registers && !leads && !may('edit-agenda')) return null;
  return (
    <SectionCard className={styles.card} title={t(inquiryPageTexts.leading)}>
      <div className={styles.buttons}>
        {can('CloseInquiry') ? (
          <Button appearance="primary" onClick={() => setStep('close')}>
            {t(inquiryPageTexts.close)}
          </Button>
        ) : null}
        {can('EnterInquiry') ? (
          <Button appearance="primary" onClick={() => setStep('enter')}>
            {t(inquiryPageTexts.enter)}
          </Button>
        ) : null}
        {registers ? (
          <Button onClick={() => setStep('register')}>{t(inquiryPageTexts.registerAnswer)}</Button>
        ) : null}
        {can('ExtendInquiry') ? (
          <Button onClick={() => setStep('extend')}>{t(inquiryPageTexts.extend)}</Button>
        ) : null}
        {can('WithdrawInquiry') ? (
          <Button onClick={() => setStep('withdraw')}>{t(inquiryPageTexts.withdraw)}</Button>
        ) : null}
        {view.phase === 'open' ? null : (
          <AppLink to={`inquiries/new/from/${view.inquiryId}`}>{t(inquiryPageTexts.askAnew)}</AppLink>
        )}
      </div>
      <OnceAsked open={step !== undefined}>
        <LeadingDialogs step={step} onClose={close} />
      </OnceAsked>
    </SectionCard>
  );
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalXXL },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
});
