import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';
import { TimeField } from '../ui/time-field.tsx';
import type { DetailsProblems, DetailsText } from './details-text.ts';

/** The fields of a meeting's name, time and place. */
export function DetailsFields(props: {
  readonly value: DetailsText;
  readonly problems: DetailsProblems;
  readonly onChange: (value: DetailsText) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { value, problems } = props;
  const change = (part: Partial<DetailsText>) => props.onChange({ ...value, ...part });
  const problem = (key: keyof DetailsText) => {
    const kind = problems[key];
    if (!kind) return {};
    const text = {
      missing: fieldTexts.missing,
      time: fieldTexts.timeWrong,
      date: fieldTexts.dateWrong,
      url: fieldTexts.urlWrong,
    };
    return { validationState: 'error' as const, validationMessage: t(text[kind]) };
  };
  return (
    <div className={styles.fields}>
      <Field label={t(fieldTexts.title)} required {...problem('title')}>
        <Input value={value.title} onChange={(_, data) => change({ title: data.value })} />
      </Field>
      <div className={styles.row}>
        <Field label={t(fieldTexts.date)} required {...problem('date')}>
          <Input type="date" value={value.date} onChange={(_, data) => change({ date: data.value })} />
        </Field>
        <Field label={t(fieldTexts.endDate)} hint={t(fieldTexts.endDateHint)} {...problem('endDate')}>
          <Input type="date" value={value.endDate} onChange={(_, data) => change({ endDate: data.value })} />
        </Field>
        <TimeField
          label={t(fieldTexts.start)}
          required
          value={value.start}
          wrong={problems.start !== undefined}
          onChange={(start) => change({ start })}
        />
        <TimeField
          label={t(fieldTexts.end)}
          required
          value={value.end}
          wrong={problems.end !== undefined}
          onChange={(end) => change({ end })}
        />
      </div>
      <Field label={t(fieldTexts.place)}>
        <Input value={value.place} onChange={(_, data) => change({ place: data.value })} />
      </Field>
      <div className={styles.row}>
        <Field label={t(fieldTexts.replyBy)} hint={t(fieldTexts.optional)} {...problem('replyBy')}>
          <Input type="date" value={value.replyBy} onChange={(_, data) => change({ replyBy: data.value })} />
        </Field>
        <Field label={t(fieldTexts.proposalsBy)} hint={t(fieldTexts.optional)} {...problem('proposalsBy')}>
          <Input
            type="date"
            value={value.proposalsBy}
            onChange={(_, data) => change({ proposalsBy: data.value })}
          />
        </Field>
        <Field
          className={styles.grow}
          label={t(fieldTexts.joinUrl)}
          hint={t(fieldTexts.optional)}
          {...problem('joinUrl')}
        >
          <Input type="url" value={value.joinUrl} onChange={(_, data) => change({ joinUrl: data.value })} />
        </Field>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  grow: { flexGrow: 1, minWidth: '14rem' },
});
