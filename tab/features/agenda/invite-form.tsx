import { Field, Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { InvitedPresenterView } from '../../../src/contract/presenter-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import { isMailAddress } from '../../../src/domain/basics/mail-address.ts';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { inviteTexts as texts } from '../../../src/texts/tab-invites.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId } from '../../shared/session.tsx';
import { FormDialog } from '../../shared/ui/form-dialog.tsx';
import type { Invitable } from './invitable.ts';

/** Calls somebody from outside to a page of their own, or tells them other facts. */
export function InviteForm(props: {
  readonly open: boolean;
  readonly item: ItemView;
  readonly who: Invitable;
  readonly known?: InvitedPresenterView;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const notices = useNotices();
  const { open, item, who, known, onClose } = props;
  const [invitationId] = useState(() => known?.invitationId ?? newId());
  const [name, setName] = useState(who.name);
  const [email, setEmail] = useState(known?.email ?? '');
  const [words, setWords] = useState(known?.words ?? '');
  const [wrong, setWrong] = useState<'name' | 'email' | undefined>(undefined);
  async function save(): Promise<boolean> {
    const address = email.trim();
    const problem = !name.trim() ? 'name' : address && !isMailAddress(address) ? 'email' : undefined;
    setWrong(problem);
    if (problem) return false;
    const done = await send({
      type: 'InvitePresenter',
      data: {
        invitationId,
        itemId: who.itemId,
        ...(who.slotId ? { slotId: who.slotId } : {}),
        name: name.trim(),
        ...(address ? { email: address } : {}),
        ...(words.trim() ? { words: words.trim() } : {}),
      },
    });
    if (done) notices.done(t(texts.invited, { name: name.trim() }));
    return done;
  }
  const mark = (field: 'name' | 'email', message: string) =>
    wrong === field ? { validationState: 'error' as const, validationMessage: message } : {};
  return (
    <FormDialog
      open={open}
      title={t(texts.title, { item: who.pitch ?? item.title })}
      action={t(texts.send)}
      onSave={save}
      onClose={onClose}
    >
      <p>{t(texts.what)}</p>
      <Field label={t(texts.name)} required {...mark('name', t(fieldTexts.missing))}>
        <Input value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Field label={t(texts.email)} hint={t(texts.emailHint)} {...mark('email', t(texts.emailWrong))}>
        <Input type="email" value={email} onChange={(_, data) => setEmail(data.value)} />
      </Field>
      <Field label={t(texts.words)} hint={t(texts.wordsHint)}>
        <Textarea value={words} onChange={(_, data) => setWords(data.value)} />
      </Field>
    </FormDialog>
  );
}
