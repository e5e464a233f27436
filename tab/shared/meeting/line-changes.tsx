import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LineChange } from '../../../src/domain/meeting/review/changes.ts';
import { wordingTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../language.tsx';
import { WordDiff } from './word-diff.tsx';

/** The lines of a place that became others, each with both wordings in one. */
export function LineChanges({ lines }: { readonly lines: readonly LineChange[] }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  if (lines.length === 0) return <p className={styles.line}>{t(wordingTexts.formChanged)}</p>;
  return (
    <ul className={styles.list}>
      {lines.map(({ before = '', after = '' }, index) => (
        <li key={index} className={styles.line}>
          <WordDiff before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  line: { margin: 0, lineHeight: tokens.lineHeightBase400 },
});
