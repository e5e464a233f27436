import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { useEscape } from '../../shared/ui/use-key-down.ts';

/** The form of a guest; the next one is likely to follow. */
export function GuestForm(props: {
  readonly guestId: string;
  readonly onClose: () => void;
  readonly onNext: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { send } = useMeeting();
  const styles = useStyles();
  const first = useFocusOnMount<HTMLInputElement>();
  const form = useEscape<HTMLFormElement>(props.onClose);
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [role, setRole] = useState('');
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!name.trim()) return;
    const guest = {
      guestId: props.guestId,
      name: name.trim(),
      ...(organisation.trim() ? { organisation: organisation.trim() } : {}),
      ...(role.trim() ? { role: role.trim() } : {}),
    };
    if (await send({ type: 'InviteGuest', data: { guest } })) props.onNext();
  }
  return (
    <form
      className={styles.form}
      aria-label={t(agendaTexts.addGuest)}
      onSubmit={(event) => void save(event)}
      ref={form}
    >
      <Field label={t(agendaTexts.name)} required>
        <Input ref={first} value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Field label={t(agendaTexts.organisation)}>
        <Input value={organisation} onChange={(_, data) => setOrganisation(data.value)} />
      </Field>
      <Field label={t(agendaTexts.guestRole)}>
        <Input value={role} onChange={(_, data) => setRole(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {t(frameTexts.add)}
        </Button>
        <Button onClick={props.onClose}>{t(frameTexts.close)}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
