import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { LintCode } from '../../../src/domain/clauses/lint.ts';
import { lintClause } from '../../../src/domain/clauses/lint.ts';
import { clauseReadingTexts as texts, lintWords } from '../../../src/texts/clause-words.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useClauseReader } from '../tasks/use-clause-reader.ts';
import { useReadingWords } from '../tasks/use-reading-words.ts';
import { useDismissed } from './use-dismissed.ts';

/** Who is to do it and until when is asked where the task is proposed. */
const ASKED_ELSEWHERE: ReadonlySet<LintCode> = new Set(['no-owner', 'no-date']);

/** What a recorded clause may be missing, quietly, until somebody says that it does not matter (N4). */
export function ClauseHints(props: {
  readonly clause: ItemView['clauses'][number];
  /** Where an abbreviation may be explained. */
  readonly around: string;
}): ReactNode {
  const { locale, t } = useLanguage();
  const { view } = useMeeting();
  const words = useReadingWords();
  const read = useClauseReader();
  const styles = useStyles();
  const { clause, around } = props;
  const { text, funding } = clause;
  const { isDismissed, dismiss } = useDismissed(view.meetingId, 'no-hint');
  const missing = useMemo(
    () =>
      lintClause(text, read(text), words, around)
        .filter(({ code }) => !ASKED_ELSEWHERE.has(code) && !(code === 'no-source' && funding?.source))
        .map((lint) => lintWords(locale, lint, text)),
    [text, funding, read, words, around, locale],
  );
  if (missing.length === 0 || isDismissed(clause)) return null;
  return (
    <div data-screen className={styles.hint}>
      <span>{missing.join(' ')}</span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={t(texts.dismissOf, { text })}
        onClick={() => dismiss(clause)}
      >
        {t(texts.dismiss)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  hint: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
