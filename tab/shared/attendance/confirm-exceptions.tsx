import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { isExpected } from './is-expected.ts';

/** Who is here and who is not, a mark each (D3). */
export function ConfirmExceptions(props: {
  readonly onClose: () => void;
  readonly onDone: () => void;
}): ReactNode {
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

function isHere(person: PersonView): boolean {
  return person.attendance?.presence === 'present' || person.attendance?.presence === 'remote';
}

const useStyles = makeStyles({
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
