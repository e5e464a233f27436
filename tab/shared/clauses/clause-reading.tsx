import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDeferredValue, useMemo } from 'react';
import { lintClause } from '../../../src/domain/clauses/lint.ts';
import { readClause } from '../../../src/domain/clauses/read-clause.ts';
import { clauseReadingTexts as texts, lintWords, readingParts } from '../../../src/texts/clause-words.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useReadingWords } from '../tasks/use-reading-words.ts';

/** What is read in a clause while it is written, and quietly what may be missing (N3, N4). Never waits for, never holds up. */
export function ClauseReading(props: { readonly text: string; readonly around: string }): ReactNode {
  const { locale, t } = useLanguage();
  const { view } = useMeeting();
  const words = useReadingWords();
  const styles = useStyles();
  const text = useDeferredValue(props.text);
  const { date } = view.details;
  const { around } = props;
  const { parts, missing } = useMemo(() => {
    const findings = readClause(text, { date, words });
    return {
      parts: readingParts(locale, findings, date),
      missing: lintClause(text, findings, words, around).map((lint) => lintWords(locale, lint, text)),
    };
  }, [text, date, words, around, locale]);
  // Half a clause says nothing yet: that is no fault of it.
  if (parts.length === 0) return null;
  return (
    <p data-screen className={styles.line}>
      {t(texts.reading, { what: parts.join(' · ') })}
      {missing.length > 0 ? (
        <>
          . <span className={styles.missing}>{missing.join(' ')}</span>
        </>
      ) : null}
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  missing: { color: tokens.colorNeutralForeground3 },
});
