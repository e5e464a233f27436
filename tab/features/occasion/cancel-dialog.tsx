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
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { occasionTexts } from '../../../src/texts/tab-occasion.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';

/** Cancelling asks once, says what others will see, and takes a reason for them. */
export function CancelDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useMeeting();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const called = view.phase === 'notified';
  async function cancel(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const data = reason.trim() ? { reason: reason.trim() } : {};
    const done = await send({ type: 'CancelMeeting', data });
    setBusy(false);
    if (done) props.onClose();
  }
  return (
    <Dialog open={props.open} onOpenChange={(_, data) => (data.open ? undefined : props.onClose())}>
      <DialogSurface>
        <form onSubmit={(event) => void cancel(event)}>
          <DialogBody>
            <DialogTitle>{t(occasionTexts.cancelAsk)}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.text}>
                {t(called ? occasionTexts.cancelText : occasionTexts.cancelDraftText)}
              </p>
              {called ? (
                <Field label={t(occasionTexts.reason)} hint={t(occasionTexts.reasonHint)}>
                  <Input value={reason} maxLength={300} onChange={(_, data) => setReason(data.value)} />
                </Field>
              ) : null}
            </DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>{t(occasionTexts.keep)}</Button>
              <Button appearance="primary" type="submit" disabledFocusable={busy}>
                {t(occasionTexts.cancel)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
});
