import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { useLanguage } from '../language.tsx';
import type { OwnUndo } from './use-own-undo.ts';

/** What the reader did last here, with the way back. */
export function OwnStep({ last, undo }: OwnUndo): ReactNode {
  const { t, atTime } = useLanguage();
  const styles = useStyles();
  if (!last) return null;
  const { time, words } = last;
  return (
    <p className={styles.line}>
      <span>{t(liveTexts.ownStep, { time: atTime(time), step: words })}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndo16Regular />}
        aria-label={t(liveTexts.undoOf, { step: words })}
        aria-keyshortcuts="Control+Z"
        title={t(liveTexts.ownUndoKeys)}
        onClick={undo}
      >
        {t(liveTexts.undo)}
      </Button>
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});
