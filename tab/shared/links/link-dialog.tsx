import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { linkTexts } from '../../../src/texts/tab-links.ts';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';

/** A link that the browser would not let us copy, selected, for the reader to copy. */
export function LinkDialog(props: {
  readonly open: boolean;
  readonly address: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useLanguage();
  return (
    <Dialog open={props.open} onOpenChange={(_, data) => (data.open ? undefined : props.onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t(linkTexts.refusedTitle)}</DialogTitle>
          <DialogContent>
            <p>{t(linkTexts.refusedText)}</p>
            <Field label={t(linkTexts.address)}>
              {/* The dialog gives the focus to the first field in it. */}
              <Input readOnly value={props.address} onFocus={(event) => event.currentTarget.select()} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onClose}>
              {t(frameTexts.close)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
