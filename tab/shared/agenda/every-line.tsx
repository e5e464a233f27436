import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { meetingsTexts } from '../../../src/texts/tab-meetings.ts';
import { useLanguage } from '../language.tsx';

/**
 * Below a line with a time or a number the lines without one are its background. Whoever pasted a list of titles with a
 * few times says so here.
 */
export function EveryLine(props: {
  readonly checked: boolean;
  readonly onChange: (everyLine: boolean) => void;
}): ReactNode {
  const { t } = useLanguage();
  return (
    <Checkbox
      label={t(meetingsTexts.everyLine)}
      checked={props.checked}
      onChange={(_, data) => props.onChange(data.checked === true)}
    />
  );
}
