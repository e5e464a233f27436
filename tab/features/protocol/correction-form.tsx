import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { correctionTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

/** Why what was agreed is corrected (D7): opens the correction, or gives its reason other words. */
export function CorrectionForm(props: { readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const styles = useStyles();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const known = view.correction?.reason;
  const [reason, setReason] = useState(known ?? '');
  const [missing, setMissing] = useState(false);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else if (await send({ type: 'OpenCorrection', data: { reason } })) props.onClose();
  }
  return (
    <EditForm
      label={t(known === undefined ? correctionTexts.open : correctionTexts.changeReason)}
      {...(known === undefined ? { save: t(correctionTexts.begin) } : {})}
      onSave={save}
      onCancel={props.onClose}
    >
      {known === undefined ? <p className={styles.intro}>{t(correctionTexts.openText)}</p> : null}
      <Field
        label={t(correctionTexts.reason)}
        {...(missing
          ? { validationState: 'error' as const, validationMessage: t(correctionTexts.reasonMissing) }
          : {})}
      >
        <Textarea
          ref={field}
          value={reason}
          resize="vertical"
          onChange={(_, data) => {
            setReason(data.value);
            setMissing(false);
          }}
        />
      </Field>
    </EditForm>
  );
}

const useStyles = makeStyles({ intro: { margin: 0, color: tokens.colorNeutralForeground2 } });
