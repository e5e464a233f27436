import { Button, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, ArrowDown20Regular, ArrowUp20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../language.tsx';

/**
 * Several of a kind in a form, a line each, with a button that takes it away and one that adds another. The focus goes
 * into a line that was added, and back to the button when one was taken away.
 */
export function Rows<R extends { readonly key: string }>(props: {
  readonly legend: string;
  readonly hint?: string;
  readonly add: string;
  readonly rows: readonly R[];
  readonly nameOf: (row: R) => string;
  readonly fresh: () => R;
  readonly onChange: (rows: readonly R[]) => void;
  /** Their order says something: they can be moved. */
  readonly movable?: true;
  readonly renderRow: (row: R, change: (next: R) => void) => ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { rows, onChange } = props;
  const set = useRef<HTMLFieldSetElement>(null);
  const [added, setAdded] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (added === undefined) return;
    const row = [...(set.current?.children ?? [])].find((each) => each.getAttribute('data-row') === added);
    row?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [added]);
  function move(from: number, to: number): void {
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length) return;
    onChange(rows.toSpliced(from, 1).toSpliced(to, 0, row));
    const pressed = document.activeElement;
    // What is moved in the page loses the focus there.
    if (pressed instanceof HTMLElement) requestAnimationFrame(() => pressed.focus());
  }
  return (
    <fieldset className={styles.set} ref={set}>
      <legend className={styles.legend}>{props.legend}</legend>
      {rows.map((row, index) => (
        <div key={row.key} data-row={row.key} className={styles.row}>
          {props.renderRow(row, (next) => onChange(rows.map((one) => (one.key === row.key ? next : one))))}
          {props.movable && rows.length > 1 ? (
            <span className={styles.moves}>
              <Button
                appearance="subtle"
                icon={<ArrowUp20Regular />}
                aria-label={t(agendaTexts.moveUp, { title: props.nameOf(row) })}
                disabledFocusable={index === 0}
                onClick={() => move(index, index - 1)}
              />
              <Button
                appearance="subtle"
                icon={<ArrowDown20Regular />}
                aria-label={t(agendaTexts.moveDown, { title: props.nameOf(row) })}
                disabledFocusable={index === rows.length - 1}
                onClick={() => move(index, index + 1)}
              />
            </span>
          ) : null}
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={t(agendaTexts.removeRow, { name: props.nameOf(row) })}
            onClick={() => {
              onChange(rows.filter((one) => one.key !== row.key));
              set.current?.querySelector<HTMLElement>(':scope > button')?.focus();
            }}
          />
        </div>
      ))}
      {props.hint && rows.length > 0 ? <p className={styles.hint}>{props.hint}</p> : null}
      <Button
        size="small"
        appearance="subtle"
        icon={<Add20Regular />}
        className={styles.add}
        onClick={() => {
          const fresh = props.fresh();
          onChange([...rows, fresh]);
          setAdded(fresh.key);
        }}
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
  /** The id of a list of what is likely to be written. */
  readonly list?: string;
  readonly type?: 'date' | 'number';
  /** As wide as what is written there, not as wide as there is room. */
  readonly short?: true;
  /** Text of several lines was pasted into the empty field. */
  readonly onSeveral?: (text: string) => void;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  const styles = useStyles();
  return (
    <div className={props.short ? styles.short : styles.line}>
      <Label htmlFor={id} size="small">
        {props.label}
      </Label>
      <Input
        id={id}
        value={props.value}
        {...(props.list ? { list: props.list, autoComplete: 'off' } : {})}
        {...(props.type === 'date' ? { type: 'date' } : {})}
        {...(props.type === 'number' ? { inputMode: 'numeric' } : {})}
        {...(props.short && props.type !== 'date' ? { style: { width: '5rem', minWidth: '5rem' } } : {})}
        onChange={(_, data) => props.onChange(data.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (!props.onSeveral || props.value.trim() || !isSeveral(pasted)) return;
          event.preventDefault();
          props.onSeveral(pasted);
        }}
      />
    </div>
  );
}

/** Whether a text has more than one line with words. */
export function isSeveral(text: string): boolean {
  return /\S\s*\n\s*\S/u.test(text);
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
  moves: { display: 'flex' },
  line: { display: 'flex', flexDirection: 'column', flex: '1 1 10rem', minWidth: 0 },
  short: { display: 'flex', flexDirection: 'column', flex: '0 0 auto' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  add: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
