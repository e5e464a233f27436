import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FoundSpan } from '../../../src/domain/search/found-spans.ts';
import { pieces } from './found-words.ts';

/** A text with what was asked for marked in it: by weight and a line, since contrast themes know no colours of ours. */
export function MarkedWords(props: {
  readonly text: string;
  readonly spans?: readonly FoundSpan[] | undefined;
}): ReactNode {
  const styles = useStyles();
  return pieces(props.text, props.spans).map(({ text, found, at }) =>
    found ? (
      <mark key={at} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

const useStyles = makeStyles({
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandStroke1,
  },
});
