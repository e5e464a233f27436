import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useUndo } from '../../shared/running/use-undo.ts';
import { ReadDialog } from '../../shared/ui/read-dialog.tsx';

/** The last steps that the reader can take back, each by itself. */
export function StepsDialog(props: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t, atTime } = useLanguage();
  const { view } = useMeeting();
  const { wordsOf, undo } = useUndo();
  const styles = useStyles();
  return (
    <ReadDialog {...props} title={t(liveTexts.steps)}>
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
    </ReadDialog>
  );
}

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2 },
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
