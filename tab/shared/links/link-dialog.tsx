import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { linkTexts } from '../../../src/texts/tab-links.ts';
import { useLanguage } from '../language.tsx';
import { ReadDialog } from '../ui/read-dialog.tsx';

/** A link that the browser would not let us copy, selected, for the reader to copy. */
export function LinkDialog(props: {
  readonly open: boolean;
  readonly address: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  return (
    <ReadDialog open={props.open} title={t(linkTexts.refusedTitle)} onClose={props.onClose}>
      <p>{t(linkTexts.refusedText)}</p>
      <Field label={t(linkTexts.address)}>
        {/* The dialog gives the focus to the first field in it. */}
        <Input readOnly value={props.address} onFocus={(event) => event.currentTarget.select()} />
      </Field>
    </ReadDialog>
  );
}
