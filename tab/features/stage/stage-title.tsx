import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { STAGE_TYPE } from './stage-sizes.ts';

/** What the screen is about now, as large as its words allow: a long name takes more lines, never all the room. */
export function StageTitle({ children }: { readonly children: string }): ReactNode {
  const styles = useStyles();
  const size =
    children.length > LONGEST ? styles.longest : children.length > LONG ? styles.long : styles.short;
  return (
    <h2 lang="sv" className={mergeClasses(styles.title, size)}>
      {children}
    </h2>
  );
}

/** Characters that still fit on two lines, and on three of the smaller size. */
const LONG = 55;
const LONGEST = 120;

const useStyles = makeStyles({
  title: {
    margin: 0,
    lineHeight: '1.15',
    fontWeight: tokens.fontWeightSemibold,
    hyphens: 'auto',
    hyphenateLimitChars: '12 5 5',
    overflowWrap: 'anywhere',
  },
  short: { fontSize: STAGE_TYPE.title },
  long: { fontSize: STAGE_TYPE.longTitle },
  longest: { fontSize: STAGE_TYPE.longestTitle },
});
