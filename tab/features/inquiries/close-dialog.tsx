import { Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { useInquiry } from './inquiry-context.tsx';

/** The end of a question, with what came of it. */
export function CloseDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useInquiry();
  const notices = useNotices();
  const [outcome, setOutcome] = useState('');
  const decides = view.purpose === 'per-capsulam';
  return (
    <ConfirmDialog
      open={props.open}
      title={t(inquiryPageTexts.close)}
      action={t(inquiryPageTexts.close)}
      onClose={props.onClose}
      onConfirm={async () => {
        const { inquiryId } = view;
        const done = await send({ type: 'CloseInquiry', data: { inquiryId, outcome } });
        if (done) notices.done(t(inquiryPageTexts.closed));
        return done;
      }}
    >
      <p>{t(inquiryPageTexts.closeText, { count: view.asked - view.answered })}</p>
      <Field
        label={t(decides ? inquiryPageTexts.outcomePerCapsulam : inquiryPageTexts.outcomeInterest)}
        required={decides}
        {...(decides ? { hint: t(inquiryPageTexts.outcomePerCapsulamHint) } : {})}
      >
        <Textarea
          value={outcome}
          rows={4}
          resize="vertical"
          maxLength={5_000}
          onChange={(_, data) => setOutcome(data.value)}
        />
      </Field>
    </ConfirmDialog>
  );
}
