import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular, Edit20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { formalTexts } from '../../../src/texts/tab-formal.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';
import { RecusalForm } from './recusal-form.tsx';
import { ReservationForm } from './reservation-form.tsx';
import { VoteForm } from './vote-form.tsx';

type Opened = { readonly what: 'recusal' | 'vote' | 'reservation'; readonly id: string };

/** What a formal body notes of an item: there only for a group that has turned it on (D19). */
export function FormalDesk({ item }: { readonly item: ItemView }): ReactNode {
  const { t } = useLanguage();
  const { can, send } = useMeeting();
  const styles = useStyles();
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const close = () => setOpened(undefined);
  const { itemId, title, recusals = [], votes = [], reservations = [] } = item;
  const actions = [
    { what: 'recusal', shown: can('NoteRecusal'), text: formalTexts.recusal, label: formalTexts.recusalOf },
    { what: 'vote', shown: can('RecordVote'), text: formalTexts.vote, label: formalTexts.voteOf },
    {
      what: 'reservation',
      shown: can('NoteReservation'),
      text: formalTexts.reservation,
      label: formalTexts.reservationOf,
    },
  ] as const;
  const shown = actions.filter((action) => action.shown);
  if (shown.length + recusals.length + votes.length + reservations.length === 0) return null;
  const changed = votes.find(({ voteId }) => voteId === opened?.id);
  return (
    <div className={styles.desk}>
      <ul className={styles.list}>
        {recusals.map(({ personId, name }) => (
          <Noted
            key={personId}
            text={t(formalTexts.recused, { name })}
            {...(can('WithdrawRecusal')
              ? {
                  removeLabel: t(formalTexts.withdrawRecusal, { name }),
                  onRemove: () => void send({ type: 'WithdrawRecusal', data: { itemId, personId } }),
                }
              : {})}
          />
        ))}
        {votes.map(({ voteId, printed }) => (
          <Noted
            key={voteId}
            text={printed}
            {...(can('RemoveVote')
              ? {
                  changeLabel: t(formalTexts.changeVote),
                  onChange: () => setOpened({ what: 'vote', id: voteId }),
                  removeLabel: t(formalTexts.removeVote),
                  onRemove: () => void send({ type: 'RemoveVote', data: { voteId } }),
                }
              : {})}
          />
        ))}
        {reservations.map(({ reservationId, printed }) => (
          <Noted
            key={reservationId}
            text={printed}
            {...(can('RemoveReservation')
              ? {
                  removeLabel: t(formalTexts.removeReservation, { text: printed }),
                  onRemove: () => void send({ type: 'RemoveReservation', data: { reservationId } }),
                }
              : {})}
          />
        ))}
      </ul>
      <div className={styles.actions}>
        {shown.map(({ what, text, label }) => (
          <Button
            key={what}
            size="small"
            appearance="subtle"
            className={styles.action}
            aria-label={t(label, { title })}
            aria-expanded={opened?.what === what}
            onClick={() => setOpened(opened?.what === what ? undefined : { what, id: newId() })}
          >
            {t(text)}
          </Button>
        ))}
      </div>
      {opened?.what === 'recusal' ? <RecusalForm item={item} onDone={close} /> : null}
      {opened?.what === 'vote' ? (
        <VoteForm
          key={opened.id}
          item={item}
          voteId={opened.id}
          {...(changed ? { vote: changed } : {})}
          onDone={close}
        />
      ) : null}
      {opened?.what === 'reservation' ? (
        <ReservationForm key={opened.id} item={item} reservationId={opened.id} onDone={close} />
      ) : null}
    </div>
  );
}

/** One thing noted, as the protocol prints it. */
function Noted(props: {
  readonly text: string;
  readonly changeLabel?: string;
  readonly onChange?: () => void;
  readonly removeLabel?: string;
  readonly onRemove?: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.noted}>
      <span className={styles.words}>{props.text}</span>
      {props.onChange && props.changeLabel ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<Edit20Regular />}
          aria-label={props.changeLabel}
          onClick={props.onChange}
        />
      ) : null}
      {props.onRemove && props.removeLabel ? (
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={props.removeLabel}
          onClick={props.onRemove}
        />
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  desk: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  noted: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', minWidth: 0 },
  action: { minWidth: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});
