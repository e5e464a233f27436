import { Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { useInquiry } from './inquiry-context.tsx';

/** The question taken back, and why. */
export function WithdrawDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useInquiry();
  const notices = useNotices();
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      open={props.open}
      title={t(inquiryPageTexts.withdraw)}
      action={t(inquiryPageTexts.withdraw)}
      onClose={props.onClose}
      onConfirm={async () => {
        const { inquiryId } = view;
        const done = await send({ type: 'WithdrawInquiry', data: { inquiryId, reason } });
        if (done) notices.done(t(inquiryPageTexts.withdrawn));
        return done;
      }}
    >
      <p>{t(inquiryPageTexts.withdrawText)}</p>
      <Field label={t(inquiryPageTexts.reason)} required>
        <Textarea
          value={reason}
          resize="vertical"
          maxLength={2_000}
          onChange={(_, data) => setReason(data.value)}
        />
      </Field>
    </ConfirmDialog>
  );
}
