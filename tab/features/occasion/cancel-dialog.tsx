import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { occasionTexts } from '../../../src/texts/tab-occasion.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';

/** Cancelling asks once, says what others will see, and takes a reason for them. */
export function CancelDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const [reason, setReason] = useState('');
  const called = view.phase === 'notified';
  const cancel = () => send({ type: 'CancelMeeting', data: reason.trim() ? { reason: reason.trim() } : {} });
  return (
    <FormDialog
      {...props}
      title={t(occasionTexts.cancelAsk)}
      action={t(occasionTexts.cancel)}
      leave={t(occasionTexts.keep)}
      onSave={cancel}
    >
      <p>{t(called ? occasionTexts.cancelText : occasionTexts.cancelDraftText)}</p>
      {called ? (
        <Field label={t(occasionTexts.reason)} hint={t(occasionTexts.reasonHint)}>
          <Input value={reason} maxLength={300} onChange={(_, data) => setReason(data.value)} />
        </Field>
      ) : null}
    </FormDialog>
  );
}
