import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../src/domain/clauses/finding.ts';

/** A clause with the words underlined that something was read in (N3). */
export function MarkedClause(props: {
  readonly text: string;
  readonly findings: readonly Pick<Finding, 'start' | 'end'>[];
}): ReactNode {
  const styles = useStyles();
  return (
    <>
      {partsOf(props.text, props.findings).map(({ start, words, marked }) =>
        marked ? (
          <u key={start} className={styles.marked}>
            {words}
          </u>
        ) : (
          words
        ),
      )}
    </>
  );
}

/** The text cut where marks begin and end; marks that touch or overlap are one. */
function partsOf(text: string, findings: readonly Pick<Finding, 'start' | 'end'>[]) {
  const parts: { readonly start: number; readonly words: string; readonly marked: boolean }[] = [];
  let at = 0;
  const take = (until: number, marked: boolean) => {
    if (until > at) parts.push({ start: at, words: text.slice(at, until), marked });
    at = Math.max(at, until);
  };
  for (const { start, end } of findings.toSorted((a, b) => a.start - b.start)) {
    take(start, false);
    take(end, true);
  }
  take(text.length, false);
  return parts;
}

const useStyles = makeStyles({
  marked: {
    textDecorationLine: 'underline',
    textDecorationThickness: tokens.strokeWidthThick,
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: '3px',
  },
});
