import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { reminderTexts as texts } from '../../../src/texts/tab-reminders.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { newId } from '../../shared/session.tsx';

/** For the secretariat: who was reminded and when, who will be, whom mail does not reach, and a reminder now (T2). */
export function RemindUnanswered(): ReactNode {
  const { t, dayAndMonth, atTime, enumeration } = useLanguage();
  const { view, can, send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  // One press is one reminder, also when its answer is lost and it is pressed again.
  const [reminderId, setReminderId] = useState(newId);
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
  async function remind(again: boolean): Promise<void> {
    const data = { reminderId, ...(again ? { again } : {}) };
    if (!(await send({ type: 'RemindUnanswered', data }))) return;
    setReminderId(newId());
    notices.done(t(texts.done));
  }
  const mayRemind = can('RemindUnanswered');
  return (
    <div className={styles.part}>
      {sent.map(({ by, personIds, ...moment }) => (
        <p key={`${moment.date} ${moment.time} ${personIds.join(' ')}`} className={styles.line}>
          {by === undefined
            ? t(texts.sent, { ...when(moment), names: names(personIds) })
            : t(texts.sentBy, { ...when(moment), by, names: names(personIds) })}
        </p>
      ))}
      {next && due.length + justReminded.length > 0 ? (
        <p className={styles.line}>{t(texts.next, when(next))}</p>
      ) : null}
      {withoutAddress.length > 0 ? (
        <p className={styles.line}>{t(texts.withoutAddress, { names: names(withoutAddress) })}</p>
      ) : null}
      {mayRemind && due.length > 0 ? (
        <Button className={styles.button} onClick={() => void remind(false)}>
          {t(texts.remind)}
        </Button>
      ) : null}
      {mayRemind && due.length === 0 && justReminded.length > 0 ? (
        <>
          <p className={styles.line}>{t(texts.justReminded)}</p>
          <Button className={styles.button} onClick={() => void remind(true)}>
            {t(texts.again)}
          </Button>
        </>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  button: { marginTop: tokens.spacingVerticalM },
});
