import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WISHED_FOR } from '../../../src/domain/pending/entry.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../language.tsx';
import type { WishedText } from './wished-text.ts';

const LABELS = {
  next: pendingTexts.whenNext,
  date: pendingTexts.whenDate,
  text: pendingTexts.whenText,
  mail: pendingTexts.whenMail,
} as const;

/** When a matter is wanted: at the next meeting, on a date, some time said in words, or by mail. */
export function WishedFields(props: {
  readonly value: WishedText;
  readonly wrong: boolean;
  /** Without `by mail` where only a meeting will do. */
  readonly meetingsOnly?: boolean;
  readonly onChange: (value: WishedText) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { value, onChange } = props;
  const problem = props.wrong
    ? { validationState: 'error' as const, validationMessage: t(pendingTexts.missing) }
    : {};
  return (
    <div className={styles.row}>
      <Field label={t(pendingTexts.when)}>
        <Select
          value={value.kind}
          onChange={(_, data) => onChange({ ...value, kind: data.value as WishedText['kind'] })}
        >
          {WISHED_FOR.filter((kind) => kind !== 'mail' || !props.meetingsOnly).map((kind) => (
            <option key={kind} value={kind}>
              {t(LABELS[kind])}
            </option>
          ))}
        </Select>
      </Field>
      {value.kind === 'date' ? (
        <Field label={t(pendingTexts.dateField)} {...problem}>
          <Input
            type="date"
            value={value.date}
            onChange={(_, data) => onChange({ ...value, date: data.value })}
          />
        </Field>
      ) : null}
      {value.kind === 'text' ? (
        <Field
          label={t(pendingTexts.inWords)}
          hint={t(pendingTexts.whenTextHint)}
          className={styles.grow}
          {...problem}
        >
          <Input value={value.text} onChange={(_, data) => onChange({ ...value, text: data.value })} />
        </Field>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  grow: { flexGrow: 1, minWidth: '14rem' },
});
