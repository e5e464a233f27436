import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { PersonView } from '../../../src/contract/views.ts';
import type { ClockTime } from '../../../src/domain/basics/time.ts';
import { dotted } from '../../../src/domain/basics/time.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { Presence } from '../../../src/domain/meeting/vocabulary.ts';
import { PRESENCES } from '../../../src/domain/meeting/vocabulary.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { readTime } from '../../shared/meeting/time-text.ts';
import { TimeField } from '../../shared/ui/time-field.tsx';
import { useEscape } from '../../shared/ui/use-key-down.ts';
import { PRESENCE_TEXTS } from './reply-words.ts';

export type PresenceChange = 'RegisterArrival' | 'RegisterDeparture' | 'CorrectPresence';

/** An arrival, a departure, or a correction of what is registered. */
export function PresenceForm(props: {
  readonly person: PersonView;
  readonly change: PresenceChange;
  readonly onDone: () => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { send } = useMeeting();
  const styles = useStyles();
  const { person, change } = props;
  const form = useEscape<HTMLFormElement>(props.onDone);
  const known = change === 'CorrectPresence' ? person.attendance : undefined;
  const shown = (time?: ClockTime) => (time ? (locale === 'sv' ? dotted(time) : time) : '');
  const [presence, setPresence] = useState<Presence>(known?.presence ?? 'present');
  const [first, setFirst] = useState(shown(known?.from));
  const [second, setSecond] = useState(shown(known?.to));
  const [approximate, setApproximate] = useState(known?.approximate ?? false);
  const [checked, setChecked] = useState(false);
  const wrong = (written: string) => checked && written.trim() !== '' && !readTime(written);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    const [one, two] = [readTime(first), readTime(second)];
    if ((first.trim() && !one) || (second.trim() && !two)) return;
    const about = approximate && (one ?? two) ? { approximate: true } : {};
    const { personId } = person;
    const command: MeetingCommand =
      change === 'CorrectPresence'
        ? {
            type: change,
            data: {
              personId,
              presence,
              ...(one ? { from: one } : {}),
              ...(two ? { to: two } : {}),
              ...about,
            },
          }
        : { type: change, data: { personId, ...(one ? { time: one } : {}), ...about } };
    if (await send(command)) props.onDone();
  }

  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t(LABELS[change], { name: person.name })}
      onSubmit={(event) => void save(event)}
      ref={form}
    >
      {change === 'CorrectPresence' ? (
        <>
          <Field label={t(attendanceTexts.presence)}>
            <Select value={presence} onChange={(_, data) => setPresence(data.value as Presence)}>
              {PRESENCES.map((one) => (
                <option key={one} value={one}>
                  {t(PRESENCE_TEXTS[one])}
                </option>
              ))}
            </Select>
          </Field>
          <TimeField label={t(attendanceTexts.from)} value={first} wrong={wrong(first)} onChange={setFirst} />
          <TimeField
            label={t(attendanceTexts.to)}
            value={second}
            wrong={wrong(second)}
            onChange={setSecond}
          />
        </>
      ) : (
        <TimeField
          label={t(attendanceTexts.time)}
          hint
          value={first}
          wrong={wrong(first)}
          onChange={setFirst}
        />
      )}
      <Checkbox
        label={t(attendanceTexts.approximate)}
        checked={approximate}
        onChange={(_, data) => setApproximate(data.checked === true)}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {t(attendanceTexts.register)}
        </Button>
        <Button onClick={props.onDone}>{t(frameTexts.cancel)}</Button>
      </div>
      {change === 'CorrectPresence' ? null : <p className={styles.hint}>{t(attendanceTexts.timeNow)}</p>}
    </form>
  );
}

const LABELS = {
  RegisterArrival: attendanceTexts.arrivedLabel,
  RegisterDeparture: attendanceTexts.leftLabel,
  CorrectPresence: attendanceTexts.correctLabel,
};

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalL },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, alignSelf: 'center' },
  hint: {
    flexBasis: '100%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
