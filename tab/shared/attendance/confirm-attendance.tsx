import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { SectionCard } from '../ui/section-card.tsx';
import { CONFIRM_ALL } from './confirm-all.ts';
import { isExpected } from './is-expected.ts';

const { Part: ConfirmExceptions, useReady: useConfirmExceptions } = onDemand(
  async () => (await import('./confirm-exceptions.tsx')).ConfirmExceptions,
);

/** "Är alla anmälda på plats?": one tap, or the exceptions (D3). */
export function ConfirmAttendance(props: {
  /** Beside something else that the page is for: only while it is unanswered, and no primary button. */
  readonly beside?: true;
  /** Once it is answered. */
  readonly onDone?: () => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view, can, send } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  useConfirmExceptions(can('ConfirmAttendance'));
  if (!can('ConfirmAttendance')) return null;
  const confirmed = view.attendanceConfirmed;
  if (confirmed && props.beside) return null;
  async function all(): Promise<void> {
    if (await send({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } })) props.onDone?.();
  }
  function answered(): void {
    setOpen(false);
    props.onDone?.();
  }
  return (
    <SectionCard
      className={styles.card}
      title={t(confirmed ? attendanceTexts.confirmAgain : attendanceTexts.confirmAsk)}
    >
      <p className={styles.hint}>{t(attendanceTexts.confirmHint)}</p>
      {confirmed || open ? null : <WhoIsExpected />}
      {open ? (
        <ConfirmExceptions onClose={() => setOpen(false)} onDone={answered} />
      ) : (
        <div className={styles.buttons}>
          {confirmed ? (
            <Button onClick={() => setOpen(true)}>{t(attendanceTexts.confirmChange)}</Button>
          ) : (
            <>
              <Button
                id={CONFIRM_ALL}
                appearance={props.beside ? 'secondary' : 'primary'}
                onClick={() => void all()}
              >
                {t(attendanceTexts.confirmAll)}
              </Button>
              <Button onClick={() => setOpen(true)}>{t(attendanceTexts.confirmSome)}</Button>
            </>
          )}
        </div>
      )}
    </SectionCard>
  );
}

/** Those whom one tap confirms, by their municipalities. */
function WhoIsExpected(): ReactNode {
  const { t, enumeration } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const expected = view.people.filter((one) => one.standing !== 'secretariat' && isExpected(one));
  if (expected.length === 0) return null;
  const names = enumeration(expected.map(({ organisation, name }) => organisation || name));
  return <p className={styles.who}>{t(attendanceTexts.confirmWho, { names })}</p>;
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalXXXL },
  who: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
