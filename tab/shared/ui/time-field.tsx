import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';
import { useFocusOnMount } from './use-focus-on-mount.ts';

/** A time of day written by hand: quicker than a picker, and understood in every form people write it. */
export function TimeField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (written: string) => void;
  readonly wrong?: boolean;
  readonly hint?: boolean;
  /** What holds while the field is empty. */
  readonly placeholder?: string;
  readonly required?: boolean;
  /** It is what the person who opened the form came for. */
  readonly takeFocus?: boolean;
}): ReactNode {
  const { t } = useLanguage();
  const input = useFocusOnMount<HTMLInputElement>(props.takeFocus ?? false);
  return (
    <Field
      label={props.label}
      required={props.required ?? false}
      {...(props.wrong
        ? { validationState: 'error' as const, validationMessage: t(fieldTexts.timeWrong) }
        : {})}
      {...(props.hint && !props.wrong ? { hint: t(fieldTexts.timeHint) } : {})}
    >
      <Input
        ref={input}
        value={props.value}
        inputMode="decimal"
        autoComplete="off"
        {...(props.placeholder ? { placeholder: props.placeholder } : {})}
        style={{ minWidth: '6rem', width: '7rem' }}
        onChange={(_, data) => props.onChange(data.value)}
      />
    </Field>
  );
}
