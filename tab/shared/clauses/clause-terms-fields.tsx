import { Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { kronor, kronorFrom } from '../../../src/domain/basics/money.ts';
import { alongTexts } from '../../../src/texts/tab-along.ts';
import { useLanguage } from '../language.tsx';
import type { WrittenClause } from './clause-wishes.ts';
import type { WrittenTerms } from './terms-by-words.ts';

/** What is known of a clause, as it is written. */
export function termsOf({ conditions = [], funding }: ItemView['clauses'][number]): WrittenTerms {
  return {
    conditions: conditions.join('\n'),
    amount: funding ? kronor(funding.amount) : '',
    ceiling: funding?.ceiling ?? false,
    source: funding?.source ?? '',
  };
}

/** What was written, as the clause takes it; undefined when the amount is none. */
export function readTerms(written: WrittenTerms): Omit<WrittenClause, 'text'> | undefined {
  const amount = written.amount.trim() === '' ? undefined : kronorFrom(written.amount);
  if (amount === undefined && written.amount.trim() !== '') return undefined;
  const source = written.source.trim();
  return {
    conditions: written.conditions
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ...(amount === undefined
      ? {}
      : {
          funding: {
            amount,
            ...(written.ceiling ? { ceiling: true as const } : {}),
            ...(source ? { source } : {}),
          },
        }),
  };
}

/** Fields for conditions, in which Enter begins the next one, and for money. */
export function ClauseTermsFields(props: {
  readonly written: WrittenTerms;
  readonly onChange: (written: WrittenTerms) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { written } = props;
  const change = (part: Partial<WrittenTerms>) => props.onChange({ ...written, ...part });
  // In this field Enter begins the next line; the attribute tells the form so.
  const linesField = { className: styles.lines, 'data-lines': '' };
  return (
    <div className={styles.terms}>
      <Field label={t(alongTexts.conditions)} hint={t(alongTexts.conditionsHint)}>
        <Textarea
          textarea={linesField}
          value={written.conditions}
          onChange={(_, data) => change({ conditions: data.value })}
        />
      </Field>
      <div className={styles.money}>
        <Field
          label={t(alongTexts.amount)}
          {...(readTerms(written) ? {} : { validationMessage: t(alongTexts.amountUnread) })}
        >
          <Input
            value={written.amount}
            placeholder={t(alongTexts.amountHint)}
            onChange={(_, data) => change({ amount: data.value })}
          />
        </Field>
        <Field label={t(alongTexts.source)}>
          <Input
            value={written.source}
            placeholder={t(alongTexts.sourceHint)}
            onChange={(_, data) => change({ source: data.value })}
          />
        </Field>
        <Checkbox
          label={t(alongTexts.ceiling)}
          checked={written.ceiling}
          onChange={(_, data) => change({ ceiling: data.checked === true })}
        />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  terms: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  lines: { fieldSizing: 'content', maxHeight: 'none' },
  money: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
});
