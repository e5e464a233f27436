import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { PendingListView } from '../../../src/contract/pending-view.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { newId } from '../../shared/session.tsx';
import type { Ask } from './ask.ts';

/** Where a member proposes a matter: for which meeting, until when, and what the secretariat answers with. */
export function ProposalForm(props: { readonly list: PendingListView; readonly ask: Ask }): ReactNode {
  const { t, longDate } = useLanguage();
  const styles = useStyles();
  const { proposeFor, proposers } = props.list;
  const [pendingId, setPendingId] = useState(newId);
  const [text, setText] = useState({ title: '', background: '', minutes: '' });
  const [proposer, setProposer] = useState('');
  const [missing, setMissing] = useState(false);
  const wrongMinutes = !/^\d{0,4}$/.test(text.minutes.trim());

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const title = text.title.trim();
    if (title === '') setMissing(true);
    if (title === '' || wrongMinutes) return;
    const proposal = {
      title,
      ...(text.background.trim() ? { background: text.background.trim() } : {}),
      ...(text.minutes.trim() ? { minutes: Number(text.minutes.trim()) } : {}),
    };
    const data = {
      pendingId,
      proposal,
      ...(proposeFor ? { meetingId: proposeFor.meetingId } : {}),
      ...(proposer ? { personId: proposer } : {}),
    };
    if (!(await props.ask({ type: 'ProposeMatter', data }, t(pendingTexts.sent, { title })))) return;
    setText({ title: '', background: '', minutes: '' });
    setProposer('');
    setPendingId(newId());
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
      <p className={styles.text}>
        {proposeFor
          ? t(pendingTexts.proposeFor, { title: proposeFor.title, date: longDate(proposeFor.date) })
          : t(pendingTexts.proposeAnyTime)}{' '}
        {proposeFor?.proposalsBy
          ? t(proposeFor.late ? pendingTexts.proposeLate : pendingTexts.proposeBy, {
              date: longDate(proposeFor.proposalsBy),
            })
          : null}
      </p>
      {proposers.length > 0 ? (
        <>
          <p className={styles.text}>{t(pendingTexts.registerText)}</p>
          <Field label={t(pendingTexts.proposer)} className={styles.who}>
            <Select value={proposer} onChange={(_, data) => setProposer(data.value)}>
              <option value="">{t(pendingTexts.myself)}</option>
              {proposers.map(({ personId, name, organisation }) => (
                <option key={personId} value={personId}>
                  {name}, {organisation}
                </option>
              ))}
            </Select>
          </Field>
        </>
      ) : null}
      <div className={styles.row}>
        <Field
          className={styles.grow}
          label={t(pendingTexts.matter)}
          required
          {...(missing ? { validationState: 'error', validationMessage: t(pendingTexts.missing) } : {})}
        >
          <Input
            value={text.title}
            onChange={(_, data) => {
              setText({ ...text, title: data.value });
              setMissing(false);
            }}
          />
        </Field>
        <Field
          label={t(pendingTexts.minutes)}
          {...(wrongMinutes
            ? { validationState: 'error', validationMessage: t(pendingTexts.minutesWrong) }
            : {})}
        >
          <Input
            className={styles.short}
            inputMode="numeric"
            value={text.minutes}
            onChange={(_, data) => setText({ ...text, minutes: data.value })}
          />
        </Field>
      </div>
      <Field label={t(pendingTexts.why)}>
        <Textarea
          resize="vertical"
          value={text.background}
          onChange={(_, data) => setText({ ...text, background: data.value })}
        />
      </Field>
      <div>
        <Button type="submit">{t(pendingTexts.send)}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  who: { maxWidth: '24rem' },
  grow: { flexGrow: 1, minWidth: 'min(16rem, 100%)' },
  short: { width: '5rem', minWidth: '5rem' },
});
