import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useUndo } from '../../shared/running/use-undo.ts';

/** The last steps that the reader can take back, each by itself. */
export function StepsDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t, atTime } = useLanguage();
  const { view } = useMeeting();
  const { wordsOf, undo } = useUndo();
  const styles = useStyles();
  return (
    <Dialog open={props.open} onOpenChange={(_, data) => (data.open ? undefined : props.onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t(liveTexts.steps)}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{t(liveTexts.stepsText)}</p>
            {view.steps.length === 0 ? <p className={styles.text}>{t(liveTexts.noSteps)}</p> : null}
            <ul className={styles.list}>
              {view.steps.map((step) => (
                <li key={step.version} className={styles.row}>
                  <span className={styles.words}>
                    {t(liveTexts.stepAt, { time: atTime(step.time), step: wordsOf(step) })}
                    {step.mine ? null : (
                      <span className={styles.by}> {t(liveTexts.stepBy, { name: step.by })}</span>
                    )}
                  </span>
                  <Button
                    size="small"
                    aria-label={t(liveTexts.undoOf, { step: wordsOf(step) })}
                    onClick={() => void undo(step)}
                  >
                    {t(liveTexts.undo)}
                  </Button>
                </li>
              ))}
            </ul>
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

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: { overflowWrap: 'anywhere', minWidth: 0 },
  by: { color: tokens.colorNeutralForeground2 },
});
