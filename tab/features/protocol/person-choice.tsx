import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formalTexts } from '../../../src/texts/tab-formal.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { sittingIn } from './sitting.ts';

/** Somebody who sits at the table. */
export function PersonChoice(props: {
  readonly value: string;
  readonly onChange: (personId: string) => void;
  readonly missing: boolean;
}): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  return (
    <Field
      label={t(formalTexts.person)}
      required
      {...(props.missing
        ? { validationState: 'error' as const, validationMessage: t(formalTexts.choosePerson) }
        : {})}
    >
      <Select value={props.value} onChange={(_, data) => props.onChange(data.value)}>
        <option value="">{t(formalTexts.choosePerson)}</option>
        {sittingIn(view).map(({ personId, name, organisation }) => (
          <option key={personId} value={personId}>
            {organisation ? `${name}, ${organisation}` : name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
