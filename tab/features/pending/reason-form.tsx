import { Field, Textarea } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

/** Why a matter is taken off the list; of a proposal it is the answer to whoever made it (`to`). */
export function ReasonForm(props: {
  readonly title: string;
  readonly to?: string;
  readonly onSave: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { title, to } = props;
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else await props.onSave(reason);
  }
  return (
    <EditForm
      label={t(to ? pendingTexts.declineOf : pendingTexts.dismissOf, { title })}
      save={t(to ? pendingTexts.decline : pendingTexts.dismiss)}
      onSave={save}
      onCancel={props.onCancel}
    >
      <Field
        label={to ? t(pendingTexts.answer, { name: to }) : t(pendingTexts.reason)}
        {...(to ? {} : { hint: t(pendingTexts.reasonHint) })}
        {...(missing ? { validationState: 'error', validationMessage: t(pendingTexts.missing) } : {})}
      >
        <Textarea
          ref={field}
          value={reason}
          onChange={(_, data) => {
            setReason(data.value);
            setMissing(false);
          }}
        />
      </Field>
    </EditForm>
  );
}
