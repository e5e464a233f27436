import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useWayBack } from './use-way-back.ts';

/** What every dialog of the tab is drawn in: a title, what it says or asks, and its buttons. Escape leaves it. */
export function DialogFrame(props: {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly buttons: ReactNode;
  /** Buttons that are many stand on a row of their own each where it is narrow, and take the width. */
  readonly wideButtons?: boolean;
  /** Nothing in it takes the focus: it takes it itself, so that the keys can scroll it. */
  readonly onlyText?: boolean;
  /** What Enter in a line does; with it the dialog is a form. */
  readonly onSubmit?: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { onSubmit } = props;
  const styles = useStyles();
  useWayBack(props.open);
  const body = (
    <DialogBody>
      <DialogTitle>{props.title}</DialogTitle>
      <DialogContent
        className={styles.content}
        {...(props.onlyText ? { tabIndex: 0, role: 'document' } : {})}
      >
        {props.children}
      </DialogContent>
      <DialogActions fluid={props.wideButtons ?? false}>{props.buttons}</DialogActions>
    </DialogBody>
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    onSubmit?.();
  }
  return (
    <Dialog open={props.open} onOpenChange={(_, data) => (data.open ? undefined : props.onClose())}>
      <DialogSurface>
        {onSubmit ? (
          <form noValidate onSubmit={submit}>
            {body}
          </form>
        ) : (
          body
        )}
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '& > p': { margin: 0 },
  },
});
