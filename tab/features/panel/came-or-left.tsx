import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { panelTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { readTime } from '../../shared/meeting/time-text.ts';
import { useNotices } from '../../shared/notices.tsx';
import { TimeField } from '../../shared/ui/time-field.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { useEscape } from '../../shared/ui/use-key-down.ts';

/** "Anna Ek kom kl. 10.40": who, and when if not now. Whoever is here can only leave, and whoever is not only arrive. */
export function CameOrLeft({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, locale, atTime } = useLanguage();
  const { view, can, send } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const form = useEscape<HTMLFormElement>(onClose);
  const field = useFocusOnMount<HTMLSelectElement>();
  const [chosen, setChosen] = useState('');
  const [written, setWritten] = useState('');
  const [checked, setChecked] = useState(false);
  const order = new Intl.Collator(locale);
  const people = [
    ...view.people.map(({ personId, name, attendance }) => ({ personId, name, attendance })),
    ...view.guests.map(({ guestId, name, attendance }) => ({ personId: guestId, name, attendance })),
  ]
    .map(({ attendance, ...person }) => ({
      ...person,
      here: attendance?.presence === 'present' || attendance?.presence === 'remote',
    }))
    .filter(({ here }) => can(here ? 'RegisterDeparture' : 'RegisterArrival'))
    .toSorted((a, b) => order.compare(a.name, b.name));
  const person = people.find(({ personId }) => personId === chosen);
  const time = readTime(written);
  const wrong = checked && written.trim() !== '' && !time;

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const choice = event.currentTarget.querySelector('select');
    setChecked(true);
    if (!person || (written.trim() && !time)) return;
    const { personId, name, here } = person;
    const data = { personId, ...(time ? { time } : {}) };
    if (!(await send({ type: here ? 'RegisterDeparture' : 'RegisterArrival', data }))) return;
    const [at, now] = here ? [panelTexts.went, panelTexts.wentNow] : [panelTexts.came, panelTexts.cameNow];
    notices.done(time ? t(at, { name, time: atTime(time) }) : t(now, { name }));
    setChosen('');
    setWritten('');
    setChecked(false);
    choice?.focus();
  }

  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={t(panelTexts.cameOrLeft)}
      onSubmit={(event) => void save(event)}
    >
      <Field
        label={t(panelTexts.who)}
        {...(checked && !person ? { validationMessage: t(panelTexts.choose) } : {})}
      >
        <Select ref={field} value={chosen} onChange={(_, data) => setChosen(data.value)}>
          <option value="">{t(panelTexts.choose)}</option>
          {people.map(({ personId, name, here }) => (
            <option key={personId} value={personId}>
              {here ? t(panelTexts.hereMark, { name }) : name}
            </option>
          ))}
        </Select>
      </Field>
      <TimeField label={t(attendanceTexts.time)} value={written} wrong={wrong} onChange={setWritten} />
      <p className={styles.hint}>{t(attendanceTexts.timeNow)}</p>
      <div className={styles.buttons}>
        <Button type="submit">{t(person?.here ? attendanceTexts.left : attendanceTexts.arrived)}</Button>
        <Button appearance="subtle" onClick={onClose}>
          {t(frameTexts.close)}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
