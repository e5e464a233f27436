import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MemberView } from '../../../src/contract/group-view.ts';
import { fieldTexts, frameTexts } from '../../../src/texts/tab.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import { useGroup } from './group-context.tsx';

/** What somebody is called and where mail reaches them. */
export function ContactForm(props: { readonly member: MemberView; readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { send } = useGroup();
  const notices = useNotices();
  const { member } = props;
  const [name, setName] = useState(member.name);
  const [email, setEmail] = useState(member.managed?.email ?? '');
  const [wrong, setWrong] = useState(false);
  async function save(): Promise<boolean> {
    setWrong(!name.trim());
    if (!name.trim()) return false;
    const done = await send({
      type: 'DescribeMember',
      data: {
        personId: member.personId,
        name: name.trim(),
        ...(email.trim() ? { email: email.trim() } : {}),
      },
    });
    if (done) notices.done(t(groupTexts.changed, { name: name.trim() }));
    return done;
  }
  return (
    <FormDialog
      title={`${member.name}: ${t(groupTexts.contact)}`}
      action={t(frameTexts.save)}
      onSave={save}
      onClose={props.onClose}
    >
      <Field
        label={t(groupTexts.name)}
        required
        {...(wrong ? { validationState: 'error' as const, validationMessage: t(fieldTexts.missing) } : {})}
      >
        <Input value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Field label={t(groupTexts.email)} hint={t(fieldTexts.optional)}>
        <Input type="email" value={email} onChange={(_, data) => setEmail(data.value)} />
      </Field>
    </FormDialog>
  );
}
