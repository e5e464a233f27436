import { Button, Checkbox, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { newId } from '../../shared/session.tsx';
import type { PaperText, PresenterText } from './plan-text.ts';

/** Who presents the item: a line each. */
export function PresenterRows(props: {
  readonly rows: readonly PresenterText[];
  readonly onChange: (rows: readonly PresenterText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  return (
    <Rows
      legend={t(agendaTexts.presentersLegend)}
      add={t(agendaTexts.addPresenter)}
      rows={props.rows}
      nameOf={(row) => row.name}
      fresh={() => ({ key: newId(), name: '', organisation: '', remote: false })}
      onChange={props.onChange}
      renderRow={(row, change) => (
        <>
          <Line label={t(agendaTexts.name)} value={row.name} onChange={(name) => change({ ...row, name })} />
          <Line
            label={t(agendaTexts.organisation)}
            value={row.organisation}
            onChange={(organisation) => change({ ...row, organisation })}
          />
          <Checkbox
            label={t(agendaTexts.remote)}
            checked={row.remote}
            onChange={(_, data) => change({ ...row, remote: data.checked === true })}
          />
        </>
      )}
    />
  );
}

/** The papers of the item: a title and where it is to be found; without an address it is promised (D14). */
export function PaperRows(props: {
  readonly rows: readonly PaperText[];
  readonly wrong: boolean;
  readonly onChange: (rows: readonly PaperText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <>
      <Rows
        legend={t(agendaTexts.papers)}
        hint={t(agendaTexts.paperHint)}
        add={t(agendaTexts.addPaper)}
        rows={props.rows}
        nameOf={(row) => row.title}
        fresh={() => ({ key: newId(), title: '', url: '' })}
        onChange={props.onChange}
        renderRow={(row, change) => (
          <>
            <Line
              label={t(agendaTexts.paperTitle)}
              value={row.title}
              onChange={(title) => change({ ...row, title })}
            />
            <Line
              label={t(agendaTexts.paperUrl)}
              value={row.url}
              onChange={(url) => change({ ...row, url })}
            />
          </>
        )}
      />
      {props.wrong ? (
        <p role="alert" className={styles.wrong}>
          {t(fieldTexts.urlWrong)}
        </p>
      ) : null}
    </>
  );
}

function Rows<R extends { readonly key: string }>(props: {
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

function Line(props: {
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
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});
