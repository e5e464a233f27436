import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { useEscape } from '../../shared/ui/use-key-down.ts';

/** The guests of the meeting (S7). */
export function Guests(): ReactNode {
  const { t } = useLanguage();
  const { view, can, send } = useMeeting();
  const styles = useStyles();
  const [fresh, setFresh] = useState<string | undefined>(undefined);
  if (view.guests.length === 0 && !can('InviteGuest')) return null;
  return (
    <section className={styles.section} aria-labelledby="guests-title">
      <SectionTitle id="guests-title">{t(agendaTexts.guests)}</SectionTitle>
      {view.guests.length === 0 ? <p className={styles.none}>{t(agendaTexts.noGuests)}</p> : null}
      <ul className={styles.list}>
        {view.guests.map((guest) => (
          <li key={guest.guestId} className={styles.row}>
            <span>
              <strong>{guest.name}</strong>
              {[guest.organisation, guest.role].filter(Boolean).map((part) => `, ${part}`)}
            </span>
            {can('WithdrawGuest') ? (
              <Button
                appearance="subtle"
                size="small"
                icon={<Dismiss20Regular />}
                aria-label={t(agendaTexts.removeRow, { name: guest.name })}
                onClick={() => void send({ type: 'WithdrawGuest', data: { guestId: guest.guestId } })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {can('InviteGuest') ? (
        fresh ? (
          <GuestForm
            key={fresh}
            guestId={fresh}
            onClose={() => setFresh(undefined)}
            onNext={() => setFresh(newId())}
          />
        ) : (
          <div>
            <Button icon={<Add20Regular />} onClick={() => setFresh(newId())}>
              {t(agendaTexts.addGuest)}
            </Button>
          </div>
        )
      ) : null}
    </section>
  );
}

function GuestForm(props: {
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
  section: {
    marginTop: tokens.spacingVerticalXXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, paddingBlock: '2px' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
