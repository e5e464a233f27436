import { Button, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../language.tsx';

/** Several of a kind in a form, a line each, with a button that takes it away and one that adds another. */
export function Rows<R extends { readonly key: string }>(props: {
  readonly legend: string;
  readonly hint?: string;
  readonly add: string;
  readonly rows: readonly R[];
  readonly nameOf: (row: R) => string;
  readonly fresh: () => R;
  readonly onChange: (rows: readonly R[]) => void;
  readonly renderRow: (row: R, change: (next: R) => void) => ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { rows, onChange } = props;
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{props.legend}</legend>
      {rows.map((row) => (
        <div key={row.key} className={styles.row}>
          {props.renderRow(row, (next) => onChange(rows.map((one) => (one.key === row.key ? next : one))))}
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={t(agendaTexts.removeRow, { name: props.nameOf(row) })}
            onClick={() => onChange(rows.filter((one) => one.key !== row.key))}
          />
        </div>
      ))}
      {props.hint && rows.length > 0 ? <p className={styles.hint}>{props.hint}</p> : null}
      <Button
        size="small"
        appearance="subtle"
        icon={<Add20Regular />}
        className={styles.add}
        onClick={() => onChange([...rows, props.fresh()])}
      >
        {props.add}
      </Button>
    </fieldset>
  );
}

/** A field of such a line, with its label above it. */
export function Line(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Label htmlFor={id} size="small">
        {props.label}
      </Label>
      <Input id={id} value={props.value} onChange={(_, data) => props.onChange(data.value)} />
    </div>
  );
}

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  line: { display: 'flex', flexDirection: 'column', flex: '1 1 10rem', minWidth: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  add: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
