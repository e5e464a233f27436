import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { inquiryPageTexts } from '../../../src/texts/tab-inquiries.ts';
import { useLanguage } from '../../shared/language.tsx';

/** The statement that may go with an answer. */
export function StatementForm(props: {
  readonly standing: string;
  readonly onSave: (statement: string) => Promise<void>;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [written, setWritten] = useState(props.standing);
  return (
    <div className={styles.statement}>
      <Field
        label={t(inquiryPageTexts.statement)}
        hint={t(inquiryPageTexts.statementHint)}
        className={styles.field}
      >
        <Textarea
          value={written}
          resize="vertical"
          maxLength={2_000}
          onChange={(_, data) => setWritten(data.value)}
        />
      </Field>
      {written.trim() === props.standing.trim() ? null : (
        <Button onClick={() => void props.onSave(written.trim())}>{t(inquiryPageTexts.saveStatement)}</Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  statement: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  field: { alignSelf: 'stretch' },
});
