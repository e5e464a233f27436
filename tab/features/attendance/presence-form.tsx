import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { AttendanceView } from '../../../src/contract/views.ts';
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
import { PRESENCE_TEXTS } from '../../shared/attendance/reply-words.ts';

export type PresenceChange = 'RegisterArrival' | 'RegisterDeparture' | 'CorrectPresence';

/** Somebody whose attendance is registered: of the roll, or a guest. */
export interface Attendee {
  readonly personId: string;
  readonly name: string;
  readonly attendance?: AttendanceView;
}

/** An arrival, a departure, or a correction of what is registered. Each time may be approximate by itself. */
export function PresenceForm(props: {
  readonly person: Attendee;
  readonly change: PresenceChange;
  readonly onDone: () => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { send } = useMeeting();
  const styles = useStyles();
  const { person, change } = props;
  const form = useEscape<HTMLFormElement>(props.onDone);
  const { attendance } = person;
  const known = change === 'CorrectPresence' ? attendance : undefined;
  const shown = (time?: ClockTime) => (time ? (locale === 'sv' ? dotted(time) : time) : '');
  const [presence, setPresence] = useState<Presence>(known?.presence ?? 'present');
  const [first, setFirst] = useState(shown(toldTime(change, attendance)));
  const [second, setSecond] = useState(shown(known?.to));
  const [firstAbout, setFirstAbout] = useState(known?.fromApproximate ?? false);
  const [secondAbout, setSecondAbout] = useState(known?.toApproximate ?? false);
  const [parts, setParts] = useState(known?.parts ?? false);
  const here = presence === 'present' || presence === 'remote';
  const timed = here || presence === 'expected-later';
  const [checked, setChecked] = useState(false);
  const wrong = (written: string) => checked && written.trim() !== '' && !readTime(written);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    const [one, two] = [readTime(first), readTime(second)];
    if ((first.trim() && !one) || (second.trim() && !two)) return;
    const { personId } = person;
    const command: MeetingCommand =
      change === 'CorrectPresence'
        ? {
            type: change,
            data: {
              personId,
              presence,
              ...(timed && one ? { from: one, ...(firstAbout ? { fromApproximate: true } : {}) } : {}),
              ...(timed && two ? { to: two, ...(secondAbout ? { toApproximate: true } : {}) } : {}),
              ...(here && parts ? { parts } : {}),
            },
          }
        : {
            type: change,
            data: {
              personId,
              ...(one ? { time: one, ...(firstAbout ? { approximate: true } : {}) } : {}),
            },
          };
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
          {timed ? (
            <>
              <AboutTime
                label={t(attendanceTexts.from)}
                value={first}
                wrong={wrong(first)}
                onChange={setFirst}
                about={firstAbout}
                aboutLabel={t(attendanceTexts.approximateFrom)}
                onAbout={setFirstAbout}
              />
              <AboutTime
                label={t(attendanceTexts.to)}
                value={second}
                wrong={wrong(second)}
                onChange={setSecond}
                about={secondAbout}
                aboutLabel={t(attendanceTexts.approximateTo)}
                onAbout={setSecondAbout}
              />
            </>
          ) : null}
          {here ? (
            <Field className={styles.parts} {...(parts ? { hint: t(attendanceTexts.partsHint) } : {})}>
              <Checkbox
                label={t(attendanceTexts.parts)}
                checked={parts}
                onChange={(_, data) => setParts(data.checked === true)}
              />
            </Field>
          ) : null}
        </>
      ) : (
        <AboutTime
          label={t(attendanceTexts.time)}
          hint
          takeFocus
          value={first}
          wrong={wrong(first)}
          onChange={setFirst}
          about={firstAbout}
          aboutLabel={t(attendanceTexts.approximate)}
          onAbout={setFirstAbout}
        />
      )}
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

/** A time of day, and whether it was only heard of. */
function AboutTime(props: {
  readonly label: string;
  readonly hint?: boolean;
  readonly takeFocus?: boolean;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
  readonly about: boolean;
  readonly aboutLabel: string;
  readonly onAbout: (about: boolean) => void;
}): ReactNode {
  const { label, hint = false, takeFocus = false, value, wrong, onChange } = props;
  return (
    <div>
      <TimeField {...{ label, hint, takeFocus, value, wrong, onChange }} />
      <Checkbox
        label={props.aboutLabel}
        checked={props.about}
        onChange={(_, data) => props.onAbout(data.checked === true)}
      />
    </div>
  );
}

/** The time that is registered of what the form changes, for whoever mends it. */
function toldTime(change: PresenceChange, attendance?: AttendanceView): ClockTime | undefined {
  if (change === 'RegisterDeparture') return attendance?.to;
  const here = attendance?.presence === 'present' || attendance?.presence === 'remote';
  return here || change === 'CorrectPresence' ? attendance?.from : undefined;
}

const LABELS = {
  RegisterArrival: attendanceTexts.arrivedLabel,
  RegisterDeparture: attendanceTexts.leftLabel,
  CorrectPresence: attendanceTexts.correctLabel,
};

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalL },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexBasis: '100%' },
  parts: { maxWidth: '24rem' },
  hint: {
    flexBasis: '100%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
