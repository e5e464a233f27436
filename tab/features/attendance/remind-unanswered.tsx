import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { reminderTexts as texts } from '../../../src/texts/tab-reminders.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId } from '../../shared/session.tsx';

/** A reminder now to those who have not answered (T2); anyway, where they have just had one. */
export function RemindButton(): ReactNode {
  const { t } = useLanguage();
  const { view, can, send } = useMeeting();
  const notices = useNotices();
  // One press is one reminder, also when its answer is lost and it is pressed again.
  const [reminderId, setReminderId] = useState(newId);
  const { due = [], justReminded = [] } = view.reminders ?? {};
  async function remind(again: boolean): Promise<void> {
    const data = { reminderId, ...(again ? { again } : {}) };
    if (!(await send({ type: 'RemindUnanswered', data }))) return;
    setReminderId(newId());
    notices.done(t(texts.done));
  }
  if (!can('RemindUnanswered')) return null;
  if (due.length > 0) return <Button onClick={() => void remind(false)}>{t(texts.remind)}</Button>;
  return justReminded.length > 0 ? <Button onClick={() => void remind(true)}>{t(texts.again)}</Button> : null;
}

/** For the secretariat, in small print: who was reminded and when, who will be, and whom mail does not reach. */
export function ReminderLines(): ReactNode {
  const { t, dayAndMonth, atTime, enumeration } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const { reminders } = view;
  if (!reminders) return null;
  const { sent, next, due, justReminded, withoutAddress } = reminders;
  const names = (personIds: readonly string[]) =>
    enumeration(
      view.people.filter(({ personId }) => personIds.includes(personId)).map((one) => one.organisation),
    );
  const when = (moment: { readonly date: string; readonly time: string }) => ({
    date: dayAndMonth(moment.date),
    time: atTime(moment.time),
  });
  const lines = [
    ...sent.map(({ by, personIds, ...moment }) =>
      by === undefined
        ? t(texts.sent, { ...when(moment), names: names(personIds) })
        : t(texts.sentBy, { ...when(moment), by, names: names(personIds) }),
    ),
    ...(next && due.length + justReminded.length > 0 ? [t(texts.next, when(next))] : []),
    ...(withoutAddress.length > 0 ? [t(texts.withoutAddress, { names: names(withoutAddress) })] : []),
    ...(can('RemindUnanswered') && due.length === 0 && justReminded.length > 0
      ? [t(texts.justReminded)]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul data-screen className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
