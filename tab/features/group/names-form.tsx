import { Button, Field, Input, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { GroupView } from '../../../src/contract/group-view.ts';
import type { GroupSettings } from '../../../src/domain/group/group.ts';
import { fieldTexts, frameTexts } from '../../../src/texts/tab.ts';
import { settingsTexts } from '../../../src/texts/tab-settings.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useGroup } from './group-context.tsx';

/** What the group, its meetings and its protocols are called, and how protocols are numbered (S1, S30). */
export function NamesForm({ managed }: { readonly managed: NonNullable<GroupView['managed']> }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useGroup();
  const notices = useNotices();
  const styles = useStyles();
  const { settings, nextNumber } = managed;
  const year = view.today.slice(0, 4);
  // Only what is written here replaces what stands: the rest may have been changed by somebody else meanwhile.
  const [written, setWritten] = useState<Partial<NamesText>>({});
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const text: NamesText = { ...textOf(view.name, settings, year), ...written };
  const change = (part: Partial<NamesText>) => setWritten({ ...written, ...part });
  const lastWrong = !/^\d{1,4}$/.test(text.last.trim());

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setChecked(true);
    const name = text.name.trim();
    const { meetingTitle, protocolTitle, protocolStyle, timeZone, numbering } = text;
    if (lastWrong || ![name, meetingTitle, protocolTitle, timeZone].every((one) => one.trim())) return;
    setBusy(true);
    const next: GroupSettings = {
      ...settings,
      meetingTitle,
      protocolTitle,
      protocolStyle,
      timeZone: timeZone.trim(),
      numbering,
      lastNumberOf: { ...settings.lastNumberOf, [year]: Number(text.last) },
    };
    const done =
      (await send({ type: 'ChangeSettings', data: { settings: next } })) &&
      (name === view.name || (await send({ type: 'RenameGroup', data: { name } })));
    setBusy(false);
    if (!done) return;
    setWritten({});
    setChecked(false);
    notices.done(t(settingsTexts.saved));
  }

  const missing = (value: string) =>
    checked && !value.trim()
      ? { validationState: 'error' as const, validationMessage: t(fieldTexts.missing) }
      : {};
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <Field label={t(settingsTexts.groupName)} required {...missing(text.name)}>
        <Input value={text.name} onChange={(_, data) => change({ name: data.value })} />
      </Field>
      <div className={styles.row}>
        <Field
          className={styles.grow}
          label={t(settingsTexts.meetingTitle)}
          required
          {...missing(text.meetingTitle)}
        >
          <Input value={text.meetingTitle} onChange={(_, data) => change({ meetingTitle: data.value })} />
        </Field>
        <Field
          className={styles.grow}
          label={t(settingsTexts.protocolTitle)}
          required
          {...missing(text.protocolTitle)}
        >
          <Input value={text.protocolTitle} onChange={(_, data) => change({ protocolTitle: data.value })} />
        </Field>
      </div>
      <div className={styles.row}>
        <Field className={styles.grow} label={t(settingsTexts.style)}>
          <Select
            className={styles.select}
            value={text.protocolStyle}
            onChange={(_, data) => change({ protocolStyle: data.value === '2022' ? '2022' : '2018' })}
          >
            <option value="2018">{t(settingsTexts.style2018)}</option>
            <option value="2022">{t(settingsTexts.style2022)}</option>
          </Select>
        </Field>
        <Field className={styles.grow} label={t(settingsTexts.timeZone)} required {...missing(text.timeZone)}>
          <Input value={text.timeZone} onChange={(_, data) => change({ timeZone: data.value })} />
        </Field>
      </div>
      <div>
        <Switch
          label={t(settingsTexts.numbering)}
          checked={text.numbering === 'running'}
          onChange={(_, data) => change({ numbering: data.checked ? 'running' : 'none' })}
        />
        {text.numbering === 'running' && nextNumber !== undefined ? (
          <p className={styles.hint}>{t(settingsTexts.numberingHint, { number: `${nextNumber}/${year}` })}</p>
        ) : null}
      </div>
      {text.numbering === 'running' ? (
        <Field
          label={t(settingsTexts.lastNumber, { year })}
          hint={t(settingsTexts.lastNumberHint)}
          {...(checked && lastWrong
            ? { validationState: 'error' as const, validationMessage: t(settingsTexts.numberWrong) }
            : {})}
        >
          <Input
            className={styles.short}
            inputMode="numeric"
            value={text.last}
            onChange={(_, data) => change({ last: data.value })}
          />
        </Field>
      ) : null}
      <div>
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          {t(frameTexts.save)}
        </Button>
      </div>
    </form>
  );
}

interface NamesText {
  readonly name: string;
  readonly meetingTitle: string;
  readonly protocolTitle: string;
  readonly protocolStyle: GroupSettings['protocolStyle'];
  readonly timeZone: string;
  readonly numbering: GroupSettings['numbering'];
  readonly last: string;
}

function textOf(name: string, settings: GroupSettings, year: string): NamesText {
  const { meetingTitle, protocolTitle, protocolStyle, timeZone, numbering, lastNumberOf } = settings;
  const last = String(lastNumberOf?.[year] ?? 0);
  return { name, meetingTitle, protocolTitle, protocolStyle, timeZone, numbering, last };
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  grow: { flex: '1 1 14rem', minWidth: 'min(14rem, 100%)' },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  short: { width: '7rem', minWidth: '7rem' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
