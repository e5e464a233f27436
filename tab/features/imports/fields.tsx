import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** A line of a form. */
export function LineField(
  props: FieldProps & { readonly takeFocus?: true; readonly type?: 'date'; readonly required?: true },
): ReactNode {
  const input = useFocusOnMount<HTMLInputElement>(props.takeFocus ?? false);
  return (
    <Field
      label={props.label}
      {...(props.hint ? { hint: props.hint } : {})}
      {...(props.required ? { required: true } : {})}
    >
      <Input
        ref={input}
        value={props.value}
        {...(props.type ? { type: props.type } : {})}
        autoComplete="off"
        style={{ minWidth: 0 }}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}

/** Text of several lines, as high as it is long. */
export function TextField(props: FieldProps & { readonly takeFocus?: true }): ReactNode {
  const area = useFocusOnMount<HTMLTextAreaElement>(props.takeFocus ?? false);
  const rows = props.value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 0);
  return (
    <Field label={props.label} {...(props.hint ? { hint: props.hint } : {})}>
      <Textarea
        ref={area}
        value={props.value}
        rows={Math.min(Math.max(rows, 2), 18)}
        resize="vertical"
        data-lines
        lang="sv"
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}

/** One of some. */
export function ChoiceField<V extends string>(props: {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly (readonly [V, string])[];
  readonly onChange: (value: V) => void;
}): ReactNode {
  return (
    <Field label={props.label}>
      <Select
        value={props.value}
        onChange={(_, { value }) => {
          const chosen = props.choices.find(([each]) => each === value);
          if (chosen) props.onChange(chosen[0]);
        }}
      >
        {props.choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Fields beside each other where there is room. */
export function FieldRow({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().row}>{children}</div>;
}

/** A field that says something, else none. */
export function said<Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } {
  return (text.trim() === '' ? {} : { [key]: text }) as { readonly [K in Key]?: string };
}

/** A line each. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Each on a line, whatever lines it has of its own. */
export function asLines(list: readonly string[]): string {
  return list.map((each) => each.replace(/\s*\n\s*/gu, ' ')).join('\n');
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    '& > *': { flex: '1 1 9rem', minWidth: 0 },
  },
});
