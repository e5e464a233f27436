import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { GuestForm, useGuestForm } from './on-demand-parts.ts';

/** The guests of the meeting (S7). */
export function Guests(): ReactNode {
  const { t } = useLanguage();
  const { view, can, send } = useMeeting();
  const styles = useStyles();
  const [fresh, setFresh] = useState<string | undefined>(undefined);
  useGuestForm();
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
              {guest.mentioned ? ` (${t(agendaTexts.mentionedMark)})` : ''}
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
});
