import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordDiff } from '../../../src/domain/basics/word-diff.ts';
import { wordingTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../language.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** What becomes of a wording, word by word: struck and underlined for the eye, said in words for the ear. */
export function WordDiff(props: { readonly before: string; readonly after: string }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <span className={styles.text} lang="sv">
      {wordDiff(props.before, props.after).map(({ kind, text }, index, all) => {
        if (kind === 'kept') return <span key={index}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark
            key={index}
            className={mergeClasses(styles[kind], all[index - 1]?.kind === 'removed' && styles.instead)}
          >
            <VisuallyHidden>{t(wordingTexts[kind])}</VisuallyHidden>
            {text}
          </Mark>
        );
      })}
    </span>
  );
}

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  removed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: 'line-through',
  },
  // What goes and what comes in its place are two words.
  instead: { marginInlineStart: tokens.spacingHorizontalXS },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
  },
});
