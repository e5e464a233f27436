import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AttentionView } from '../../../src/contract/delivery-views.ts';
import { outboxTexts } from '../../../src/texts/tab-outbox.ts';
import { deliveryName } from '../../shared/deliveries/delivery-words.ts';
import { useLanguage } from '../../shared/language.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';

/** Giving up says what will not be sent, and takes the reason that stays in the log. */
export function GiveUpDialog(props: {
  readonly open: boolean;
  readonly job: AttentionView;
  readonly onGiveUp: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  async function giveUp(): Promise<boolean> {
    const said = reason.trim();
    setMissing(said === '');
    return said !== '' && props.onGiveUp(said);
  }
  return (
    <FormDialog
      open={props.open}
      title={t(outboxTexts.giveUpAsk)}
      action={t(outboxTexts.giveUp)}
      leave={t(outboxTexts.keep)}
      onSave={giveUp}
      onClose={props.onClose}
    >
      <p>{t(outboxTexts.giveUpText, { what: deliveryName(props.job, t) })}</p>
      <Field
        label={t(outboxTexts.reason)}
        required
        {...(missing ? { validationMessage: t(outboxTexts.reasonMissing) } : {})}
      >
        <Input value={reason} maxLength={300} onChange={(_, data) => setReason(data.value)} />
      </Field>
    </FormDialog>
  );
}
