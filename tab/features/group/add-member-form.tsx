import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { isIsoDate } from '../../../src/domain/basics/time.ts';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId } from '../../shared/session.tsx';
import { AccountFields, emptyAccount, readAccount } from './account-fields.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import { useGroup } from './group-context.tsx';
import { PositionFields } from './position-fields.tsx';
import type { PositionProblem } from './position-text.ts';
import { emptyPosition, readPosition } from './position-text.ts';

/** A new person of the group. */
export function AddMemberForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useGroup();
  const notices = useNotices();
  const [personId] = useState(newId);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [from, setFrom] = useState(view.today);
  const [text, setText] = useState(emptyPosition);
  const [account, setAccount] = useState(emptyAccount);
  const [problem, setProblem] = useState<PositionProblem | 'name' | 'from' | 'account' | undefined>(
    undefined,
  );

  async function save(): Promise<boolean> {
    const read = readPosition(text, view.municipalities);
    const identity = readAccount(account);
    const wrong = !name.trim()
      ? 'name'
      : !isIsoDate(from)
        ? 'from'
        : 'problem' in read
          ? read.problem
          : identity === 'wrong'
            ? 'account'
            : undefined;
    setProblem(wrong);
    if (wrong || 'problem' in read || identity === 'wrong') return false;
    const done = await send({
      type: 'AddMember',
      data: {
        personId,
        name: name.trim(),
        ...(email.trim() ? { email: email.trim() } : {}),
        from,
        position: read.position,
        ...(identity ? { identities: [identity] } : {}),
      },
    });
    if (done) notices.done(t(groupTexts.added, { name: name.trim() }));
    return done;
  }

  const mended = () => setProblem(undefined);
  const wrong = (there: boolean, message: string) =>
    there ? { validationState: 'error' as const, validationMessage: message } : {};
  return (
    <FormDialog
      title={t(groupTexts.addPerson)}
      action={t(groupTexts.addPerson)}
      onSave={save}
      onClose={onClose}
    >
      <Field label={t(groupTexts.name)} required {...wrong(problem === 'name', t(fieldTexts.missing))}>
        <Input
          value={name}
          onChange={(_, data) => {
            setName(data.value);
            mended();
          }}
        />
      </Field>
      <Field label={t(groupTexts.email)} hint={t(fieldTexts.optional)}>
        <Input type="email" value={email} onChange={(_, data) => setEmail(data.value)} />
      </Field>
      <Field
        label={t(groupTexts.firstDay)}
        hint={t(groupTexts.firstDayHint)}
        required
        {...wrong(problem === 'from', t(groupTexts.dateMissing))}
      >
        <Input type="date" value={from} onChange={(_, data) => setFrom(data.value)} />
      </Field>
      <PositionFields
        value={text}
        problem={problem === 'name' || problem === 'from' || problem === 'account' ? undefined : problem}
        onChange={(next) => {
          setText(next);
          mended();
        }}
      />
      <details open={problem === 'account' || undefined}>
        <summary>{t(groupTexts.accountOptional)}</summary>
        <AccountFields value={account} wrong={problem === 'account'} onChange={setAccount} />
      </details>
    </FormDialog>
  );
}
