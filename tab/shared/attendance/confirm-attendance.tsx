import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { SectionCard } from '../ui/section-card.tsx';
import { CONFIRM_ALL } from './confirm-all.ts';

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
        <Exceptions onClose={() => setOpen(false)} onDone={answered} />
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

function Exceptions(props: { readonly onClose: () => void; readonly onDone: () => void }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const styles = useStyles();
  const expected = new Set(view.people.filter(isExpected).map((person) => person.personId));
  const [here, setHere] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        view.people
          .filter((one) => (one.attendance ? isHere(one) : isExpected(one)))
          .map((one) => one.personId),
      ),
  );
  async function save(): Promise<void> {
    const missing = [...expected].filter((id) => !here.has(id));
    const alsoPresent = [...here].filter((id) => !expected.has(id));
    if (await send({ type: 'ConfirmAttendance', data: { missing, alsoPresent } })) props.onDone();
  }
  return (
    <>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{t(attendanceTexts.confirmLegend)}</legend>
        {view.people.map((person) => (
          <Checkbox
            key={person.personId}
            label={`${person.organisation}: ${person.name}`}
            checked={here.has(person.personId)}
            onChange={(_, data) => {
              const next = new Set(here);
              if (data.checked) next.add(person.personId);
              else next.delete(person.personId);
              setHere(next);
            }}
          />
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void save()}>
          {t(attendanceTexts.confirmSave)}
        </Button>
        <Button onClick={props.onClose}>{t(frameTexts.cancel)}</Button>
      </div>
    </>
  );
}

/** Said that they would come, in whatever way; the secretariat belongs to the meeting without being asked. */
function isExpected(person: PersonView): boolean {
  if (person.reply) return person.reply.value.kind !== 'declined';
  return person.standing === 'secretariat' || person.standing === 'substitute';
}

function isHere(person: PersonView): boolean {
  return person.attendance?.presence === 'present' || person.attendance?.presence === 'remote';
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalXXXL },
  who: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  set: {
    border: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});
