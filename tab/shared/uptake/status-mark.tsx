import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSync16Regular,
  Checkmark16Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  SubtractCircle16Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { UptakeCellView } from '../../../src/contract/uptake-view.ts';
import type { UptakeStatus } from '../../../src/domain/uptake/vocabulary.ts';
import { cellStatusWords } from '../../../src/texts/uptake-words.ts';
import { useLanguage } from '../language.tsx';

const ICONS: Readonly<Record<UptakeStatus, ReactElement>> = {
  received: <Checkmark16Regular />,
  'in-progress': <ArrowSync16Regular />,
  done: <CheckmarkCircle16Filled />,
  'not-concerned': <SubtractCircle16Regular />,
};

/** How a municipality stands to a decision: a sign and its words, never a colour alone. */
export function StatusMark(props: {
  readonly cell: Pick<UptakeCellView, 'asked' | 'answer'>;
  /** The sign above the words, for narrow columns. */
  readonly stacked?: boolean;
}): ReactNode {
  const { locale } = useLanguage();
  const styles = useStyles();
  const { answer } = props.cell;
  return (
    <span
      className={mergeClasses(
        styles.mark,
        props.stacked && styles.stacked,
        answer ? styles[answer.status] : styles.none,
      )}
    >
      <span aria-hidden className={styles.icon}>
        {answer ? ICONS[answer.status] : <Circle16Regular />}
      </span>
      <span>{cellStatusWords(locale, props.cell)}</span>
    </span>
  );
}

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
  },
  stacked: { flexDirection: 'column', gap: 0, textAlign: 'center' },
  icon: { display: 'inline-flex', flexShrink: 0 },
  none: { color: tokens.colorNeutralForeground2 },
  received: { color: tokens.colorNeutralForeground1 },
  'in-progress': { color: tokens.colorBrandForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  'not-concerned': { color: tokens.colorNeutralForeground2 },
});
