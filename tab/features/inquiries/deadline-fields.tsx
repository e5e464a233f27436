import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';
import { readTime } from '../../shared/meeting/time-text.ts';
import { TimeField } from '../../shared/ui/time-field.tsx';
import type { DeadlineText } from './deadline-text.ts';

/** A day, and a time of day where one is wanted. */
export function DeadlineFields(props: {
  readonly text: DeadlineText;
  readonly wrong: boolean;
  readonly onChange: (text: DeadlineText) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { onChange, text, wrong } = props;
  const wrongTime = wrong && text.time.trim() !== '' && readTime(text.time) === undefined;
  const wrongDate = wrong && !wrongTime;
  return (
    <div className={styles.fields}>
      <Field
        label={t(inquiryPageTexts.deadline)}
        required
        {...(wrongDate
          ? { validationState: 'error' as const, validationMessage: t(inquiryPageTexts.deadlineMissing) }
          : {})}
      >
        <Input
          type="date"
          value={text.date}
          onChange={(_, data) => onChange({ ...text, date: data.value })}
        />
      </Field>
      <TimeField
        label={t(inquiryPageTexts.time)}
        value={text.time}
        wrong={wrongTime}
        onChange={(time) => onChange({ ...text, time })}
      />
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
  },
});
